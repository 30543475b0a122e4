import type { ListNode } from '@kravsmed/clauses';
import { LOOK } from '../look';
import type { Place, Writer } from './writer';

/** A list whose marks hang in the margin of its items: L, LI, Lbl, LBody. */
export function writeList(writer: Writer, node: ListNode, place: Place): void {
  const { pen } = writer;
  const indent = LOOK.listIndent;
  const tight = { ...place.look, after: 2.5 };
  const numbering = node.ordered ? 'Decimal' : 'Disc';
  const list = place.parent.child('L', `/A<</O/List/ListNumbering/${numbering}>>`);
  node.items.forEach((item, index) => {
    pen.reserve(2 * place.look.lineHeight);
    const entry = list.child('LI');
    const mark = node.ordered ? `${index + 1}.` : '\u2022';
    const run = { text: mark, face: 'regular', colour: place.colour } as const;
    pen.writeLine(entry.child('Lbl'), [run], place.look, place.x + (node.ordered ? 1 : 5));
    writer.blocks(item, {
      ...place,
      parent: entry.child('LBody'),
      x: place.x + indent,
      width: place.width - indent,
      look: tight,
    });
  });
  pen.y += place.look.after - tight.after;
}
