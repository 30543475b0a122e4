import type { ParagraphNode } from '@kravsmed/clauses';
import { toRuns } from '../runs';
import type { Place, Writer } from './writer';

export function writeParagraph(writer: Writer, node: ParagraphNode, place: Place): void {
  writer.pen.write(
    place.parent,
    'P',
    toRuns(node.children, { colour: place.colour }),
    place.look,
    place,
  );
}
