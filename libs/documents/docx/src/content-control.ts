import { escapeXml } from './package/xml';
import { hash } from './unique-ids';

/** Word takes no longer tag or title than this. */
const LONGEST = 64;

export interface ContentControlProperties {
  readonly tag: string;
  /** What Word shows on the control's handle, and screen readers say. */
  readonly alias: string;
  readonly id: number;
  /** What kind of control it is, in the order that the schema asks for; none for one that only holds. */
  readonly kind?: string;
}

/** A content control (`w:sdt`) around blocks or runs. */
export const contentControl = (
  { tag, alias, id, kind = '' }: ContentControlProperties,
  content: string,
): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(shortened(alias))}"/><w:tag w:val="${escapeXml(shortTag(tag))}"/><w:id w:val="${id}"/>${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const shortened = (text: string): string => (text.length <= LONGEST ? text : cut(text, LONGEST));

/** Two long names that begin alike stay two. */
const shortTag = (tag: string): string =>
  tag.length <= LONGEST ? tag : `${cut(tag, LONGEST - 8)}~${hash(tag).toString(36)}`;

/** By whole characters, counted as Word does. */
function cut(text: string, longest: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > longest) break;
    short += character;
  }
  return short;
}
