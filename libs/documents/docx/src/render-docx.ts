import type { BlockNode, ClauseDocument, InlineNode } from '@kravsmed/clauses';
import { Document, Packer, SectionType, type ISectionOptions } from 'docx';
import { ControlIds } from './control-ids';
import { pageFooter } from './footer';
import { Hyperlinks } from './hyperlinks';
import { BLOCKS, INLINES } from './nodes/node-renderers';
import { numberingFor } from './numbering';
import { finishPackage } from './package/finish-package';
import { PAGE } from './page';
import type { BlockRenderer, InlineRenderer, Mood, Place, RenderContext } from './render-context';
import { STYLE } from './style-ids';
import { stylesFor } from './styles';
import { inTenderBookmark } from './tender-bookmark';

const AT_TOP: Place = { paragraphStyle: STYLE.normal, listDepth: 0 };
const PLAIN: Mood = { strong: false, emphasis: false };

/**
 * A Word file of the clause document. The same document gives the same bytes.
 * The buyer's annex follows in a section of its own; without `annex` there is none.
 */
export async function renderDocx(document: ClauseDocument): Promise<Uint8Array> {
  const links = new Hyperlinks();
  const context = makeContext(document, links);
  const footers = { default: pageFooter(document) };
  const section = (children: ISectionOptions['children']): ISectionOptions => ({
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
      },
    },
    footers,
    children,
  });
  const tender = inTenderBookmark(context.blocks(document.body, AT_TOP));
  const annex = context.blocks(document.annex, AT_TOP);
  const file = new Document({
    styles: stylesFor(document),
    numbering: numberingFor(document.selection.layout),
    sections: annex.length === 0 ? [section(tender)] : [section(tender), section(annex)],
  });
  return finishPackage(await Packer.pack(file, 'uint8array'), document, links.all());
}

function makeContext(document: ClauseDocument, links: Hyperlinks): RenderContext {
  const ids = new ControlIds();
  let orderedLists = 0;
  const context: RenderContext = {
    language: document.language,
    blocks: (nodes, place) =>
      nodes.flatMap((node) => {
        // The mapped type has proved that each kind has its renderer; TypeScript cannot pair them.
        const render = BLOCKS[node.kind] as BlockRenderer<BlockNode>;
        return render(node, context, place);
      }),
    inlines: (nodes, mood = PLAIN) =>
      nodes.flatMap((node) => {
        const render = INLINES[node.kind] as InlineRenderer<InlineNode>;
        return render(node, context, mood);
      }),
    relationshipTo: (href) => links.relationshipTo(href),
    nextOrderedList: () => (orderedLists += 1),
    controlId: (tag) => ids.next(tag),
  };
  return context;
}
