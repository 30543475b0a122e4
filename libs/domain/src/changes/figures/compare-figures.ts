import type { Language } from '../../kernel/localized-text';
import type { BlockComparison } from '../align-blocks';
import { pairByLikeness } from '../pair-by-likeness';
import type { Figure } from './figure';
import { readFigures } from './read-figures';

/** Whether more is asked after a change than before; unclear where the words must tell. */
export type Direction = 'stricter' | 'looser' | 'unclear';

/** A figure that another took the place of, that went, or that came. */
export interface FigureChange {
  readonly from: Figure | null;
  readonly to: Figure | null;
  readonly direction: Direction;
}

/** The figures that a change of words moved: "minst 30 procent" to "minst 50 procent". */
export const compareFigures = (from: string, to: string, language: Language): FigureChange[] =>
  changesBetween(readFigures(from, language), readFigures(to, language));

/** Those of blocks compared already. One that only moved to another paragraph is no change. */
export function figureChanges(
  blocks: readonly BlockComparison[],
  language: Language,
): FigureChange[] {
  const changed = blocks.filter(({ change }) => change !== 'same');
  const figures = (without: 'added' | 'removed'): Figure[] =>
    changed.flatMap(({ runs }) => readFigures(side(runs, without), language));
  return changesBetween(figures('added'), figures('removed'));
}

function changesBetween(from: readonly Figure[], to: readonly Figure[]): FigureChange[] {
  const pairs = pairByLikeness(from, to, likeness).filter(
    ({ from: one, to: other }) => !(one && other && sameDemand(one, other)),
  );
  const came = pairs.flatMap((pair) => (pair.from === undefined && pair.to ? [pair.to] : []));
  const moved = new Set<Figure>();
  for (const { from: one, to: other } of pairs) {
    if (one === undefined || other !== undefined) continue;
    const elsewhere = came.find((later) => !moved.has(later) && sameDemand(one, later));
    if (elsewhere) moved.add(one).add(elsewhere);
  }
  return pairs
    .filter(({ from: one, to: other }) => !(one && moved.has(one)) && !(other && moved.has(other)))
    .map(({ from: one, to: other }) => ({
      from: one ?? null,
      to: other ?? null,
      direction: directionOf(one, other),
    }));
}

/** The words of one side; `without` names what stands on the other only. */
const side = (runs: BlockComparison['runs'], without: 'added' | 'removed'): string =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

/** Another unit is another figure; the same bound and value make a pair likelier than its place. */
function likeness(one: Figure, other: Figure): number {
  if (one.unit !== other.unit) return 0;
  return 0.5 + (one.bound === other.bound ? 0.3 : 0) + (one.value === other.value ? 0.2 : 0);
}

const sameDemand = (one: Figure, other: Figure): boolean =>
  one.unit === other.unit &&
  one.bound === other.bound &&
  one.value === other.value &&
  one.to === other.to;

const FLOORS = ['atLeast', 'moreThan'];
const CEILINGS = ['atMost', 'lessThan', 'by'];

function directionOf(one: Figure | undefined, other: Figure | undefined): Direction {
  if (one === undefined || other === undefined) return 'unclear';
  if (one.bound === 'between' && other.bound === 'between') return ofRanges(one, other);
  if (FLOORS.includes(one.bound) && FLOORS.includes(other.bound)) {
    return ofEnds(other.value - one.value, one.bound, other.bound);
  }
  if (CEILINGS.includes(one.bound) && CEILINGS.includes(other.bound)) {
    return ofEnds(one.value - other.value, one.bound, other.bound);
  }
  return 'unclear';
}

/** `tightened`: how much further the end lies in the direction that asks more. */
function ofEnds(tightened: number, one: Figure['bound'], other: Figure['bound']): Direction {
  if (tightened !== 0) return tightened > 0 ? 'stricter' : 'looser';
  const excludesEnd = (bound: Figure['bound']): boolean =>
    bound === 'moreThan' || bound === 'lessThan';
  if (excludesEnd(one) === excludesEnd(other)) return 'unclear';
  return excludesEnd(other) ? 'stricter' : 'looser';
}

function ofRanges(one: Figure, other: Figure): Direction {
  const [oneTop, otherTop] = [one.to ?? one.value, other.to ?? other.value];
  if (other.value >= one.value && otherTop <= oneTop) return 'stricter';
  return other.value <= one.value && otherTop >= oneTop ? 'looser' : 'unclear';
}
