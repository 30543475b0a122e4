import type { Language } from '@kravsmed/domain';
import type { CellValue } from '../cells/codec';

/**
 * A field that begins like this is a formula to a spreadsheet program. An apostrophe before it makes it
 * words again; reading takes that one away, so that what was written comes back as it was.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n]/;
const NEUTRALISED = /^'(?='*[=+\-@\t\r\n])/;

export function toField(cell: CellValue, language: Language): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') {
    // A comma in Swedish: to Excel with Swedish settings 12.5 is the twelfth of May.
    return language === 'sv' ? String(cell).replace('.', ',') : String(cell);
  }
  const text = String(cell);
  return DANGEROUS.test(text) ? `'${text}` : text;
}

export const fromField = (field: string): CellValue =>
  field === '' ? null : field.replace(NEUTRALISED, '');
