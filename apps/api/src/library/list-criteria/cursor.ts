/** Where a page ended: the next one begins after it, whatever was added before it meanwhile. */
export interface Position {
  /** Six decimals, as text: no rounding on the way. */
  readonly rank: string;
  readonly criterion: string;
  readonly version: number;
}

export const writeCursor = ({ rank, criterion, version }: Position): string =>
  Buffer.from(JSON.stringify([rank, criterion, version])).toString('base64url');

export function readCursor(text: string): Position | undefined {
  const [rank, criterion, version, ...more] = parts(text);
  const isPosition =
    more.length === 0 &&
    typeof rank === 'string' &&
    /^\d{1,9}(\.\d{1,9})?$/.test(rank) &&
    typeof criterion === 'string' &&
    /^KS-\d{4,}$/.test(criterion) &&
    typeof version === 'number' &&
    Number.isInteger(version) &&
    Math.abs(version) < 2 ** 31;
  return isPosition ? { rank, criterion, version } : undefined;
}

function parts(text: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}
