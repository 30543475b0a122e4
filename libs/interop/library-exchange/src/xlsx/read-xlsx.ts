import { ok, refused, type LocalizedText, type Result } from '@kravsmed/domain';
import { readXlsx } from 'hucre/xlsx';
import { columnLetters } from '../exchange-problem';
import type { ExchangeLimits } from '../exchange-limits';
import { isBlank } from '../cells/codec';
import type { RawRow, RawSheet } from '../tables/sheet-row';
import { openZip } from '../zip/read-zip';
import { passGate } from './workbook-gate';

/** The sheets of a workbook, whichever program saved it, when nothing about it is dangerous. */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: ExchangeLimits,
): Promise<Result<readonly RawSheet[], LocalizedText>> {
  const files = openZip(bytes, limits);
  if (!files.ok) return files;
  const gate = passGate(files.value, limits);
  if (!gate.ok) return gate;
  try {
    const workbook = await readXlsx(bytes, {
      range: `A1:${columnLetters(limits.columns)}${limits.rows}`,
    });
    return ok(
      workbook.sheets
        .filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true)
        .map(({ name, rows }) => ({
          name,
          rows: rows
            .map((cells, index): RawRow => ({ row: index + 1, cells }))
            .filter(({ cells }) => !cells.every(isBlank)),
        })),
    );
  } catch {
    return refused(DAMAGED);
  }
}

const DAMAGED: LocalizedText = {
  sv: 'Arbetsboken går inte att läsa. Öppna den i ett kalkylprogram, spara den som .xlsx och försök igen.',
  en: 'The workbook cannot be read. Open it in a spreadsheet program, save it as .xlsx and try again.',
};
