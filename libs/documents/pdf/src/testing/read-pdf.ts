import { inflateSync } from 'node:zlib';

/** A PDF value: names begin with "/", dictionaries are maps, references and strings are told apart. */
export type Value = number | string | boolean | null | Reference | Text | Dictionary | Value[];
export interface Reference {
  readonly object: number;
}
export interface Text {
  readonly bytes: string;
}
export type Dictionary = Map<string, Value>;

export interface PdfObjects {
  readonly values: Map<number, Value>;
  readonly streams: Map<number, string>;
  readonly root: number;
}

/** Reads a PDF for the tests, by its own means: it shares nothing with what writes one. */
export function readPdf(file: Uint8Array): PdfObjects {
  const source = Buffer.from(file).toString('latin1');
  const values = new Map<number, Value>();
  const streams = new Map<number, string>();
  let root = 0;
  let at = 0;
  for (;;) {
    const head = /(\d+) 0 obj\n/g;
    head.lastIndex = at;
    const found = head.exec(source);
    if (found === null) break;
    const reader = new ValueReader(source, head.lastIndex);
    const value = reader.value();
    const start = source.indexOf('stream\n', reader.at) + 7;
    if (!(value instanceof Map)) throw new Error('A stream has no dictionary.');
    const length = Number(value.get('Length'));
    const raw = source.slice(start, start + length);
    const packed = value.get('Filter') === '/FlateDecode';
    const text = packed ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw;
    values.set(Number(found[1]), value);
    streams.set(Number(found[1]), text);
    if (value.get('Type') === '/ObjStm') readObjects(text, value, values);
    const catalog = value.get('Root');
    if (isReference(catalog)) root = catalog.object;
    at = start + length;
  }
  return { values, streams, root };
}

export const isReference = (value: Value | undefined): value is Reference =>
  typeof value === 'object' && value !== null && 'object' in value;
export const isText = (value: Value | undefined): value is Text =>
  typeof value === 'object' && value !== null && 'bytes' in value;

function readObjects(text: string, stream: Dictionary, values: Map<number, Value>): void {
  const first = Number(stream.get('First'));
  const index = text.slice(0, first).trim().split(/\s+/).map(Number);
  for (let pair = 0; pair < index.length; pair += 2) {
    const [object, offset] = [index[pair], index[pair + 1]];
    if (object === undefined || offset === undefined) throw new Error('The index is cut off.');
    values.set(object, new ValueReader(text, first + offset).value() ?? null);
  }
}

/** Reads values and operators from a place on. */
export class ValueReader {
  constructor(
    private readonly source: string,
    public at: number,
  ) {}

  /** The next value; a bare word (an operator) comes as a string. Undefined at the end. */
  value(): Value | undefined {
    this.skipSpace();
    const { source } = this;
    if (this.at >= source.length) return undefined;
    if (source.startsWith('<<', this.at)) return this.dictionary();
    const first = source.charAt(this.at);
    if (first === '[') return this.array();
    if (first === '(') return this.literal();
    if (first === '<') return this.hex();
    const reference = /(\d+) 0 R(?![A-Za-z])/y;
    reference.lastIndex = this.at;
    const found = reference.exec(source);
    if (found !== null) {
      this.at = reference.lastIndex;
      return { object: Number(found[1]) };
    }
    const word = /\/?[^\s/<>[\]()]+/y;
    word.lastIndex = this.at;
    const token = word.exec(source)?.[0];
    if (token === undefined) throw new Error(`No value at ${source.slice(this.at, this.at + 20)}`);
    this.at += token.length;
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    return /^[-+.\d]/.test(token) ? Number(token) : token;
  }

  private dictionary(): Dictionary {
    this.at += 2;
    const entries: Dictionary = new Map();
    for (;;) {
      this.skipSpace();
      if (this.source.startsWith('>>', this.at)) break;
      const key = this.value();
      const value = this.value();
      if (typeof key !== 'string' || value === undefined) throw new Error('A broken dictionary.');
      entries.set(key.slice(1), value);
    }
    this.at += 2;
    return entries;
  }

  private array(): Value[] {
    this.at += 1;
    const items: Value[] = [];
    for (;;) {
      this.skipSpace();
      if (this.source.charAt(this.at) === ']') break;
      const value = this.value();
      if (value === undefined) throw new Error('A broken array.');
      items.push(value);
    }
    this.at += 1;
    return items;
  }

  private literal(): Text {
    const start = this.at + 1;
    let end = start;
    for (let depth = 1; depth > 0; end += 1) {
      const character = this.source.charAt(end);
      if (character === '\\') end += 1;
      else if (character === '(') depth += 1;
      else if (character === ')') depth -= 1;
      if (end > this.source.length) throw new Error('A string does not end.');
    }
    this.at = end;
    return { bytes: this.source.slice(start, end - 1) };
  }

  private hex(): Text {
    const end = this.source.indexOf('>', this.at);
    const digits = this.source.slice(this.at + 1, end);
    this.at = end + 1;
    return { bytes: Buffer.from(digits, 'hex').toString('latin1') };
  }

  private skipSpace(): void {
    while (/\s/.test(this.source.charAt(this.at)) && this.at < this.source.length) this.at += 1;
  }
}
