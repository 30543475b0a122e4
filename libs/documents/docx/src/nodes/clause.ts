import type { ClauseNode } from '@kravsmed/clauses';
import { trackedControl } from '../content-control';
import { paragraph } from '../paragraph';
import type { BlockRenderer } from '../render-context';

/** One criterion in one content control, so that its version is found again when the file comes back. */
export const renderClause: BlockRenderer<ClauseNode> = (node, context, place) => {
  const tag = `kravsmed:${node.criterion}:${node.version}`;
  const id = context.controlId(tag);
  const sourceLast = node.children.at(-1)?.kind === 'reference';
  const content = context.blocks(node.children, { ...place, sourceLast });
  const whole = content === '' ? paragraph(place.paragraphStyle, '', context, place) : content;
  const kind = context.isRedline ? BUILDING_BLOCK : '';
  return trackedControl({ tag, alias: node.title, id, kind }, whole, context, place);
};

/**
 * LibreOffice (7.4) forgets the tracked changes in the first paragraph of a content control around
 * blocks, unless it is one for building blocks.
 */
const BUILDING_BLOCK = '<w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj>';
