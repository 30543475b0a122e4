import type { ClauseDocument } from '@kravsmed/clauses';
import { diffWords, type DiffRun } from '@kravsmed/domain';
import { clausesByReferenceLine, type Stretch } from './by-reference-line';
import { expectedWords, oneLine } from './expected-words';
import { recognise, valuesIn, type KnownWords } from './fingerprint';
import type { Passage } from './read-document';

export interface FoundClause {
  readonly criterion: string;
  readonly version: number;
  /** By its content control or the line that cites its version, as whoever wrote the file left them; else by its words. */
  readonly foundBy: 'control' | 'reference' | 'words';
  /** `unknown` when the file does not tell what it was made from: there is nothing to compare with. */
  readonly words: 'unchanged' | 'edited' | 'unknown';
  readonly diff?: readonly DiffRun[];
  /** As they stand in the text; found by words alone, and only where those are unchanged. */
  readonly values?: Readonly<Record<string, string>>;
  readonly likeness?: number;
}

/** A clause is a page at most; comparing more than this word by word would take too long. */
const LONGEST_COMPARED = 20_000;

/** The clauses in what was read: first the tagged ones, in order, then those known by their words. */
export function findClauses(
  passages: readonly Passage[],
  written: ClauseDocument | undefined,
  library: readonly KnownWords[],
): readonly FoundClause[] {
  const expected = new Map(
    [...(written === undefined ? [] : expectedWords(written))].map(([cited, all]) => [
      cited,
      [...all],
    ]),
  );
  const tagged = passages.flatMap(({ cited, paragraphs }) =>
    cited === undefined
      ? []
      : [
          {
            ...cited,
            foundBy: 'control' as const,
            ...compared(expected, cited, oneLine(paragraphs)),
          },
        ],
  );
  const loose = passages.flatMap((passage) => (passage.cited ? [] : passage.paragraphs));
  const cited =
    written === undefined ? [] : clausesByReferenceLine(loose, written).map(byReferenceLine);
  const known = new Set(cited.map(({ criterion }) => criterion));
  const alike = recognise(passages, library).filter((found) => !known.has(found.known.criterion));
  return [...tagged, ...cited, ...alike.map(byWords)];
}

function compared(
  expected: ReadonlyMap<string, string[]>,
  { criterion, version }: NonNullable<Passage['cited']>,
  words: string,
): Pick<FoundClause, 'words' | 'diff'> {
  const wordings = expected.get(`${criterion}:${version}`);
  const [first] = wordings ?? [];
  if (wordings === undefined || first === undefined) return { words: 'unknown' };
  // The same version may stand in several lots: each wording answers for one, the last for any copies.
  const same = wordings.indexOf(words);
  if (wordings.length > 1) wordings.splice(Math.max(0, same), 1);
  return same >= 0 ? { words: 'unchanged' } : { words: 'edited', diff: diff(first, words) };
}

/** What follows an unchanged clause may be the buyer's own text around it. */
function byReferenceLine({ criterion, version, expected, text }: Stretch): FoundClause {
  const found = { criterion, version, foundBy: 'reference' as const };
  return text === expected || text.startsWith(`${expected} `)
    ? { ...found, words: 'unchanged' }
    : { ...found, words: 'edited', diff: diff(expected, text) };
}

function byWords({
  known,
  likeness,
  paragraphs,
}: ReturnType<typeof recognise>[number]): FoundClause {
  const { criterion, version, requirement } = known;
  const text = paragraphs.join('\n');
  const values = text.length > LONGEST_COMPARED ? undefined : valuesIn(requirement, text);
  const found = { criterion, version, foundBy: 'words' as const, likeness };
  return values === undefined
    ? { ...found, words: 'edited', diff: diff(oneLine([requirement]), oneLine([text])) }
    : { ...found, words: 'unchanged', values };
}

const diff = (from: string, to: string): readonly DiffRun[] =>
  Math.max(from.length, to.length) > LONGEST_COMPARED
    ? [
        { kind: 'removed', text: from },
        { kind: 'added', text: to },
      ]
    : diffWords(from, to);
