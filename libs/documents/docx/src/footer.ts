import type { ClauseDocument } from '@kravsmed/clauses';
import { NAMESPACES } from './package/namespaces';
import { escapeXml, XML_DECLARATION } from './package/xml';
import { STYLE } from './style-ids';

const WORDS = {
  sv: { page: 'Sida', of: 'av' },
  en: { page: 'Page', of: 'of' },
} as const;

const words = (text: string): string =>
  `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

const counted = (instruction: string): string =>
  `<w:fldSimple w:instr=" ${instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** The title to the left, "Sida 2 av 7" to the right. */
export function footerPart({ title, language }: ClauseDocument): string {
  const { page, of } = WORDS[language];
  const content = [
    words(title),
    '<w:r><w:tab/></w:r>',
    words(`${page} `),
    counted('PAGE'),
    words(` ${of} `),
    counted('NUMPAGES'),
  ].join('');
  return `${XML_DECLARATION}<w:ftr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="${STYLE.footer}"/></w:pPr>${content}</w:p></w:ftr>`;
}
