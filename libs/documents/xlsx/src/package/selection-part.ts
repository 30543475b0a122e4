import { SELECTION_NAMESPACE, selectionData, type ClauseDocument } from '@kravsmed/clauses';
import { escapeXml, XML_DECLARATION } from './xml';

export const ITEM = 'customXml/item1.xml';
export const ITEM_PROPERTIES = 'customXml/itemProps1.xml';

/** Excel knows a data part by its id. The same one as in our Word files: it is the same data. */
const ITEM_ID = '{6B1D8A52-3C0E-4F57-9B7E-4B5253454C31}';

/** The selection as JSON in one element: what was chosen can be read back from the file. */
export const selectionItem = ({ selection, producer }: ClauseDocument): string =>
  `${XML_DECLARATION}<selection xmlns="${SELECTION_NAMESPACE}" mediaType="application/json" producer="${escapeXml(producer)}">${escapeXml(selectionData(selection))}</selection>`;

export const selectionItemProperties = (): string =>
  `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${SELECTION_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
