import type { LabelledNode } from '@kravsmed/clauses';
import { LOOK } from '../look';
import { toRuns } from '../runs';
import type { Place, Writer } from './writer';

const QUIET: ReadonlySet<LabelledNode['role']> = new Set(['legalBasis', 'appliesTo']);

/** A part of a clause with its label above it; the label never stands last on a page. */
export function writeLabelled(writer: Writer, node: LabelledNode, place: Place): void {
  const { pen } = writer;
  if (node.label !== '') {
    pen.reserve(LOOK.label.before + LOOK.small.lineHeight + 2 * LOOK.body.lineHeight);
    pen.gap(LOOK.label.before);
    pen.write(
      place.parent,
      'P',
      toRuns([{ kind: 'text', text: node.label }], { bold: true, colour: LOOK.quiet }),
      { ...LOOK.small, after: LOOK.label.after },
      place,
    );
  }
  const quiet = QUIET.has(node.role);
  writer.blocks(node.children, quiet ? { ...place, look: LOOK.small, colour: LOOK.quiet } : place);
}
