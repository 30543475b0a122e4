const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  // PostgreSQL: shutting down, starting up, too many connections.
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

/** node-postgres tells these by their words alone. */
const WORDS =
  /timeout exceeded when trying to connect|connection terminated|encountered a connection error|not currently accepting connections/i;

/** Whether the fault is that the database cannot be reached just now, rather than ours. */
export function isDatabaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, cause, driverError } = error as Readonly<Record<string, unknown>>;
  return (
    (typeof code === 'string' && AWAY.has(code)) ||
    (typeof message === 'string' && WORDS.test(message)) ||
    isDatabaseAway(cause) ||
    isDatabaseAway(driverError)
  );
}
