const ADDRESS = /[^\s"'<>()/,;:=]+@[^\s"'<>()/,;:=]+/g;
const QUOTED = /"[^"]*("|$)|“[^”]*(”|$)/g;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LONG_WORD = /[\w+/=-]{24,}/g;

/**
 * What may have been typed by somebody, made harmless to keep: e-mail addresses, what stands in quotes, and words so
 * long that they may be secrets. An id of ours is none.
 */
export function scrub(text: string): string {
  return text.replace(QUOTED, '"…"').replace(ADDRESS, '…@…').replace(LONG_WORD, shortened);
}

/** A path: its words may be long, as a slug is; a secret has digits and capitals mixed in. */
export function scrubPath(path: string): string {
  return decoded(path)
    .replace(ADDRESS, '…@…')
    .split('/')
    .map((part) => (part.length >= 24 && /\d/.test(part) ? shortened(part) : part))
    .join('/')
    .slice(0, 200);
}

const shortened = (word: string): string => (UUID.test(word) ? word : '…');

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
