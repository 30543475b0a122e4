export type { BodyOptions, TakenIds } from './body/body-options';
export type { Footnote } from './body/footnotes';
export { renderBody, type Body } from './body/render-body';
export type { HyperlinkRelationship } from './hyperlinks';
export {
  numberingDefinitions,
  type Counted,
  type HeadingLayout,
  type NumberingInstance,
  type NumberingOptions,
} from './numbering';
export { renderDocx } from './render-docx';
export { ownStyles, type OwnStyle } from './skeleton';
export type { StyleId, StyleMap } from './style-ids';
export { TENDER_BOOKMARK } from './tender-bookmark';
