export { anchorOf } from './anchors';
export { buildClauseDocument, type BuildOptions } from './build-clause-document';
export { presentationOf, type Presentation } from './clause/presentation';
export { DOCUMENT_PARTS, partOf, type DocumentPart } from './document-part';
export { fileName } from './file-name';
export { SELECTION_NAMESPACE, selectionData } from './selection-data';
export {
  type BlockNode,
  type BlockRenderers,
  type ChangeNode,
  type ClauseDocument,
  type ClauseNode,
  type CrossReferenceNode,
  type EmphasisNode,
  type FigureBar,
  type FigureNode,
  type FootnoteNode,
  type FormFieldNode,
  type HeadingNode,
  type InlineNode,
  type InlineRenderers,
  type LabelledNode,
  type LinkNode,
  type ListNode,
  type Node,
  type NodeRenderers,
  type ParagraphNode,
  type ReferenceNode,
  type Revision,
  type StrongNode,
  type TableCell,
  type TableNode,
  type TextNode,
  type TrackedBlocksNode,
  type TrackedChange,
  type TrackedNode,
  type ValueNode,
} from './nodes';
export { redline } from './redline/redline';
export { accepted, rejected } from './redline/resolve';
export { captionOf, labelOf, revisionLegend, trackedItem, trackedRow } from './redline/tracked';
export type { Words } from './words';
export { wordsIn } from './words-in';
