import type { ClauseNode } from '@kravsmed/clauses';
import type { Place, Writer } from './writer';

/** One criterion: a section of the structure tree, so that a reader can step from clause to clause. */
export function writeClause(writer: Writer, node: ClauseNode, place: Place): void {
  writer.pen.element(
    place.parent,
    'Sect',
    (section) => writer.blocks(node.children, { ...place, parent: section }),
    { title: `${node.criterion}:${node.version} ${node.title}` },
  );
}
