import type { Run } from './runs';

export type Line = readonly Run[];

/** The width of `text` in the face of `run`, in points. */
export type Measure = (text: string, run: Run) => number;

interface Piece {
  readonly text: string;
  readonly run: Run;
  readonly width: number;
}

/**
 * Breaks runs into lines no wider than `width`: at spaces, and inside a word only where the word alone
 * is too wide. A space at a break stays at the end of its line, so that a reader who has the text read
 * aloud does not hear two words as one. No-break spaces hold.
 */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): readonly Line[] {
  const lines: Line[] = [];
  let line: Piece[] = [];
  let used = 0;
  const finish = () => {
    if (line.length > 0) lines.push(joinPieces(line));
    line = [];
    used = 0;
  };
  for (const word of wordsOf(runs)) {
    const pieces = word.map((run) => ({ text: run.text, run, width: measure(run.text, run) }));
    const visible = visibleWidth(word, measure);
    if (used + visible > width && line.length > 0) finish();
    const fitting =
      visible > width ? pieces.flatMap((piece) => cut(piece, width, measure)) : pieces;
    for (const piece of fitting) {
      if (used + piece.width > width && line.length > 0 && visible > width) finish();
      line.push(piece);
      used += piece.width;
    }
  }
  finish();
  return lines;
}

/** Words with the space behind them; a word may span several runs. */
function wordsOf(runs: readonly Run[]): readonly Run[][] {
  const words: Run[][] = [];
  let word: Run[] = [];
  for (const run of runs) {
    for (const part of run.text.split(/(?<=[ \n\t])/)) {
      if (part === '') continue;
      word.push({ ...run, text: part.replace(/[\n\t]/g, ' ') });
      if (/[ \n\t]$/.test(part)) {
        words.push(word);
        word = [];
      }
    }
  }
  if (word.length > 0) words.push(word);
  return words;
}

function visibleWidth(word: readonly Run[], measure: Measure): number {
  return word.reduce((sum, run, index) => {
    const text = index === word.length - 1 ? run.text.trimEnd() : run.text;
    return sum + (text === '' ? 0 : measure(text, run));
  }, 0);
}

function cut(piece: Piece, width: number, measure: Measure): readonly Piece[] {
  const parts: Piece[] = [];
  const add = (text: string) => {
    parts.push({ ...piece, text, width: measure(text, piece.run) });
  };
  const isWord = LONG_WORD.test(piece.text);
  let text = '';
  for (const character of piece.text) {
    if (text !== '' && measure(text + character, piece.run) > width) {
      const at = isWord ? syllableIn(text + character, measure, piece.run, width) : undefined;
      add(at === undefined ? text : text.slice(0, at) + SOFT_HYPHEN);
      text = at === undefined ? '' : text.slice(at);
    }
    text += character;
  }
  if (text !== '') add(text);
  return parts;
}

/** A hyphen that stands only because the line ends. */
const SOFT_HYPHEN = '\u00ad';
const LONG_WORD = /^\p{L}{8,}[.,;:)]? ?$/u;
const SYLLABLE = /^[bcdfghjklmnpqrstvwxz][aeiouyåäöé]/i;

/** The last place in a word, before its line is full, where a consonant begins a syllable. */
function syllableIn(text: string, measure: Measure, run: Run, width: number): number | undefined {
  for (let at = text.length - 2; at >= 3; at -= 1) {
    if (!SYLLABLE.test(text.slice(at, at + 2))) continue;
    if (measure(text.slice(0, at) + SOFT_HYPHEN, run) <= width) return at;
  }
  return undefined;
}

/** Neighbouring pieces of the same run become one again: fewer objects in the file, whole words. */
function joinPieces(pieces: readonly Piece[]): Line {
  const line: Run[] = [];
  for (const { text, run } of pieces) {
    const last = line.at(-1);
    if (last !== undefined && sameLook(last, run)) {
      line[line.length - 1] = { ...last, text: last.text + text };
    } else {
      line.push({ ...run, text });
    }
  }
  return line;
}

const sameLook = (a: Run, b: Run): boolean =>
  a.face === b.face && a.colour === b.colour && a.href === b.href && a.decoration === b.decoration;
