import type { FootnoteNode } from '@kravsmed/clauses';
import type { NodeToHtml } from '../html-renderer';

export const renderFootnote: NodeToHtml<FootnoteNode> = (node, { inlines, notes }) =>
  notes.mark(inlines(node.children));
