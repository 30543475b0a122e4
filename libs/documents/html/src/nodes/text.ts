import type { TextNode } from '@kravsmed/clauses';
import { escapeHtml } from '../escape';
import type { NodeToHtml } from '../html-renderer';

export const renderText: NodeToHtml<TextNode> = (node) => escapeHtml(node.text);
