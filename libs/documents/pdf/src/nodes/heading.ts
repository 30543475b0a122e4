import type { HeadingNode } from '@kravsmed/clauses';
import { LOOK } from '../look';
import { PAGE } from '../page/page';
import { toRuns } from '../runs';
import type { Place, Writer } from './writer';

/** A numbered heading, its tag and its bookmark. It never stands last on a page. */
export function writeHeading(writer: Writer, node: HeadingNode, place: Place): void {
  const { pen } = writer;
  const depth = Math.min(Math.max(node.level - writer.topLevel, 0), 4);
  const look = LOOK.headings[depth] ?? LOOK.headings[0];
  const number = node.number.join('.');
  const runs = [
    ...toRuns(number === '' ? [] : [{ kind: 'text', text: `${number}\u00a0\u00a0` }], {
      bold: true,
    }),
    ...toRuns(node.children, { bold: true }),
  ];
  const height = pen.lines(runs, look.size, place.width).length * look.lineHeight;
  pen.reserve(look.before + height + look.after + 4 * LOOK.body.lineHeight);
  pen.gap(look.before);
  const title = runs.map((run) => run.text).join('');
  if (node.anchor !== undefined) pen.doc.anchor(node.anchor, pen.page, pen.y);
  pen.doc.outline.add(depth, title, pen.page.ref, PAGE.height - pen.y);
  pen.write(place.parent, `H${depth + 2}`, runs, look, place);
}
