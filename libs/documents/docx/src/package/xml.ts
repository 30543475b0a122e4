export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What must be written in another way, or cannot be written; a pair of surrogates is only looked at. */
const NOT_PLAIN = /[^\n\x20!#-%'-;=?-~\u00a0-\ud7ff\ue000-\ufffd]/;

/** Also without the characters that XML cannot hold. */
export const escapeXml = (text: string): string => (NOT_PLAIN.test(text) ? escaped(text) : text);

const escaped = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n]|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
