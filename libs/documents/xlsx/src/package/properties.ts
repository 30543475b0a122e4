import type { ClauseDocument } from '@kravsmed/clauses';
import { escapeXml, XML_DECLARATION } from './xml';

/** Title, subject, language and who buys. No dates: they would make each export a different file. */
export function coreProperties({ title, subject, language, selection }: ClauseDocument): string {
  const properties: [string, string][] = [
    ['dc:title', title],
    ['dc:subject', subject],
    ['dc:creator', selection.buyer ?? ''],
    ['dc:language', language === 'sv' ? 'sv-SE' : 'en-GB'],
  ];
  return [
    XML_DECLARATION,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    ...properties
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`),
    '</cp:coreProperties>',
  ].join('');
}

export const extendedProperties = ({ producer }: ClauseDocument): string =>
  [
    XML_DECLARATION,
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
    `<Application>${escapeXml(producer)}</Application></Properties>`,
  ].join('');
