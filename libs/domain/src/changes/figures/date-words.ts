import type { Language } from '../../kernel/localized-text';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/** "1 juli 2027", "juli 2027", "2027-07-01", "2027". */
export const datePattern = (language: Language): string =>
  `(?:\\d{4}-\\d{2}-\\d{2}|(?:\\d{1,2} )?(?:${MONTHS[language].join('|')}) (?:19|20)\\d{2}|(?:19|20)\\d{2}(?![\\d/:.]))`;

/** As a number that sorts as the calendar does; a part that is not said is 0. */
export function readDate(written: string, language: Language): number {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (iso) return Number(`${iso[1]}${iso[2]}${iso[3]}`);
  const words = written.split(' ');
  const year = Number(words.at(-1));
  const name = words.at(-2)?.toLowerCase();
  const month =
    name === undefined ? 0 : MONTHS[language].findIndex((one) => one.toLowerCase() === name) + 1;
  const day = words.length === 3 ? Number(words[0]) : 0;
  return year * 10_000 + month * 100 + day;
}
