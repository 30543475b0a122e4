export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Also without the characters that XML cannot hold. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n]|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
