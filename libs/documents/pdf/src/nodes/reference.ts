import type { ReferenceNode } from '@kravsmed/clauses';
import { LOOK } from '../look';
import { toRuns } from '../runs';
import type { Place, Writer } from './writer';

/** The quiet line below a clause's heading; it stays with the words that it speaks of. */
export function writeReference(writer: Writer, node: ReferenceNode, place: Place): void {
  writer.pen.reserve(LOOK.small.lineHeight + 2 * LOOK.body.lineHeight);
  const runs = toRuns(node.children, { colour: LOOK.quiet });
  writer.pen.write(place.parent, 'P', runs, LOOK.small, place);
}
