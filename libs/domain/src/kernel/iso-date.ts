declare const isoDateBrand: unique symbol;

/** A calendar day, `YYYY-MM-DD`. It has no time zone; two of them compare as strings. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

/** The day that `text` names, or undefined when there is no such day (2027-02-30, 1 May, ""). */
export function parseIsoDate(text: unknown): IsoDate | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const at = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text) return undefined;
  return text as IsoDate;
}

/** As `parseIsoDate`, for dates that our own code wrote down. Throws on a slip of the pen. */
export function isoDate(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === undefined) throw new RangeError(`Not a calendar day: ${text}`);
  return day;
}

/** The day on which `at` falls in Swedish civil time. */
export function swedishDay(at: Date): IsoDate {
  return isoDate(
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format(
      at,
    ),
  );
}

/** `day` moved by whole days, back or forth. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return isoDate(at.toISOString().slice(0, 10));
}

/** `day` moved by whole months; the last day of a shorter month stands in for a day it lacks. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfTarget = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfTarget)));
  return isoDate(moved.toISOString().slice(0, 10));
}
