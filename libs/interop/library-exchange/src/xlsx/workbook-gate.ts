import { ok, refused, type LocalizedText, type Result } from '@kravsmed/domain';
import { strFromU8 } from 'fflate';
import type { ExchangeLimits } from '../exchange-limits';
import type { ZipFiles } from '../zip/read-zip';

/**
 * Looks through a workbook's parts before any reader builds anything of them: what refers outside it,
 * what runs, and what would take more memory than a library can be worth.
 */
export function passGate(files: ZipFiles, limits: ExchangeLimits): Result<null, LocalizedText> {
  if (files.names.some((name) => /vbaProject|\/(activeX|embeddings|macrosheets)\//i.test(name))) {
    return refused(ACTIVE);
  }
  if (files.names.some((name) => /\/externalLinks\//i.test(name))) return refused(LINKED);
  let cells = 0;
  for (const name of files.names.filter((each) => /\.(xml|rels|vml)$/i.test(each))) {
    const part = files.read(name);
    if (!part.ok) return part;
    const xml = strFromU8(part.value);
    if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return refused(ENTITIES);
    if (name.endsWith('.rels')) {
      if (refersOutside(xml)) return refused(LINKED);
    } else if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) {
      const sheet = measureSheet(xml, limits);
      if (!sheet.ok) return sheet;
      cells += sheet.value;
      if (cells > limits.cells) return refused(tooManyCells(limits));
    } else if (count(xml, '<') > limits.tags) {
      return refused(tooManyCells(limits));
    }
  }
  return ok(null);
}

/** A web address in a cell is a link too, and harmless: nobody follows it here. */
function refersOutside(relations: string): boolean {
  const external =
    relations.match(/<[^<>]{0,9000}TargetMode\s{0,9}=\s{0,9}["']External["'][^<>]{0,9000}>/gi) ??
    [];
  return external.some((relation) => !/\/hyperlink["']/i.test(relation));
}

/** How many cells a sheet has, counted without building them. */
function measureSheet(xml: string, limits: ExchangeLimits): Result<number, LocalizedText> {
  let cells = 0;
  let lastRow = 0;
  let lastColumn = '';
  for (const [, letters = '', digits = '', filled] of xml.matchAll(CELL)) {
    cells += 1;
    if (filled === '/') continue;
    lastRow = Math.max(lastRow, Number(digits));
    if (
      letters.length > lastColumn.length ||
      (letters.length === lastColumn.length && letters > lastColumn)
    )
      lastColumn = letters;
  }
  if (lastRow > limits.rows || matches(xml, ROW_TAG) > limits.rows + EMPTY_ROWS) {
    return refused({
      sv: `Ett blad har fler än ${limits.rows} rader. Ta bort tomma rader nederst, eller dela upp filen.`,
      en: `A sheet has more than ${limits.rows} rows. Delete empty rows at its end, or divide the file.`,
    });
  }
  if (lastColumn.length > 2 || columnNumber(lastColumn) > limits.columns) {
    return refused({
      sv: `Ett blad har något i en kolumn till höger om den hundrade. Ta bort det.`,
      en: `A sheet has something in a column beyond the hundredth. Delete it.`,
    });
  }
  // Cells without an address are counted by their tags.
  return ok(Math.max(cells, matches(xml, CELL_TAG)));
}

/** A sheet that was formatted to its very end has rows without cells. */
const EMPTY_ROWS = 1_100_000;
const CELL = /<(?:\w{1,9}:)?c\b[^<>]{0,200}?\sr="([A-Z]{1,3})(\d{1,7})"[^<>]{0,200}?(\/?)>/g;

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const ROW_TAG = /<(?:\w{1,9}:)?row[\s/>]/g;
const CELL_TAG = /<(?:\w{1,9}:)?c[\s/>]/g;

function matches(text: string, tag: RegExp): number {
  let found = 0;
  tag.lastIndex = 0;
  while (tag.test(text)) found += 1;
  return found;
}

function count(text: string, sought: string): number {
  let found = 0;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length))
    found += 1;
  return found;
}

const ACTIVE: LocalizedText = {
  sv: 'Arbetsboken har makron eller inbäddade program. Spara den som vanlig arbetsbok (.xlsx) utan dem.',
  en: 'The workbook has macros or embedded programs. Save it as an ordinary workbook (.xlsx) without them.',
};
const LINKED: LocalizedText = {
  sv: 'Arbetsboken hämtar något ur andra filer. Bryt länkarna (Data, Redigera länkar) och spara den på nytt.',
  en: 'The workbook fetches something from other files. Break the links (Data, Edit links) and save it anew.',
};
const ENTITIES: LocalizedText = {
  sv: 'Arbetsboken har XML-deklarationer som inget kalkylprogram skriver, och öppnas inte. Spara den på nytt i ett kalkylprogram.',
  en: 'The workbook has XML declarations that no spreadsheet program writes, and is not opened. Save it anew in a spreadsheet program.',
};
const tooManyCells = ({ cells }: ExchangeLimits): LocalizedText => ({
  sv: `Arbetsboken har fler än ${cells} celler. Dela upp den i flera filer.`,
  en: `The workbook has more than ${cells} cells. Divide it into several files.`,
});
