import type { BlockNode, InlineNode, Revision } from '@kravsmed/clauses';
import { Hyperlinks } from '../hyperlinks';
import { BLOCKS, INLINES } from '../nodes/node-renderers';
import type { NumberingInstance } from '../numbering';
import { escapeXml } from '../package/xml';
import { paragraph } from '../paragraph';
import type { BlockRenderer, InlineRenderer, Place, RenderContext } from '../render-context';
import { run, styledRun } from '../run';
import { STYLE } from '../style-ids';
import { UniqueIds } from '../unique-ids';
import { Bookmarks } from './bookmarks';
import type { BodyOptions } from './body-options';
import type { Footnote } from './footnotes';

export const AT_TOP: Place = { paragraphStyle: STYLE.normal, listDepth: 0, inTable: false };

const PLAIN = { strong: false, emphasis: false } as const;

/** What is counted while a body is written, and what else its document needs. */
export interface Gathered {
  readonly hyperlinks: Hyperlinks;
  /** Those of the notes: they are a part of their own, with its own relationships. */
  readonly noteHyperlinks: Hyperlinks;
  readonly footnotes: Footnote[];
  readonly numbering: NumberingInstance[];
  readonly bookmarks: Bookmarks;
}

export function bodyContext(
  blocks: readonly BlockNode[],
  options: BodyOptions,
): { readonly context: RenderContext; readonly gathered: Gathered } {
  const { ids = {} } = options;
  const gathered: Gathered = {
    hyperlinks: new Hyperlinks(),
    noteHyperlinks: new Hyperlinks(),
    footnotes: [],
    numbering: [],
    bookmarks: new Bookmarks(blocks, ids.bookmarks, options.anchorsElsewhere),
  };
  const controls = new UniqueIds(ids.controls);
  const lists = listNumbers(gathered.numbering, ids.firstNumbering ?? 1);
  // Ours have a list for headings and one for bullets first, whether they are used or not.
  const headingNumber = options.numberHeadings === false ? undefined : lists('headings');
  if (options.bulletsByStyle === true) lists('bullets');
  const firstFootnote = ids.firstFootnote ?? 1;
  let revisions = (ids.firstRevision ?? 2) - 1;

  const rest = {
    language: options.language,
    styleId: (style) => options.styles?.[style] ?? style,
    bulletsByStyle: options.bulletsByStyle === true,
    headingNumber,
    listNumber: lists,
    footnote: (children) => {
      const id = firstFootnote + gathered.footnotes.length;
      gathered.footnotes.push({ id, xml: noteXml(id, children, inNotes) });
      return id;
    },
    bookmark: (anchor) => gathered.bookmarks.at(anchor),
    bookmarkNamed: (anchor) => gathered.bookmarks.named(anchor),
    controlId: (tag) => controls.next(tag),
    isRedline: options.revision !== undefined,
    revision: () => `w:id="${(revisions += 1)}" ${authored(options.revision)}`,
  } satisfies Partial<RenderContext>;
  const context = withNodes(rest, gathered.hyperlinks);
  const inNotes = withNodes(rest, gathered.noteHyperlinks);
  return { context, gathered };
}

function withNodes(
  rest: Omit<RenderContext, 'blocks' | 'inlines' | 'relationshipTo'>,
  links: Hyperlinks,
): RenderContext {
  const context: RenderContext = {
    ...rest,
    blocks: (nodes, place) => {
      let xml = '';
      for (const node of nodes) {
        // The mapped type has proved that each kind has its renderer; TypeScript cannot pair them.
        xml += (BLOCKS[node.kind] as BlockRenderer<BlockNode>)(node, context, place);
      }
      return xml;
    },
    inlines: (nodes, mood) => {
      let xml = '';
      for (const node of nodes) {
        xml += (INLINES[node.kind] as InlineRenderer<InlineNode>)(node, context, mood);
      }
      return xml;
    },
    relationshipTo: (href) => links.relationshipTo(href),
  };
  return context;
}

function noteXml(id: number, children: readonly InlineNode[], context: RenderContext): string {
  const number = run('<w:footnoteRef/>', PLAIN, context, STYLE.footnoteReference);
  const words = number + styledRun(' ', PLAIN, context) + context.inlines(children, PLAIN);
  return `<w:footnote w:id="${id}">${paragraph(STYLE.footnoteText, words, context, AT_TOP)}</w:footnote>`;
}

/** One list for all bullets, and one a list that counts. */
function listNumbers(
  instances: NumberingInstance[],
  first: number,
): (kind: NumberingInstance['kind']) => number {
  return (kind) => {
    const known = instances.find((instance) => instance.kind === kind);
    if (known !== undefined && kind !== 'ordered') return known.number;
    const number = first + instances.length;
    instances.push({ number, kind });
    return number;
  };
}

function authored(revision: Pick<Revision, 'author' | 'date'> | undefined): string {
  const { author = 'Kravsmed', date } = revision ?? {};
  if (date === undefined) return `w:author="${escapeXml(author)}"`;
  const moment = date.length === 10 ? `${date}T00:00:00Z` : date;
  return `w:author="${escapeXml(author)}" w:date="${escapeXml(moment)}"`;
}
