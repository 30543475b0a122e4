import { scrub } from './scrub';

export type LoggedError = {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly cause?: LoggedError;
};

const MOST_FRAMES = 12;
const MOST_CAUSES = 3;

/**
 * An error as the log keeps it: its kind and where it happened. Fields that a library hangs on it stay out, for TypeORM
 * hangs the values of the statement there; a message of PostgreSQL's, for it quotes them.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (typeof error !== 'object' || error === null) {
    return { type: typeof error, message: scrub(String(error)), stack: '' };
  }
  const { name, message, stack, cause, driverError } = error as ErrorShape;
  const source = typeof driverError === 'object' && driverError !== null ? driverError : error;
  const { severity, code, constraint } = source as ErrorShape;
  return {
    type: text(name) ?? 'Error',
    message: text(severity) === undefined ? scrub(text(message) ?? '') : 'refused by PostgreSQL',
    stack: framesOf(text(stack)),
    ...named('code', code),
    ...named('constraint', constraint),
    ...(cause === undefined || depth >= MOST_CAUSES
      ? {}
      : { cause: loggedError(cause, depth + 1) }),
  };
}

const named = (name: string, value: unknown): Readonly<Record<string, string>> => {
  const given = text(value);
  return given === undefined ? {} : { [name]: given };
};

/** Told by shape, not by class: Node's own errors may come from another realm than ours. */
interface ErrorShape {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
  readonly cause?: unknown;
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly severity?: unknown;
  readonly driverError?: unknown;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The message stands again above the frames of a stack. */
const framesOf = (stack = ''): string =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, MOST_FRAMES)
    .join('\n');
