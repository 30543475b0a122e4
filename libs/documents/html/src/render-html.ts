import {
  revisionLegend,
  type BlockNode,
  type ClauseDocument,
  type InlineNode,
} from '@kravsmed/clauses';
import { escapeHtml } from './escape';
import type { NodeToHtml, RenderContext } from './html-renderer';
import { Ids } from './ids';
import { Notes } from './notes';
import { BLOCKS, INLINES } from './nodes/node-renderers';

export interface HtmlOptions {
  /** The level of the topmost heading; the buyer's own level when left out, as Word wants when pasting. */
  readonly topHeading?: number;
  /** Whether headings begin with their number. Word counts by itself where its headings are numbered. */
  readonly numbers?: boolean;
}

/** A fragment without styles: for the preview, and to paste into Word with its structure kept. */
export function renderHtml(
  document: ClauseDocument,
  { topHeading, numbers = true }: HtmlOptions = {},
): string {
  const buyersLevel = document.selection.layout.headingLevel;
  const context: RenderContext = {
    language: document.language,
    headingShift: (topHeading ?? buyersLevel) - buyersLevel,
    numbers,
    notes: new Notes(document.language),
    ids: new Ids(),
    // The mapped types have proved that each kind has its renderer; TypeScript cannot pair them.
    blocks: (nodes) =>
      nodes.map((node) => (BLOCKS[node.kind] as NodeToHtml<BlockNode>)(node, context)).join('\n'),
    inlines: (nodes) =>
      nodes.map((node) => (INLINES[node.kind] as NodeToHtml<InlineNode>)(node, context)).join(''),
  };
  const part = (name: 'tender' | 'annex', nodes: readonly BlockNode[]): string =>
    nodes.length === 0
      ? ''
      : `<div data-part="${name}">\n${context.blocks(nodes)}${context.notes.taken()}\n</div>\n`;
  const legend = revisionLegend(document);
  const redline = legend === undefined ? '' : `<p class="revision">${escapeHtml(legend)}</p>\n`;
  return `<article lang="${document.language}">\n${redline}${part('tender', document.body)}${part('annex', document.annex)}</article>\n`;
}
