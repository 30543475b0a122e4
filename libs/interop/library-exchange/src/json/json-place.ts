import type { DataPath } from '@kravsmed/criteria-data';

export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Finds the places of values in a JSON text. Built when there is something to tell, not before. */
export class JsonPlaces {
  /** Where each line begins. */
  private readonly lines: number[] = [0];
  /** Where the items of the long lists begin: those of the document's own parts. */
  private readonly items = new Map<string, readonly number[]>();

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
      this.lines.push(at + 1);
  }

  /** Where the value begins that `path` leads to, or the innermost one on the way that there is. */
  find(path: DataPath): TextPosition {
    let at: number | undefined = skipSpace(this.text, 0);
    let found = at;
    path.forEach((step, depth) => {
      if (at === undefined) return;
      at =
        depth === 1
          ? this.item(String(path[0]), at, Number(step))
          : enter(this.text, at, String(step));
      found = at ?? found;
    });
    return this.position(found);
  }

  position(offset: number): TextPosition {
    let [low, high] = [0, this.lines.length];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if ((this.lines[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.lines[low] ?? 0) + 1 };
  }

  private item(part: string, list: number, index: number): number | undefined {
    let starts = this.items.get(part);
    if (starts === undefined) {
      starts = [...members(this.text, list)].map(({ start }) => start);
      this.items.set(part, starts);
    }
    return starts[index];
  }
}

/** From the start of an object or a list to the start of what `step` names in it. */
function enter(text: string, start: number, step: string): number | undefined {
  for (const member of members(text, start)) if (member.name === step) return member.start;
  return undefined;
}

function* members(
  text: string,
  start: number,
): Generator<{ readonly name: string; readonly start: number }> {
  const isList = text.charAt(start) === '[';
  if (!isList && text.charAt(start) !== '{') return;
  let at = skipSpace(text, start + 1);
  for (let index = 0; at < text.length && !/[\]}]/.test(text.charAt(at)); index += 1) {
    let name = String(index);
    if (!isList) {
      const end = endOfString(text, at);
      name = JSON.parse(text.slice(at, end)) as string;
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    yield { name, start: at };
    at = skipSpace(text, endOfValue(text, at));
    if (text.charAt(at) === ',') at = skipSpace(text, at + 1);
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n\ufeff'.includes(text.charAt(at))) at += 1;
  return at;
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

/** The text was parsed before: brackets match and strings end. */
function endOfValue(text: string, from: number): number {
  let at = from;
  let depth = 0;
  do {
    const character = text.charAt(at);
    if (character === '"') at = endOfString(text, at);
    else {
      if (character === '{' || character === '[') depth += 1;
      if (character === '}' || character === ']') depth -= 1;
      at += 1;
    }
  } while (at < text.length && (depth > 0 || !/[,\]}\s]/.test(text.charAt(at))));
  return at;
}
