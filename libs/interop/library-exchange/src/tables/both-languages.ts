import type { LocalizedText } from '@kravsmed/domain';
import type { Columns } from './sheet';
import type { SheetRow } from './sheet-row';

/** A text that stands in two columns. */
export function bothLanguages<C extends Columns>(
  row: SheetRow<C>,
  sv: keyof C & string,
  en: keyof C & string,
): LocalizedText {
  return { sv: String(row.need(sv)), en: String(row.need(en)) };
}

/** A text that may be left out, but not in one language alone. */
export const bothOrNone = <C extends Columns>(
  row: SheetRow<C>,
  sv: keyof C & string,
  en: keyof C & string,
): LocalizedText | undefined =>
  row.has(sv) || row.has(en) ? bothLanguages(row, sv, en) : undefined;

/** `{ note }` when there is one: a field that is not there is left out altogether. */
export const optional = <K extends string, T>(
  key: K,
  value: T | undefined,
): { readonly [P in K]?: T } => (value === undefined ? {} : ({ [key]: value } as { [P in K]: T }));
