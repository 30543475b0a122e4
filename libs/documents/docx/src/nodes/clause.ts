import type { ClauseNode } from '@kravsmed/clauses';
import { contentControl } from '../content-control';
import { paragraph } from '../paragraph';
import type { BlockRenderer } from '../render-context';

/** One criterion in one content control, so that its version is found again when the file comes back. */
export const renderClause: BlockRenderer<ClauseNode> = (node, context, place) => {
  const sourceLast = node.children.at(-1)?.kind === 'reference';
  const inside = context.blocks(node.children, { ...place, sourceLast });
  const content = inside === '' ? paragraph(place.paragraphStyle, '', context, place) : inside;
  if (place.change !== undefined) return content;
  const tag = `kravsmed:${node.criterion}:${node.version}`;
  const id = context.controlId(tag);
  const kind = context.isRedline ? BUILDING_BLOCK : '';
  return contentControl({ tag, alias: node.title, id, kind }, content);
};

/**
 * A clause that is put in or taken out whole has no control, or an empty one would stay where it was
 * refused or went: Word's own marks for that (`w:customXmlInsRangeStart`) make LibreOffice see changes in
 * all that follows. And LibreOffice (7.4) forgets the tracked changes in the first paragraph of a control
 * around blocks, unless it is one for building blocks.
 */
const BUILDING_BLOCK = '<w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj>';
