import { ok, refused, type LocalizedText, type ParameterValues } from '@kravsmed/domain';
import { closedWord, noneOf } from './closed-codecs';
import { isSheetError, wordsOf, type Codec, type Filled } from './codec';
import { readNumber } from './number-codecs';

/** Items with a semicolon between them; one that holds a semicolon stands in quotes, as in CSV. */
const NEEDS_QUOTES = /[;\r\n"]|^\s|\s$|^$/;

const quoted = (item: string): string =>
  NEEDS_QUOTES.test(item) || isSheetError(item) ? `"${item.replace(/"/g, '""')}"` : item;

/** The items of a list, or undefined when a quote is never closed. A line end parts items too. */
export function splitList(text: string, separators = ';\n'): string[] | undefined {
  const items: string[] = [];
  let at = 0;
  while (at < text.length) {
    while (at < text.length && isGap(text.charAt(at), separators)) at += 1;
    if (at >= text.length) break;
    if (text.charAt(at) === '"') {
      const end = closingQuote(text, at + 1);
      if (end === undefined) return undefined;
      items.push(text.slice(at + 1, end).replace(/""/g, '"'));
      at = end + 1;
      while (at < text.length && !separators.includes(text.charAt(at))) {
        if (text.charAt(at).trim() !== '') return undefined;
        at += 1;
      }
    } else {
      let end = at;
      while (end < text.length && !separators.includes(text.charAt(end))) end += 1;
      const item = text.slice(at, end).trim();
      if (item !== '') items.push(item);
      at = end;
    }
  }
  return items;
}

const isGap = (character: string, separators: string): boolean =>
  separators.includes(character) || character.trim() === '';

function closingQuote(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) !== '"') continue;
    if (text.charAt(at + 1) !== '"') return at;
    at += 1;
  }
  return undefined;
}

const openQuote: LocalizedText = {
  sv: 'Ett citattecken har ingen motsvarighet. Skriv poster med semikolon emellan, och citattecken bara runt hela poster.',
  en: 'A quotation mark has no match. Write items with semicolons between, and quotation marks only around whole items.',
};

/** Words with semicolons between. */
export const wordList: Codec<readonly string[]> = {
  look: 'words',
  fallback: [],
  write: (items) => (items.length === 0 ? null : items.map(quoted).join('; ')),
  read: (cell) => {
    const items = splitList(wordsOf(cell));
    return items === undefined ? refused(openQuote) : ok(items);
  },
};

/** Short names; a comma parts them too, as none holds one. */
export function listOf(
  item: Codec<string>,
  mend: (text: string) => string = (t) => t,
): Codec<readonly string[]> {
  return {
    ...wordList,
    read: (cell) => {
      const items = splitList(wordsOf(cell), ';,\n')?.map(mend);
      if (items === undefined) return refused(openQuote);
      for (const each of items) {
        const read = item.read(each);
        if (!read.ok) return read;
      }
      return ok(items);
    },
  };
}

/** CPV codes: a check digit is dropped, and the nought that Excel took away is put back. */
export const cpvList = listOf(
  {
    look: 'words',
    fallback: '-',
    write: (value) => value,
    read: (cell) =>
      /^\d{8}$/.test(wordsOf(cell))
        ? ok(wordsOf(cell))
        : refused({
            sv: `"${wordsOf(cell)}" är ingen CPV-kod. Skriv åtta siffror, till exempel 15113000.`,
            en: `"${wordsOf(cell)}" is no CPV code. Write eight digits, as in 15113000.`,
          }),
  },
  (code) => code.replace(/-\d$/, '').replace(/^\d{7}$/, '0$&'),
);

/** Several of a few words. */
export function closedList<T extends string>(
  words: Readonly<Record<T, LocalizedText>>,
): Codec<readonly T[]> {
  return {
    look: 'words',
    fallback: [],
    write: (values, language) =>
      values.length === 0 ? null : values.map((value) => words[value][language]).join('; '),
    read: (cell) => {
      const values: T[] = [];
      for (const typed of splitList(wordsOf(cell), ';,\n') ?? []) {
        const found = closedWord(words, typed);
        if (found === undefined) return refused(noneOf(`"${typed}"`, words));
        values.push(found);
      }
      return ok(values);
    },
  };
}

/** `share = 100; form = fryst`. A text that looks like a number stands in quotes: `year = "2027"`. */
export const valueList: Codec<ParameterValues> = {
  look: 'words',
  fallback: {},
  write: (values) => {
    const pairs = Object.entries(values).map(([name, value]) => `${name} = ${writtenValue(value)}`);
    return pairs.length === 0 ? '{}' : pairs.map(quoted).join('; ');
  },
  read: (cell) => readValues(cell),
};

const writtenValue = (value: string | number): string =>
  typeof value === 'number' ||
  (readNumber(value) === undefined && !/^\s|\s$|^$|^"|[\r\n]/.test(value))
    ? String(value)
    : JSON.stringify(value);

function readValues(cell: Filled): ReturnType<typeof valueList.read> {
  const text = wordsOf(cell).trim();
  if (text === '{}') return ok({});
  const entries: [string, string | number][] = [];
  for (const pair of splitList(text) ?? ['']) {
    const [, name, written] = /^\s*([a-z][A-Za-z0-9]*)\s*=\s*([^]*?)\s*$/.exec(pair) ?? [];
    if (name === undefined || written === undefined || written === '') return refused(noValues);
    entries.push([name, readValue(written)]);
  }
  return entries.length === 0 ? refused(noValues) : ok(Object.fromEntries(entries));
}

function readValue(written: string): string | number {
  const number = readNumber(written);
  if (number !== undefined) return number;
  if (!/^"[^]*"$/.test(written)) return written;
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'string' ? value : written;
  } catch {
    return written;
  }
}

const noValues: LocalizedText = {
  sv: 'Värdena går inte att läsa. Skriv namn = värde med semikolon emellan, till exempel: andel = 100; form = fryst.',
  en: 'The values cannot be read. Write name = value with semicolons between, as in: share = 100; form = frozen.',
};
