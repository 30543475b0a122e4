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

/** The address of a link. What is escaped in it already is left as it is. */
export function address(href: string): string {
  const escaped = href
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character));
  return `(${escaped.replace(/[\\()]/g, '\\$&')})`;
}

export const bytesOf = (latin1: string): Uint8Array => Buffer.from(latin1, 'latin1');
