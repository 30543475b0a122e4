import type { FigureBar, FigureNode } from '@kravsmed/clauses';
import { number, textString } from '../file/values';
import { LOOK } from '../look';
import { PAGE } from '../page/page';
import { toRuns } from '../runs';
import type { Place, Writer } from './writer';

const TONES: Readonly<Record<FigureBar['tone'], string>> = {
  environment: '#2f6b3a',
  animalWelfare: '#8a5a12',
  socialResponsibility: '#3b4f8f',
  neutral: '#4a5560',
};
const BAR = { height: 11, gap: 5, labels: 0.36, longest: 0.44 } as const;

/** Bars drawn as vectors, each with its number as text; the whole is one figure that says it in words. */
export function writeFigure(writer: Writer, node: FigureNode, place: Place): void {
  const { pen } = writer;
  const look = LOOK.small;
  const labels = node.bars.map(({ label }) =>
    pen.lines(plain(label), look.size, place.width * BAR.labels - 8),
  );
  const heights = labels.map((lines) => Math.max(lines.length * look.lineHeight, BAR.height));
  const height = heights.reduce((sum, bar) => sum + bar + BAR.gap, 0);
  pen.reserve(height + 2 * look.lineHeight);
  const edges = [place.x, PAGE.height - pen.y - height, place.x + place.width, PAGE.height - pen.y];
  const box = edges.map(number).join(' ');
  const figure = place.parent.child(
    'Figure',
    `/Alt${textString(node.alt)}/A<</O/Layout/Placement/Block/BBox[${box}]>>`,
  );
  const largest = Math.max(...node.bars.map(({ value }) => value), 0);
  node.bars.forEach((bar, index) => {
    const top = pen.y;
    for (const line of labels[index] ?? []) {
      pen.writeLine(figure, line, look, place.x);
      pen.y += look.lineHeight;
    }
    pen.y = top;
    const start = place.x + place.width * BAR.labels;
    const length = largest === 0 ? 0 : (bar.value / largest) * place.width * BAR.longest;
    pen.page.mark(figure);
    if (length > 0) pen.page.box(start, top + 1, length, BAR.height, TONES[bar.tone]);
    pen.writeLine(figure, plain(bar.shown), look, start + length + 6);
    pen.y = top + (heights[index] ?? 0) + BAR.gap;
  });
  if (node.caption !== '') {
    pen.write(place.parent, 'P', plain(node.caption, LOOK.quiet), look, place);
  }
  pen.y += place.look.after;
}

const plain = (text: string, colour: string = LOOK.ink) =>
  toRuns([{ kind: 'text', text }], { colour });
