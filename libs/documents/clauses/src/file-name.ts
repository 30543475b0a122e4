import type { Selection } from '@kravsmed/domain';
import { printable } from './inline-words';

const LONGEST = 100;
/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** "Hållbarhetskrav för gris.docx": the title, as far as every file system can hold it. */
export function fileName(selection: Pick<Selection, 'title' | 'language'>, format: string): string {
  const name = printable(selection.title)
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = Array.from(name)
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')
    .replace(/^[. ]+/, '');
  const fallback = selection.language === 'sv' ? 'Hållbarhetskriterier' : 'Sustainability criteria';
  return `${short === '' || DEVICE.test(short) ? fallback : short}.${format}`;
}
