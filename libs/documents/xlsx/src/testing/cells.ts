import { readXlsx } from 'hucre/xlsx';

/** The cells of a sheet as text, row by row; a cell without content is an empty text. */
export async function sheetRows(xlsx: Uint8Array, sheet: number): Promise<string[][]> {
  const { sheets } = await readXlsx(xlsx);
  const found = sheets[sheet];
  if (found === undefined) throw new Error(`No sheet ${sheet}`);
  return found.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
}
