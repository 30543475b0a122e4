/** How values are written in a PDF file. */

/** A number to two decimals: a hundredth of a point is finer than any printer. */
export const number = (value: number): string => String(Math.round(value * 100) / 100);

export const reference = (object: number): string => `${object} 0 R`;

/** A text that a person may read: a title, a tool tip, the text of a bookmark. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let hex = '';
  for (let index = 0; index < text.length; index += 1)
    hex += text.charCodeAt(index).toString(16).padStart(4, '0');
  return `<feff${hex}>`;
}

/** A string of bytes, as in the address of a link. */
export function byteString(text: string): string {
  return `(${encodeURI(decodedSafely(text)).replace(/[\\()]/g, '\\$&')})`;
}

/** An address may be escaped already: it is not to be escaped twice. */
function decodedSafely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

export const name = (text: string): string =>
  `/${text.replace(/[^A-Za-z0-9._-]/g, (character) =>
    [...Buffer.from(character, 'utf8')]
      .map((byte) => `#${byte.toString(16).padStart(2, '0')}`)
      .join(''),
  )}`;

export const bytesOf = (latin1: string): Uint8Array => Buffer.from(latin1, 'latin1');
