import type { ClauseNode } from '@kravsmed/clauses';
import { textString } from '../file/values';
import type { Place, Writer } from './writer';

/** One criterion: a section of the structure tree, so that a reader can step from clause to clause. */
export function writeClause(writer: Writer, node: ClauseNode, place: Place): void {
  const title = textString(`${node.criterion}:${node.version} ${node.title}`);
  const section = place.parent.child('Sect', `/T${title}`);
  writer.blocks(node.children, { ...place, parent: section });
}
