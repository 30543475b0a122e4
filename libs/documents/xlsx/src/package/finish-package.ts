import type { ClauseDocument } from '@kravsmed/clauses';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { withContentType } from './content-types';
import { withoutNumberMarks } from './number-like-text';
import { withoutRecalculation } from './recalculation';
import { coreProperties, extendedProperties } from './properties';
import { relationships, withRelationships } from './relationships';
import { ITEM, ITEM_PROPERTIES, selectionItem, selectionItemProperties } from './selection-part';

/** The first day that a zip can hold: a file's bytes must not depend on the clock. */
const ZIP_EPOCH = new Date(1980, 0, 1);

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Adds what the hucre package does not write (the selection as data, the language among the properties)
 * and takes out what differs from one export to the next.
 */
export function finishPackage(packed: Uint8Array, document: ClauseDocument): Uint8Array {
  const files = unzipSync(packed);
  const edit = (path: string, change: (xml: string) => string): void => {
    const before = files[path];
    if (before === undefined) throw new Error(`The hucre package no longer writes ${path}`);
    files[path] = strToU8(change(strFromU8(before)));
  };
  const write = (path: string, xml: string): void => {
    files[path] = strToU8(xml);
  };

  for (const path of Object.keys(files)) {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) edit(path, withoutNumberMarks);
  }
  edit('xl/workbook.xml', withoutRecalculation);
  edit('xl/_rels/workbook.xml.rels', (xml) =>
    withRelationships(xml, [
      { id: 'rIdSelection', type: `${OFFICE}/customXml`, target: `../${ITEM}` },
    ]),
  );
  edit('[Content_Types].xml', (xml) =>
    withContentType(
      xml,
      `/${ITEM_PROPERTIES}`,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    ),
  );
  write(ITEM, selectionItem(document));
  write(ITEM_PROPERTIES, selectionItemProperties());
  write(
    'customXml/_rels/item1.xml.rels',
    relationships([{ id: 'rId1', type: `${OFFICE}/customXmlProps`, target: 'itemProps1.xml' }]),
  );
  edit('docProps/core.xml', () => coreProperties(document));
  edit('docProps/app.xml', () => extendedProperties(document));
  return zipInOrder(files);
}

/** The list of content types first, as readers expect; the rest by name. */
function zipInOrder(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const first = '[Content_Types].xml';
  const rest = Object.keys(files)
    .filter((path) => path !== first && !path.endsWith('/'))
    .sort();
  const ordered: Zippable = {};
  for (const path of [first, ...rest]) ordered[path] = files[path] ?? new Uint8Array();
  return zipSync(ordered, { level: 6, mtime: ZIP_EPOCH, os: 0 });
}
