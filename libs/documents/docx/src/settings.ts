import type { ClauseDocument } from '@kravsmed/clauses';
import { NAMESPACES } from './package/namespaces';
import { XML_DECLARATION } from './package/xml';

/** Names the two lines that part notes from text, and the Word that the file is written for. */
export const settingsPart = ({ language }: ClauseDocument): string =>
  [
    `${XML_DECLARATION}<w:settings ${NAMESPACES}>`,
    '<w:defaultTabStop w:val="720"/>',
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    `<w:themeFontLang w:val="${language === 'sv' ? 'sv-SE' : 'en-GB'}"/>`,
    '</w:settings>',
  ].join('');
