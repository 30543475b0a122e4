import type { ParameterDeclaration } from '../parameter';

export type NumberParameter = Extract<
  ParameterDeclaration,
  { readonly type: 'number' | 'percent' }
>;

const FLOOR = /^(lägsta|minsta|minst|minimum|lowest|at least)\b/iu;
const CEILING = /^(högsta|högst|längsta|maximum|highest|longest|at most)\b/iu;
/** The score that a tender can reach is the buyer's scale, not what is asked of the goods. */
const SCORE = /poäng|score|points?\b/iu;

/** Whether a higher value asks for more, for less, or whether its label does not tell. */
export function directionOf({ label }: NumberParameter): 'floor' | 'ceiling' | undefined {
  if (SCORE.test(label.sv) || SCORE.test(label.en)) return undefined;
  if (FLOOR.test(label.sv) || FLOOR.test(label.en)) return 'floor';
  if (CEILING.test(label.sv) || CEILING.test(label.en)) return 'ceiling';
  return undefined;
}

export const isNumber = (parameter: ParameterDeclaration): parameter is NumberParameter =>
  parameter.type === 'number' || parameter.type === 'percent';

/**
 * Above 0 when `after` asks for more than `before` by its default (or, where that is the same, by the
 * bound that a buyer cannot pass), below 0 when it asks for less, 0 when it is the same or nobody can tell.
 */
export function strictnessMoved(before: NumberParameter, after: NumberParameter): number {
  const direction = directionOf(after);
  if (direction === undefined || direction !== directionOf(before)) return 0;
  const sign = direction === 'floor' ? 1 : -1;
  const bound = direction === 'floor' ? 'minimum' : 'maximum';
  return sign * (after.default - before.default || after[bound] - before[bound]);
}
