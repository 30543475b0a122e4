const HERE = 'https://here.invalid';
const LONGEST = 2_000;

/** `path` when it leads to a page of ours, else the start page: nobody is sent elsewhere by a link to us. */
export function ownPath(path: unknown): string {
  if (typeof path !== 'string' || path.length > LONGEST) return '/';
  // Browsers read "/\host" as "//host", and drop tabs and line breaks before they look.
  if (!/^\/(?![/\\])/.test(path) || /[\\\p{Cc}]/u.test(path)) return '/';
  if (!URL.canParse(path, HERE)) return '/';
  const url = new URL(path, HERE);
  if (url.origin !== HERE || url.pathname.startsWith('//')) return '/';
  return url.pathname.startsWith('/api/') ? '/' : `${url.pathname}${url.search}${url.hash}`;
}
