import type { LocalizedText } from '@kravsmed/domain';
import { folded } from '../cells/codec';
import { SHEETS } from './all-sheets';

export const HOW_TO_NAME: LocalizedText = { sv: 'Läs mig', en: 'Read me' };

export const isHowTo = (sheet: string): boolean =>
  [HOW_TO_NAME.sv, HOW_TO_NAME.en, 'las mig'].some((name) => folded(name) === folded(sheet));

/** The version of the format in which all four forms are written. */
export const FORMAT = 'kravsmed-library';
export const FORMAT_VERSION = 1;

/** What somebody who opens the file for the first time needs to know, line by line. */
export const howTo = (): readonly LocalizedText[] => [
  { sv: 'Kravsmeds kriteriebibliotek', en: 'The criteria library of Kravsmed' },
  {
    sv: `Format ${FORMAT}, version ${FORMAT_VERSION}.`,
    en: `Format ${FORMAT}, version ${FORMAT_VERSION}.`,
  },
  {
    sv: 'Så här lägger du in egna kriterier: skriv nya rader, eller töm bladen och skriv dina egna. Läs sedan in filen i Kravsmed. Först får du se vad som skulle ändras; inget sparas förrän du säger till.',
    en: 'To bring in criteria of your own: write new rows, or empty the sheets and write yours. Then read the file into Kravsmed. You are first shown what would change; nothing is saved until you say so.',
  },
  {
    sv: 'Det du läser in blir utkast. En beslutad version ändras aldrig: skriv en ny version med nästa nummer. Rader som saknas i filen tas inte bort ur biblioteket.',
    en: 'What you bring in becomes drafts. A decided version never changes: write a new version with the next number. Rows that the file lacks are not taken out of the library.',
  },
  {
    sv: 'Ett nytt kriterium får ett nummer som ingen annan har: använd KS-20001 och uppåt. Ert eget nummer skriver ni på bladet Andra nummer.',
    en: 'A new criterion gets a number that nobody else has: use KS-20001 and up. Write your own number on the sheet Other numbers.',
  },
  {
    sv: 'Kolumner får byta plats, och de som inte har * i rubriken får saknas. Blad som du inte använder får tas bort.',
    en: 'Columns may change places, and those without * in the heading may be left out. Sheets that you do not use may be deleted.',
  },
  {
    sv: 'Där det finns en lista i cellen, välj ur den. Svenska och engelska ord går lika bra.',
    en: 'Where a cell has a list, choose from it. Swedish and English words both do.',
  },
  {
    sv: 'Flera poster i en cell skrivs med semikolon emellan: grisar; "ko; kalv". Citattecken behövs bara runt en post som själv har semikolon.',
    en: 'Several items in a cell have semicolons between: pigs; "cow; calf". Quotation marks are needed only around an item that has a semicolon itself.',
  },
  {
    sv: 'Dagar skrivs 2027-02-01. Text får ha tom rad mellan stycken, - först på raden för punktlista, *betoning* och {{namn}} där ett värde ska in. En text som börjar med \\" är skriven tecken för tecken.',
    en: 'Days are written 2027-02-01. Text may have an empty line between paragraphs, - first on a line for a list, *emphasis* and {{name}} where a value goes. A text that begins with \\" is written character by character.',
  },
  { sv: 'Bladen:', en: 'The sheets:' },
  ...SHEETS.map(({ name, about }) => ({
    sv: `${name.sv}: ${about.sv}`,
    en: `${name.en}: ${about.en}`,
  })),
];
