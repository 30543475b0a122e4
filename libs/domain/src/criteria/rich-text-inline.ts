import type { Inline } from './rich-text-nodes';

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const PARAMETER = /\{\{ *([A-Za-z][A-Za-z0-9_-]*) *\}\}/y;
const TARGET = /\(((?:https?:\/\/|mailto:)[^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)\)/iy;

/** Emphasis inside emphasis: deeper than this nobody means it, and the tree stays safe to walk. */
const DEEPEST_EMPHASIS = 8;

/** Words after an opening run of stars that has not been closed yet. The outermost has no stars. */
interface Open {
  stars: number;
  readonly children: Inline[];
}

/** Inline nodes from one paragraph's words. Takes time in proportion to the length of `text`. */
export function parseInline(text: string): Inline[] {
  return parseSpan(text, 0, text.length, matchBrackets(text));
}

function parseSpan(
  text: string,
  start: number,
  end: number,
  /** Where the bracket opened at a place closes; undefined inside a link, which holds no other. */
  brackets: ReadonlyMap<number, number> | undefined,
): Inline[] {
  const open: Open[] = [{ stars: 0, children: [] }];
  let at = start;
  while (at < end) {
    const here = innermost(open).children;
    const character = text.charAt(at);
    if (character === '\\' && at + 1 < end && ESCAPABLE.test(text.charAt(at + 1))) {
      addText(here, text.charAt(at + 1));
      at += 2;
    } else if (character === '*') {
      const after = endOfStars(text, at, end);
      readStars(
        open,
        after - at,
        charAround(text, at - 1, start, end),
        charAround(text, after, start, end),
      );
      at = after;
    } else {
      const special =
        readParameter(text, at, end) ?? (brackets && readLink(text, at, end, brackets));
      if (special === undefined) {
        addText(here, character);
        at += 1;
      } else {
        here.push(special.node);
        at = special.next;
      }
    }
  }
  while (open.length > 1) leaveAsText(open);
  return innermost(open).children;
}

interface Special {
  readonly node: Inline;
  readonly next: number;
}

function readParameter(text: string, at: number, end: number): Special | undefined {
  PARAMETER.lastIndex = at;
  const match = PARAMETER.exec(text);
  if (match?.[1] === undefined || PARAMETER.lastIndex > end) return undefined;
  return { node: { kind: 'parameter', name: match[1] }, next: PARAMETER.lastIndex };
}

function readLink(
  text: string,
  at: number,
  end: number,
  brackets: ReadonlyMap<number, number>,
): Special | undefined {
  const close = brackets.get(at);
  if (close === undefined || close === at + 1) return undefined;
  TARGET.lastIndex = close + 1;
  const match = TARGET.exec(text);
  if (match?.[1] === undefined || TARGET.lastIndex > end) return undefined;
  const next = TARGET.lastIndex;
  const children = parseSpan(text, at + 1, close, undefined);
  return { node: { kind: 'link', href: match[1], children }, next };
}

/** For each `[` that is closed, the place of its `]`. */
function matchBrackets(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const opened: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '[') opened.push(at);
    else if (character === ']') {
      const start = opened.pop();
      if (start !== undefined) pairs.set(start, at);
    }
  }
  return pairs;
}

function endOfStars(text: string, at: number, end: number): number {
  let after = at;
  while (after < end && text.charAt(after) === '*') after += 1;
  return after;
}

const charAround = (text: string, at: number, start: number, end: number): string =>
  at >= start && at < end ? text.charAt(at) : ' ';

/** CommonMark's rule: stars open before a word and close after one; "5 * 3" has neither. */
function readStars(open: Open[], length: number, before: string, after: string): void {
  const [spaceBefore, spaceAfter] = [/\s/.test(before), /\s/.test(after)];
  const [markBefore, markAfter] = [isMark(before), isMark(after)];
  const opens = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const closes = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  let left = length;
  while (closes && left > 0 && open.length > 1) left -= closeInnermost(open, left);
  if (left === 0) return;
  if (opens && open.length <= DEEPEST_EMPHASIS) open.push({ stars: left, children: [] });
  else addText(innermost(open).children, '*'.repeat(left));
}

const isMark = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);

/** Closes one pair of stars, or one star; says how many were used. */
function closeInnermost(open: Open[], available: number): number {
  const opening = innermost(open);
  const used = opening.stars >= 2 && available >= 2 ? 2 : 1;
  const node: Inline = {
    kind: used === 2 ? 'strong' : 'emphasis',
    children: opening.children.splice(0),
  };
  opening.stars -= used;
  if (opening.stars > 0) opening.children.push(node);
  else {
    open.pop();
    innermost(open).children.push(node);
  }
  return used;
}

/** Stars that nothing closed are words like any other. */
function leaveAsText(open: Open[]): void {
  const unclosed = open.pop();
  if (unclosed === undefined) return;
  const outer = innermost(open).children;
  addText(outer, '*'.repeat(unclosed.stars));
  for (const node of unclosed.children) {
    if (node.kind === 'text') addText(outer, node.text);
    else outer.push(node);
  }
}

function innermost(open: readonly Open[]): Open {
  return open.at(-1) ?? { stars: 0, children: [] };
}

function addText(nodes: Inline[], text: string): void {
  const last = nodes.at(-1);
  if (last?.kind === 'text') nodes[nodes.length - 1] = { kind: 'text', text: last.text + text };
  else nodes.push({ kind: 'text', text });
}
