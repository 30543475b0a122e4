import type { ClauseNode } from '@kravsmed/clauses';
import { ContentControl } from '../content-control';
import type { BlockRenderer } from '../render-context';

/** One criterion in one content control, so that its version is found again when the file comes back. */
export const renderClause: BlockRenderer<ClauseNode> = (node, context, place) => {
  const tag = `kravsmed:${node.criterion}:${node.version}`;
  return [
    new ContentControl(
      { tag, alias: node.title, id: context.controlId(tag) },
      context.blocks(node.children, place),
    ),
  ];
};
