import type { Language } from '@kravsmed/domain';
import type { Column } from './sheet';

/** A star for what must be filled in. */
export const headingOf = ({ name, required }: Column<unknown>, language: Language): string =>
  required ? `${name[language]} *` : name[language];
