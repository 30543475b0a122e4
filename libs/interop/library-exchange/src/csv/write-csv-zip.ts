import type { Language, Library } from '@kravsmed/domain';
import { strToU8 } from 'fflate';
import { partsOf } from '../library-parts';
import { HOW_TO_NAME, howTo } from '../tables/how-to';
import { writeTables } from '../tables/write-tables';
import { headingOf } from '../tables/heading';
import { writeZip } from '../zip/write-zip';
import { toField } from './csv-cells';
import { writeCsv } from './csv-text';

/** The library as CSV files in a zip, one a sheet. */
export function writeLibraryCsv(library: Library, language: Language): Uint8Array {
  const files: Record<string, Uint8Array> = {
    [`${HOW_TO_FILE[language]}.txt`]: strToU8(readMe(language)),
  };
  for (const { sheet, rows } of writeTables(partsOf(library), language)) {
    const headings = Object.values(sheet.columns).map((column) => headingOf(column, language));
    files[`${sheet.file[language]}.csv`] = strToU8(
      writeCsv([headings, ...rows.map((row) => row.map((cell) => toField(cell, language)))]),
    );
  }
  return writeZip(files);
}

const HOW_TO_FILE = { sv: 'las-mig', en: 'read-me' } as const;

const readMe = (language: Language): string =>
  `\ufeff${[
    HOW_TO_NAME[language],
    '',
    ...howTo().map((line) => line[language]),
    '',
    OPENING[language],
  ].join('\r\n')}\r\n`;

const OPENING = {
  sv: 'Om du öppnar en CSV-fil i Excel genom att dubbelklicka på den kan Excel göra om nummer som börjar med noll. Använd hellre arbetsboken (XLSX) om du ska ändra något. En text som börjar som en formel har en apostrof framför sig; låt den stå.',
  en: 'If you open a CSV file in Excel by double-clicking, Excel may spoil numbers that begin with a nought. Rather use the workbook (XLSX) if you mean to change anything. A text that begins like a formula has an apostrophe before it; let it stand.',
} as const;
