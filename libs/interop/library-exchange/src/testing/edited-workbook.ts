import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';

export type Rows = CellValue[][];

/** A workbook after somebody worked in it: rows as they stand, the heading first. */
export async function editedWorkbook(
  bytes: Uint8Array,
  edit: (sheets: Map<string, Rows>) => void,
): Promise<Uint8Array> {
  const workbook = await readXlsx(bytes);
  const sheets = new Map(workbook.sheets.map(({ name, rows }) => [name, rows]));
  edit(sheets);
  return writeXlsx({ sheets: [...sheets].map(([name, rows]) => ({ name, rows })) });
}

/** Puts `value` in the column under `heading`, on the first row of data that `where` fits. */
export function put(
  sheets: ReadonlyMap<string, Rows>,
  [sheet, heading]: readonly [string, string],
  value: CellValue,
  where: (row: readonly CellValue[]) => boolean = () => true,
): { readonly sheet: string; readonly row: number; readonly column: number } {
  const rows = sheets.get(sheet) ?? [];
  const column = (rows[0] ?? []).findIndex((cell) => String(cell).replace(' *', '') === heading);
  const index = rows.findIndex((row, at) => at > 0 && where(row));
  const row = rows[index];
  if (row === undefined || column < 0) throw new RangeError(`no ${sheet}, ${heading}`);
  row[column] = value;
  return { sheet, row: index + 1, column: column + 1 };
}
