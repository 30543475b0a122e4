/** How many tries are free, and how long the pause is that each further one brings. */
export interface BackOff {
  readonly free: number;
  readonly firstPauseSeconds: number;
  readonly longestPauseSeconds: number;
  /** After so long without a try, all is forgotten. */
  readonly forgottenAfterSeconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * One person at one place mistypes a few times. Behind one address may sit a whole town hall. One account
 * that is tried from everywhere is under attack: its pauses stay short, since its owner meets them too.
 */
export const SIGN_IN = {
  accountFromAddress: pauses(5, 15 * MINUTE),
  address: pauses(50, 15 * MINUTE),
  account: pauses(100, MINUTE),
} as const;

/** Letters that anybody may have sent to any address: few, so that nobody's inbox is flooded. */
export const LETTERS = {
  accountFromAddress: pauses(3, HOUR),
  address: pauses(30, HOUR),
  account: pauses(10, HOUR),
} as const;

export type Limits = typeof SIGN_IN | typeof LETTERS;

function pauses(free: number, longestPauseSeconds: number): BackOff {
  return {
    free,
    firstPauseSeconds: 2,
    longestPauseSeconds,
    forgottenAfterSeconds: Math.max(HOUR, 2 * longestPauseSeconds),
  };
}

/** The pause that must have passed since the last of `tries` before the next one counts. */
export function pauseAfter(tries: number, limit: BackOff): number {
  if (tries < limit.free) return 0;
  return Math.min(limit.longestPauseSeconds, limit.firstPauseSeconds * 2 ** (tries - limit.free));
}
