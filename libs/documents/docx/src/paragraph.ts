import type { Mood, Place, RenderContext } from './render-context';
import { STYLE, type StyleId } from './style-ids';

const PLAIN: Mood = { strong: false, emphasis: false };

/** How words begin in a block: put in or taken out as the block is. */
export const moodIn = ({ change }: Place): Mood =>
  change === undefined ? PLAIN : { ...PLAIN, change };

export interface ParagraphNumber {
  readonly level: number;
  /** 0 takes a paragraph out of the numbering of its style. */
  readonly number: number;
}

/** Everything looks as its style says: a paragraph carries no format of its own. */
export function paragraph(
  style: StyleId,
  content: string,
  context: RenderContext,
  place: Place,
  numbering?: ParagraphNumber,
): string {
  const id = context.styleId(style);
  // A paragraph without a style has the default one.
  const named = id === STYLE.normal ? '' : `<w:pStyle w:val="${id}"/>`;
  const numbered =
    numbering === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.number}"/></w:numPr>`;
  const properties = named + numbered + paragraphMark(context, place);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** In a redline the end of a paragraph is put in or taken out like a word. */
function paragraphMark(context: RenderContext, place: Place): string {
  const mark = changeMark(context, place);
  return mark === '' ? '' : `<w:rPr>${mark}</w:rPr>`;
}

/** And so is a row of a table. */
export const rowMark = changeMark;

function changeMark(context: RenderContext, { change }: Place): string {
  return change === undefined ? '' : `<w:${CHANGE_ELEMENTS[change]} ${context.revision()}/>`;
}

export const CHANGE_ELEMENTS = { inserted: 'ins', deleted: 'del' } as const;
