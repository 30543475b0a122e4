/** RFC 4180 with semicolons, as Excel with Swedish settings reads and writes it. */
const DELIMITER = ';';
const LINE_END = '\r\n';
/** Without it Excel takes UTF-8 for Windows' own encoding and spoils å, ä and ö. */
const BYTE_ORDER_MARK = '\ufeff';

export const writeCsv = (rows: Iterable<readonly string[]>): string => {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map(field).join(DELIMITER));
  return `${BYTE_ORDER_MARK}${lines.join(LINE_END)}${LINE_END}`;
};

const field = (text: string): string =>
  /[";\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

export interface CsvRow {
  /** The line in the file on which the row begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** The rows of a CSV text; undefined when a quotation mark is never closed. */
export function readCsv(text: string, mostRows: number): readonly CsvRow[] | undefined {
  const source = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const delimiter = delimiterOf(source);
  const rows: CsvRow[] = [];
  let line = 1;
  let at = 0;
  while (at < source.length && rows.length <= mostRows) {
    const row = readRow(source, at, delimiter);
    if (row === undefined) return undefined;
    rows.push({ line, fields: row.fields });
    line += row.lines;
    at = row.next;
  }
  return rows;
}

interface ReadRow {
  readonly fields: string[];
  readonly next: number;
  readonly lines: number;
}

function readRow(source: string, from: number, delimiter: string): ReadRow | undefined {
  const fields: string[] = [];
  let at = from;
  for (;;) {
    if (source.charAt(at) === '"') {
      const end = closingQuote(source, at + 1);
      if (end === undefined) return undefined;
      // What stands after a closing quote belongs to the field, as spreadsheet programs read it.
      const rest = endOfField(source, end + 1, delimiter);
      fields.push(source.slice(at + 1, end).replace(/""/g, '"') + source.slice(end + 1, rest));
      at = rest;
    } else {
      const end = endOfField(source, at, delimiter);
      fields.push(source.slice(at, end));
      at = end;
    }
    if (source.charAt(at) !== delimiter) break;
    at += 1;
  }
  const next = at + (source.startsWith('\r\n', at) ? 2 : at < source.length ? 1 : 0);
  return { fields, next, lines: lineEnds(source, from, next) };
}

function closingQuote(source: string, from: number): number | undefined {
  for (let at = source.indexOf('"', from); at >= 0; at = source.indexOf('"', at + 2)) {
    if (source.charAt(at + 1) !== '"') return at;
  }
  return undefined;
}

function endOfField(source: string, from: number, delimiter: string): number {
  let at = from;
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === delimiter || character === '\n' || character === '\r') break;
    at += 1;
  }
  return at;
}

function lineEnds(source: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at += 1) {
    const character = source.charCodeAt(at);
    if (character === 10 || (character === 13 && source.charCodeAt(at + 1) !== 10)) found += 1;
  }
  return found;
}

/** The heading row tells: other programs and countries part fields by commas or tabs. */
function delimiterOf(source: string): string {
  const heading = source.slice(0, endOfField(source, 0, '\n')).replace(/"[^"]*"/g, '');
  const candidates = [';', '\t', ','].map((one) => [one, heading.split(one).length] as const);
  return candidates.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
