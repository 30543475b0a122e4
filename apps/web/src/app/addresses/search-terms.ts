type Search = Record<string, unknown>;

/** A search term as text; nothing when it is absent or empty. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` || undefined : undefined;

export const byGroup = (search: Search): { productGroup?: string } => ({
  productGroup: text(search['productGroup']),
});

/** Where to go on to after signing in: only an address of our own. */
export const onward = (search: Search): { till?: string; fel?: string } => {
  const to = text(search['till']);
  const own = to !== undefined && to.startsWith('/') && !to.startsWith('//') && !to.includes('\\');
  return { till: own ? to : undefined, fel: text(search['fel']) };
};
