import type { FigureBar, FigureNode } from '@kravsmed/clauses';
import { escapeXml } from '../package/xml';
import { moodIn, paragraph, rowMark } from '../paragraph';
import { TEXT_WIDTH } from '../page';
import type { BlockRenderer, Place, RenderContext } from '../render-context';
import { styledRun } from '../run';
import { STYLE } from '../style-ids';

/** Dark enough beside white for those who see little; which bar is which, the words beside it say. */
const COLOURS: Readonly<Record<FigureBar['tone'], string>> = {
  environment: '2F6F3E',
  animalWelfare: '8A5A00',
  socialResponsibility: '3A5A9B',
  neutral: '5B6270',
};

/** The longest bar has so many steps, and the number after it room for a few more. */
const STEPS = 40;
const ROOM = 16;
const LABEL_WIDTH = 2800;
const STEP_WIDTH = Math.floor((TEXT_WIDTH - LABEL_WIDTH) / (STEPS + ROOM));

/**
 * A table whose filled cells are the bars: every program draws it alike, it follows along when the text
 * is copied, and its labels and numbers are words. A picture would be none of this.
 */
export const renderFigure: BlockRenderer<FigureNode> = (node, context, place) => {
  const words = styledRun(node.caption, moodIn(place), context);
  const caption = paragraph(STYLE.caption, words, context, place);
  if (node.bars.length === 0) return caption;
  const largest = Math.max(Number.MIN_VALUE, ...node.bars.map(({ value }) => value));
  const rows = node.bars.map((bar) => row(bar, bar.value / largest, context, place));
  const grid = [LABEL_WIDTH, ...Array.from({ length: STEPS + ROOM }, () => STEP_WIDTH)];
  return `${caption}<w:tbl><w:tblPr><w:tblStyle w:val="${context.styleId(STYLE.figure)}"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCaption w:val="${escapeXml(node.caption)}"/><w:tblDescription w:val="${escapeXml(node.alt)}"/></w:tblPr><w:tblGrid>${grid.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>${paragraph(STYLE.normal, '', context, place)}`;
};

function row(
  { label, value, shown, tone }: FigureBar,
  part: number,
  context: RenderContext,
  place: Place,
): string {
  const steps = value > 0 ? Math.max(1, Math.round(part * STEPS)) : 0;
  const text = (words: string): string =>
    paragraph(STYLE.tableText, styledRun(words, moodIn(place), context), context, place);
  const filled = `<w:shd w:val="clear" w:color="auto" w:fill="${COLOURS[tone]}"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${rowMark(context, place)}</w:trPr>${[
    cell(LABEL_WIDTH, 1, '', text(label)),
    steps === 0 ? '' : cell(steps * STEP_WIDTH, steps, filled, text('')),
    cell((STEPS + ROOM - steps) * STEP_WIDTH, STEPS + ROOM - steps, '', text(shown)),
  ].join('')}</w:tr>`;
}

function cell(width: number, steps: number, filled: string, content: string): string {
  const span = steps === 1 ? '' : `<w:gridSpan w:val="${steps}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${filled}</w:tcPr>${content}</w:tc>`;
}
