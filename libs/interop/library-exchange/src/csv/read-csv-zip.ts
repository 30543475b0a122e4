import { ok, refused, type LocalizedText, type Result } from '@kravsmed/domain';
import type { ExchangeLimits } from '../exchange-limits';
import { isBlank } from '../cells/codec';
import type { RawRow, RawSheet } from '../tables/sheet-row';
import { baseName, type ReadableFiles } from '../zip/readable-files';
import { fromField } from './csv-cells';
import { readCsv } from './csv-text';

/** The CSV files of a zip as sheets, named as their files. */
export function readCsvSheets(
  files: ReadableFiles,
  limits: ExchangeLimits,
): Result<
  readonly RawSheet[],
  readonly { readonly file: string; readonly message: LocalizedText }[]
> {
  const sheets: RawSheet[] = [];
  const faults: { file: string; message: LocalizedText }[] = [];
  let cells = 0;
  for (const name of files.names.filter((each) => /\.csv$/i.test(each))) {
    const data = files.read(name);
    if (!data.ok) {
      faults.push({ file: name, message: data.error });
      continue;
    }
    const rows = readCsv(decode(data.value), limits.rows);
    if (rows === undefined) faults.push({ file: name, message: OPEN_QUOTE });
    else if (rows.length > limits.rows) faults.push({ file: name, message: tooLong(limits.rows) });
    else {
      cells += rows.reduce((sum, { fields }) => sum + fields.length, 0);
      sheets.push({ name: baseName(name), rows: filled(rows) });
    }
    if (cells > limits.cells) return refused([{ file: name, message: tooLong(limits.rows) }]);
  }
  return faults.length > 0 ? refused(faults) : ok(sheets);
}

const filled = (rows: NonNullable<ReturnType<typeof readCsv>>): RawRow[] =>
  rows
    .map(({ line, fields }): RawRow => ({ row: line, cells: fields.map(fromField) }))
    .filter(({ cells }) => !cells.every(isBlank));

/** UTF-8, or what Excel writes when it is asked for plain CSV. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const OPEN_QUOTE: LocalizedText = {
  sv: 'Ett citattecken i filen har ingen motsvarighet, så det går inte att se var cellerna slutar. Rätta det.',
  en: 'A quotation mark in the file has no match, so one cannot see where cells end. Mend it.',
};

const tooLong = (rows: number): LocalizedText => ({
  sv: `Filen har fler än ${rows} rader. Dela upp den.`,
  en: `The file has more than ${rows} rows. Divide it.`,
});
