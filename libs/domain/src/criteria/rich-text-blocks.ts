import { parseInline } from './rich-text-inline';
import type { Block, Inline } from './rich-text-nodes';

/** Lists inside lists: one level. What looks like a deeper list is text. */
const DEEPEST_LIST = 2;

interface Marker {
  readonly indent: number;
  readonly ordered: boolean;
  readonly number: number;
  /** Where the item's words begin. */
  readonly contentAt: number;
}

/** What a paragraph's words become. */
type ReadWords = (words: string) => Inline[];

/** Paragraphs and lists from lines without tabs. */
export function parseBlocks(
  lines: readonly string[],
  depth = 0,
  readWords: ReadWords = parseInline,
): Block[] {
  const blocks: Block[] = [];
  let words: string[] = [];
  const endParagraph = (): void => {
    if (words.length > 0) {
      blocks.push({ kind: 'paragraph', children: readWords(words.join(' ')) });
    }
    words = [];
  };

  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const marker = depth < DEEPEST_LIST ? listStart(line) : undefined;
    if (marker !== undefined) {
      endParagraph();
      const list = readList(lines, at, marker, (item) => parseBlocks(item, depth + 1, readWords));
      blocks.push(list.block);
      at = list.next;
      continue;
    }
    if (line.trim() === '') endParagraph();
    else words.push(line.trim());
    at += 1;
  }
  endParagraph();
  return blocks;
}

function readMarker(line: string): Marker | undefined {
  const match = /^( *)([-*+]|(\d{1,9})[.)])( +)(?=\S)/.exec(line);
  if (match === null) return undefined;
  return {
    indent: (match[1] ?? '').length,
    ordered: match[3] !== undefined,
    number: Number(match[3] ?? 0),
    contentAt: match[0].length,
  };
}

/** An ordered list begins with 1, so that a line which opens with a year or a date stays words. */
function listStart(line: string): Marker | undefined {
  const marker = readMarker(line);
  return marker !== undefined && marker.ordered && marker.number !== 1 ? undefined : marker;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

function readList(
  lines: readonly string[],
  start: number,
  first: Marker,
  parseItem: (lines: readonly string[]) => Block[],
): { block: Block; next: number } {
  const items: string[][] = [];
  let at = start;
  let marker: Marker | undefined = first;
  while (marker !== undefined) {
    const item = [(lines[at] ?? '').slice(marker.contentAt)];
    at = readItem(lines, at + 1, marker, item);
    items.push(item);
    const following = at < lines.length ? readMarker(lines[at] ?? '') : undefined;
    marker = following?.ordered === first.ordered ? following : undefined;
  }
  return {
    block: {
      kind: 'list',
      ordered: first.ordered,
      items: items.map(parseItem),
    },
    next: at,
  };
}

/** Adds to `item` the lines that belong to it; says where the first line after it is. */
function readItem(lines: readonly string[], start: number, marker: Marker, item: string[]): number {
  let at = start;
  let blanks = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      blanks += 1;
      at += 1;
      continue;
    }
    // Two spaces in are enough, also below "1. ": authors count differently and mean the same.
    const inside = indentOf(line) >= marker.indent + 2;
    const carriesOn = blanks === 0 && readMarker(line) === undefined;
    if (!inside && !carriesOn) return at;
    for (; blanks > 0; blanks -= 1) item.push('');
    item.push(line.slice(Math.min(indentOf(line), marker.contentAt)));
    at += 1;
  }
  return at;
}
