import { XML_DECLARATION } from './xml';

const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

export const contentTypes = (parts: readonly (readonly [path: string, type: string])[]): string =>
  [
    XML_DECLARATION,
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    `<Default Extension="rels" ContentType="${RELATIONSHIPS}"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
