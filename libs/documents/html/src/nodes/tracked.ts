import type { TrackedBlocksNode, TrackedChange, TrackedNode } from '@kravsmed/clauses';
import type { NodeToHtml, RenderContext } from '../html-renderer';

const TAGS: Readonly<Record<TrackedChange, string>> = { inserted: 'ins', deleted: 'del' };

const WORDS = {
  sv: { inserted: 'tillagt', deleted: 'borttaget' },
  en: { inserted: 'inserted', deleted: 'deleted' },
} as const;

/** Few screen readers tell of `ins` and `del` by themselves: these words are heard and not seen. */
const UNSEEN =
  'mso-hide:all;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

const unseen = (words: string): string =>
  `<span class="visually-hidden" style="${UNSEEN}">${words}</span>`;

export const renderTrackedBlocks: NodeToHtml<TrackedBlocksNode> = (node, context) =>
  marked(node.change, context.blocks(node.children), context);

export const renderTracked: NodeToHtml<TrackedNode> = (node, context) =>
  marked(node.change, context.inlines(node.children), context);

function marked(change: TrackedChange, content: string, { language }: RenderContext): string {
  const tag = TAGS[change];
  return `<${tag} class="tracked">${unseen(`[${WORDS[language][change]}: `)}${content}${unseen(']')}</${tag}>`;
}
