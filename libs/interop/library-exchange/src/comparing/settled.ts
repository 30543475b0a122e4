/**
 * The incoming data with the current spelling of texts that differ in nothing but the spaces at their
 * ends: an editor's program may add or drop them, and nobody means anything by it.
 */
export function settled<T>(current: unknown, incoming: T): T;
export function settled(current: unknown, incoming: unknown): unknown {
  if (typeof current === 'string' && typeof incoming === 'string') {
    return current.trim() === incoming.trim() ? current : incoming;
  }
  if (Array.isArray(current) && Array.isArray(incoming)) {
    return incoming.map((item: unknown, index) => settled(current[index], item));
  }
  if (isRecord(current) && isRecord(incoming)) {
    return Object.fromEntries(
      Object.entries(incoming).map(([key, value]) => [key, settled(current[key], value)]),
    );
  }
  return incoming;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
