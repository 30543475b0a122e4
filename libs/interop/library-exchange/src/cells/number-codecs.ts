import { isoDate, ok, parseIsoDate, refused, type IsoDate } from '@kravsmed/domain';
import { shown, wordsOf, type Codec, type Filled } from './codec';

/** A number as people type it: 12,5 or 12.5, with or without spaces between thousands. */
export function readNumber(cell: Filled): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = cell.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  if (!/^[+-]?(\d+([.,]\d+)?|[.,]\d+)(e[+-]?\d+)?$/i.test(text)) return undefined;
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

export const decimal: Codec<number> = {
  look: 'number',
  fallback: 0,
  write: (value) => value,
  read: (cell) => {
    const value = readNumber(cell);
    return value === undefined
      ? refused({
          sv: `${shown(cell)} är inget tal. Skriv bara siffror, till exempel 50 eller 12,5.`,
          en: `${shown(cell)} is no number. Write digits only, as in 50 or 12.5.`,
        })
      : ok(value);
  },
};

const whole = (least: number): Codec<number> => ({
  look: 'number',
  fallback: least,
  write: (value) => value,
  read: (cell) => {
    const value = readNumber(cell);
    return value !== undefined && Number.isSafeInteger(value) && value >= least
      ? ok(value)
      : refused({
          sv: `${shown(cell)} är inget heltal från ${least} och uppåt. Skriv ett sådant.`,
          en: `${shown(cell)} is no whole number from ${least} up. Write one.`,
        });
  },
});

/** 1, 2, 3 … */
export const countingNumber = whole(1);
/** 0, 1, 2 … */
export const naturalNumber = whole(0);

const DAY_MS = 86_400_000;
/** The day before day 1 of a workbook, as Excel counts after its false leap day. */
const EXCEL_DAY_0 = Date.UTC(1899, 11, 30);

/** A day, however it was typed: as a day, as text with the year first, as Excel's number of a day. */
export function readDay(cell: Filled): IsoDate | undefined {
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime()) ? undefined : parseIsoDate(cell.toISOString().slice(0, 10));
  }
  if (typeof cell === 'number' && cell >= 20_000 && cell < 100_000) {
    return parseIsoDate(
      new Date(EXCEL_DAY_0 + Math.floor(cell) * DAY_MS).toISOString().slice(0, 10),
    );
  }
  const typed = /^(\d{4})([-/. ]?)(\d{1,2})\2(\d{1,2})(?:[T ]00:00(:00)?(\.0+)?Z?)?$/.exec(
    wordsOf(cell).trim(),
  );
  if (typed === null) return undefined;
  const [, year = '', separator = '', month = '', day = ''] = typed;
  if (separator === '' && (month.length < 2 || day.length < 2)) return undefined;
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

export const day: Codec<IsoDate> = {
  look: 'day',
  fallback: isoDate('2000-01-01'),
  write: (value) => new Date(`${value}T00:00:00Z`),
  read: (cell) => {
    const value = readDay(cell);
    return value === undefined
      ? refused({
          sv: `${shown(cell)} är ingen dag. Skriv år, månad och dag, till exempel 2027-02-01.`,
          en: `${shown(cell)} is no day. Write year, month and day, as in 2027-02-01.`,
        })
      : ok(value);
  },
};
