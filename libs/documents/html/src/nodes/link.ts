import type { LinkNode } from '@kravsmed/clauses';
import { escapeHtml } from '../escape';
import type { NodeToHtml } from '../html-renderer';

const SAFE = /^(https?:|mailto:)/i;

/** The tree comes over the network to the preview too: an address that could run is only words. */
export const renderLink: NodeToHtml<LinkNode> = (node, { inlines }) =>
  SAFE.test(node.href)
    ? `<a href="${escapeHtml(node.href)}">${inlines(node.children)}</a>`
    : inlines(node.children);
