import { markupTokens } from './markup-tokens';
import { kindOf, type Stretch } from './merge-runs';
import { shortestEdit } from '../kernel/shortest-edit';

/**
 * Three wordings of one paragraph, cut into stretches that all have, or that were changed. What the
 * two sides changed within one word of each other is one stretch: "60 kilo" is nobody's wording when
 * one wrote "60 procent" and the other "50 kilo".
 */
export function mergeWords({ base, ours, theirs }: Stretch): Stretch[] {
  const tokens = {
    base: markupTokens(base),
    ours: markupTokens(ours),
    theirs: markupTokens(theirs),
  };
  const [inOurs, inTheirs] = [kept(tokens.base, tokens.ours), kept(tokens.base, tokens.theirs)];
  const stretches: Stretch[] = [];
  const from = { base: 0, ours: 0, theirs: 0 };
  const takeUntil = (to: typeof from): void => {
    const slice = (side: keyof Stretch): string =>
      tokens[side].slice(from[side], to[side]).join('');
    const stretch = { base: slice('base'), ours: slice('ours'), theirs: slice('theirs') };
    if (Object.values(stretch).some((text) => text !== '')) stretches.push(stretch);
    Object.assign(from, to);
  };
  tokens.base.forEach((_, at) => {
    const [mine, other] = [inOurs.get(at), inTheirs.get(at)];
    if (mine === undefined || other === undefined) return;
    takeUntil({ base: at, ours: mine, theirs: other });
    takeUntil({ base: at + 1, ours: mine + 1, theirs: other + 1 });
  });
  takeUntil({
    base: tokens.base.length,
    ours: tokens.ours.length,
    theirs: tokens.theirs.length,
  });
  return joined(stretches);
}

/** For each token of `base` that stayed, where it stands now. */
function kept(base: readonly string[], later: readonly string[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let [from, to] = [0, 0];
  for (const { kind } of shortestEdit(base, later)) {
    if (kind === 'same') places.set(from, to);
    if (kind !== 'added') from += 1;
    if (kind !== 'removed') to += 1;
  }
  return places;
}

/** Kept stretches side by side become one, and so do changes with no more than a space between them. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    const before = result.at(-2);
    if (last && kindOf(last) === 'kept' && kindOf(stretch) === 'kept') {
      result.splice(-1, 1, together(last, stretch));
    } else if (last && kindOf(last) !== 'kept' && belong(last, stretch)) {
      result.splice(-1, 1, together(last, stretch));
    } else if (last && before && isSpace(last) && belong(before, stretch)) {
      result.splice(-2, 2, together(before, last, stretch));
    } else result.push(stretch);
  }
  return result;
}

const isSpace = (stretch: Stretch): boolean =>
  kindOf(stretch) === 'kept' && stretch.base.trim() === '';

/** What both changed alike stays by itself, so that agreement is not drawn into a conflict. */
function belong(one: Stretch, other: Stretch): boolean {
  const kinds = [kindOf(one), kindOf(other)];
  if (kinds.includes('kept')) return false;
  return kinds[0] === kinds[1] || !kinds.includes('both');
}

const together = (...parts: readonly Stretch[]): Stretch => ({
  base: parts.map(({ base }) => base).join(''),
  ours: parts.map(({ ours }) => ours).join(''),
  theirs: parts.map(({ theirs }) => theirs).join(''),
});
