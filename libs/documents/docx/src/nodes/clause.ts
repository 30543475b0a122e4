import type { ClauseNode } from '@kravsmed/clauses';
import { contentControl } from '../content-control';
import { paragraph } from '../paragraph';
import type { BlockRenderer } from '../render-context';

/** One criterion in one content control, so that its version is found again when the file comes back. */
export const renderClause: BlockRenderer<ClauseNode> = (node, context, place) => {
  const tag = `kravsmed:${node.criterion}:${node.version}`;
  const id = context.controlId(tag);
  const sourceLast = node.children.at(-1)?.kind === 'reference';
  const content = context.blocks(node.children, { ...place, sourceLast });
  return contentControl(
    { tag, alias: node.title, id },
    content === '' ? paragraph(place.paragraphStyle, '', context, place) : content,
  );
};
