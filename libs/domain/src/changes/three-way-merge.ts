import { sameContent } from '../kernel/same-content';
import { pairBlocks } from './align-blocks';
import { runOf, type MergeRun, type Stretch } from './merge-runs';
import { mergeWords } from './merge-words';
import { piecesOf, writePieces, type RichTextPiece } from './rich-text-pieces';

type Place = Pick<RichTextPiece, 'kind' | 'lists' | 'opens'>;

/** A paragraph or list item of the merged text. One that a side added or removed is a single run. */
export interface MergedBlock {
  readonly kind: RichTextPiece['kind'];
  readonly runs: readonly MergeRun[];
  /** Where among lists the words stand; the pieces of each side when those are at odds as wholes. */
  readonly written: Place | Readonly<Record<TextSide, readonly RichTextPiece[]>>;
}

export interface RichTextMerge {
  readonly blocks: readonly MergedBlock[];
  /** How many conflicts there are, numbered from 0. */
  readonly conflicts: number;
}

export type TextSide = keyof Stretch;
/** For each conflict by its number: a side, or words of one's own. */
export type TextChoices = Readonly<Record<number, TextSide | { readonly text: string }>>;

/**
 * Word by word, what two sides made of the same rich text: paragraphs and list items are paired first,
 * words within them after. What only one side changed stands; what both changed differently is a
 * conflict. Line breaks inside a paragraph count as spaces.
 */
export function mergeRichText(base: string, ours: string, theirs: string): RichTextMerge {
  const before = piecesOf(base);
  const [inOurs, inTheirs] = [fateOf(before, piecesOf(ours)), fateOf(before, piecesOf(theirs))];
  const merge = new MergeInProgress();
  before.forEach((piece, index) => {
    addInserted(merge, inOurs.inserted[index], inTheirs.inserted[index]);
    mergePiece(merge, piece, inOurs.became[index], inTheirs.became[index]);
  });
  addInserted(merge, inOurs.inserted[before.length], inTheirs.inserted[before.length]);
  return { blocks: merge.blocks, conflicts: merge.conflicts };
}

/** The merged text with `choices` made; a conflict without one shows ours. */
export const mergedText = ({ blocks }: RichTextMerge, choices: TextChoices = {}): string =>
  writePieces(blocks.flatMap((block) => piecesChosen(block, choices)));

function piecesChosen({ runs, written }: MergedBlock, choices: TextChoices): RichTextPiece[] {
  if ('kind' in written) {
    return [{ ...written, text: runs.map((run) => textOf(run, choices)).join('') }];
  }
  return runs.flatMap((run) => {
    const choice = run.kind === 'conflict' ? (choices[run.number] ?? 'ours') : 'ours';
    return typeof choice === 'string' ? written[choice] : piecesOf(choice.text);
  });
}

function textOf(run: MergeRun, choices: TextChoices): string {
  if (run.kind !== 'conflict') return run.text;
  const choice = choices[run.number] ?? 'ours';
  return typeof choice === 'string' ? run[choice] : choice.text;
}

class MergeInProgress {
  readonly blocks: MergedBlock[] = [];
  conflicts = 0;

  add({ kind, lists, opens }: Place, stretches: readonly Stretch[]): void {
    const runs = stretches.map((stretch) => {
      const run = runOf(stretch, this.conflicts);
      if (run.kind === 'conflict') this.conflicts += 1;
      return run;
    });
    if (runs.length > 0) this.blocks.push({ kind, runs, written: { kind, lists, opens } });
  }

  /** Whole pieces between which somebody must choose, each side's as it would be written alone. */
  addAtOdds(pieces: Readonly<Record<TextSide, readonly RichTextPiece[]>>): void {
    const { base, ours, theirs } = pieces;
    const run: MergeRun = {
      kind: 'conflict',
      number: this.conflicts,
      base: writePieces(base),
      ours: writePieces(ours),
      theirs: writePieces(theirs),
    };
    const kind = [...ours, ...theirs, ...base].some((piece) => piece.kind === 'paragraph')
      ? 'paragraph'
      : 'listItem';
    this.blocks.push({ kind, runs: [run], written: pieces });
    this.conflicts += 1;
  }
}

/** What a side made of each piece (absent when it is gone), and what it put in before each. */
interface Fate {
  readonly became: readonly (RichTextPiece | undefined)[];
  readonly inserted: readonly (readonly RichTextPiece[])[];
}

function fateOf(base: readonly RichTextPiece[], side: readonly RichTextPiece[]): Fate {
  const became: (RichTextPiece | undefined)[] = [];
  const inserted: RichTextPiece[][] = [[]];
  for (const { from, to } of pairBlocks(base, side)) {
    if (from !== undefined) {
      became.push(to);
      inserted.push([]);
    } else if (to !== undefined) inserted.at(-1)?.push(to);
  }
  return { became, inserted };
}

function addInserted(
  merge: MergeInProgress,
  ours: readonly RichTextPiece[] = [],
  theirs: readonly RichTextPiece[] = [],
): void {
  if (sameContent(ours, theirs)) {
    for (const piece of ours)
      merge.add(piece, [{ base: '', ours: piece.text, theirs: piece.text }]);
  } else if (theirs.length === 0) {
    for (const piece of ours) merge.add(piece, [{ base: '', ours: piece.text, theirs: '' }]);
  } else if (ours.length === 0) {
    for (const piece of theirs) merge.add(piece, [{ base: '', ours: '', theirs: piece.text }]);
  } else merge.addAtOdds({ base: [], ours, theirs });
}

function mergePiece(
  merge: MergeInProgress,
  base: RichTextPiece,
  ours: RichTextPiece | undefined,
  theirs: RichTextPiece | undefined,
): void {
  if (ours === undefined || theirs === undefined) {
    // A side that left the piece as it was lets go of it, its place among lists included.
    const left = ours ?? theirs;
    if (left !== undefined && !sameContent(left, base)) {
      merge.addAtOdds({
        base: [base],
        ours: ours ? [ours] : [],
        theirs: theirs ? [theirs] : [],
      });
    } else
      merge.add(base, [{ base: base.text, ours: ours?.text ?? '', theirs: theirs?.text ?? '' }]);
    return;
  }
  const place = placeOf(base, ours, theirs);
  if (place === undefined) merge.addAtOdds({ base: [base], ours: [ours], theirs: [theirs] });
  else merge.add(place, mergeWords({ base: base.text, ours: ours.text, theirs: theirs.text }));
}

/** The piece whose place among lists stands; undefined when both moved it, differently. */
function placeOf(
  base: RichTextPiece,
  ours: RichTextPiece,
  theirs: RichTextPiece,
): RichTextPiece | undefined {
  const place = ({ lists, opens }: RichTextPiece): unknown => [lists, opens];
  const alike = (one: RichTextPiece, other: RichTextPiece): boolean =>
    sameContent(place(one), place(other));
  if (alike(theirs, base) || alike(ours, theirs)) return ours;
  return alike(ours, base) ? theirs : undefined;
}
