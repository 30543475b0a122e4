import type { Language } from '@kravsmed/domain';
import type { Words } from './words';
import { ENGLISH } from './words-english';
import { SWEDISH } from './words-swedish';

export const wordsIn = (language: Language): Words => (language === 'sv' ? SWEDISH : ENGLISH);
