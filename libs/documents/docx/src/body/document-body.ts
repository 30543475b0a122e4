import type { BlockNode, ClauseDocument } from '@kravsmed/clauses';
import { NAMESPACES } from '../package/namespaces';
import { FOOTER_RELATIONSHIP } from '../package/parts';
import { XML_DECLARATION } from '../package/xml';
import { PAGE } from '../page';
import type { RenderContext } from '../render-context';
import { TENDER_BEGINS, TENDER_ENDS } from '../tender-bookmark';
import { AT_TOP } from './body-context';

const SECTION = [
  `<w:sectPr><w:footerReference w:type="default" r:id="${FOOTER_RELATIONSHIP}"/><w:type w:val="nextPage"/>`,
  `<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>`,
  `<w:pgMar w:top="${PAGE.margin}" w:right="${PAGE.margin}" w:bottom="${PAGE.margin}" w:left="${PAGE.margin}" w:header="708" w:footer="708" w:gutter="0"/>`,
  '<w:docGrid w:linePitch="360"/></w:sectPr>',
].join('');

const BEGINNING = `${XML_DECLARATION}<w:document ${NAMESPACES}><w:body>${TENDER_BEGINS}`;
const SECTION_BREAK = `<w:p><w:pPr>${SECTION}</w:pPr></w:p>`;
const END = `${SECTION}</w:body></w:document>`;

/**
 * `word/document.xml` in stretches: a clause each, and what stands between two of them. The buyer's annex
 * follows in a section of its own; without `annex` there is none.
 */
export function documentBody({ body, annex }: ClauseDocument, context: RenderContext): string[] {
  const tender = stretches(body, context);
  const ours = stretches(annex, context);
  const after = ours.length === 0 ? [] : [SECTION_BREAK, ...ours];
  return [BEGINNING, ...tender, TENDER_ENDS, ...after, END];
}

function stretches(blocks: readonly BlockNode[], context: RenderContext): string[] {
  const all: string[] = [];
  let between = '';
  const endBetween = (): void => {
    if (between !== '') all.push(between);
    between = '';
  };
  for (const block of blocks) {
    const xml = context.blocks([block], AT_TOP);
    if (block.kind === 'clause') {
      endBetween();
      all.push(xml);
    } else between += xml;
  }
  endBetween();
  return all;
}
