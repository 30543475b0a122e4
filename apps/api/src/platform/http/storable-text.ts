/**
 * JSON pointer to the first text that PostgreSQL's jsonb cannot keep (a NUL, half of a surrogate pair);
 * undefined when all can be kept.
 */
export function unstorable(value: unknown, pointer = ''): string | undefined {
  if (typeof value === 'string') {
    return value.includes('\u0000') || !isWellFormed(value) ? pointer : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, each] of Object.entries(value)) {
    const here = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const found = unstorable(key, here) ?? unstorable(each, here);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
