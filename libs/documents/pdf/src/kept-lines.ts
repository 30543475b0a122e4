import { typeface } from './fonts/typeface';
import { breakLines, type Line } from './line-breaking';
import type { Run } from './runs';

/** A run ready to be shown, at any place. */
export interface SetRun {
  readonly code: string;
  /** In thousandths of the size. */
  readonly width: number;
  readonly rare: readonly number[];
}

const SPACE = ' ';
const NONE: readonly number[] = [];
/** Characters of text kept, before the lot is thrown away: some tens of megabytes at most. */
const MOST_CHARACTERS = 1_500_000;

const lines = new Map<string, readonly Line[]>();
let characters = 0;
const setRuns = new WeakMap<Run, SetRun>();

/**
 * Runs broken into lines. The same clause stands in document after document, so what it came to is kept
 * by its content: never for longer than the process, and never more than a bounded amount.
 */
export function linesOf(runs: readonly Run[], size: number, width: number): readonly Line[] {
  let key = `${size} ${width}`;
  for (const { face, colour, href, decoration, text } of runs)
    key += `\n${face} ${colour} ${decoration ?? ''} ${href ?? ''}\t${text}`;
  let known = lines.get(key);
  if (known === undefined) {
    known = breakLines(runs, width, (text, run) => widthOf(text, run, size));
    characters += key.length;
    if (characters > MOST_CHARACTERS) {
      lines.clear();
      characters = key.length;
    }
    lines.set(key, known);
  }
  return known;
}

export function setRun(run: Run): SetRun {
  let known = setRuns.get(run);
  if (known === undefined) {
    known = shape(run);
    setRuns.set(run, known);
  }
  return known;
}

function shape({ face, text }: Run): SetRun {
  const type = typeface(face);
  const space = type.word(SPACE);
  const words = text.split(SPACE).map((word) => type.word(word));
  return {
    code: words.map(({ code }) => code).join(space.code),
    width: words.reduce((sum, word) => sum + word.width, (words.length - 1) * space.width),
    rare: words.some(({ rare }) => rare !== undefined)
      ? words.flatMap(({ rare }) => rare ?? NONE)
      : NONE,
  };
}

/** How wide a word is, with the space behind it if it has one. */
function widthOf(text: string, { face }: Pick<Run, 'face'>, size: number): number {
  const type = typeface(face);
  const space = type.word(SPACE).width;
  // The word is kept once, not also with its space.
  const width = text
    .split(SPACE)
    .reduce((sum, word, index) => sum + type.word(word).width + (index === 0 ? 0 : space), 0);
  return (width * size) / 1000;
}
