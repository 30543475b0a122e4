import { escapeXml } from './package/xml';
import type { Place, RenderContext } from './render-context';
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

/**
 * A content control that is itself put in or taken out with what it holds. Word tracks its two ends, each
 * in a range of its own; without these an empty control stays when a clause has been taken out.
 */
export function trackedControl(
  properties: ContentControlProperties,
  content: string,
  context: RenderContext,
  { change }: Place,
): string {
  if (change === undefined) return contentControl(properties, content);
  const range = `w:customXml${RANGES[change]}Range`;
  const [first, last] = [context.revision(), context.revision()];
  const end = (attributes: string): string => `<${range}End ${attributes.split(' ')[0]}/>`;
  const inside = `${end(first)}${content}<${range}Start ${last}/>`;
  return `<${range}Start ${first}/>${contentControl(properties, inside)}${end(last)}`;
}

const RANGES = { inserted: 'Ins', deleted: 'Del' } as const;

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
