import type { BlockRenderers, InlineRenderers } from '@kravsmed/clauses';
import type { Mood, Place, RenderContext } from '../render-context';
import { renderChange } from './change';
import { renderClause } from './clause';
import { renderCrossReference } from './cross-reference';
import { renderEmphasis } from './emphasis';
import { renderFigure } from './figure';
import { renderFootnote } from './footnote';
import { renderFormField } from './form-field';
import { renderHeading } from './heading';
import { renderLabelled } from './labelled';
import { renderLink } from './link';
import { renderList } from './list';
import { renderParagraph } from './paragraph';
import { renderReference } from './reference';
import { renderStrong } from './strong';
import { renderTable } from './table';
import { renderText } from './text';
import { renderTracked, renderTrackedBlocks } from './tracked';
import { renderValue } from './value';

export const BLOCKS: BlockRenderers<string, [RenderContext, Place]> = {
  heading: renderHeading,
  paragraph: renderParagraph,
  list: renderList,
  clause: renderClause,
  labelled: renderLabelled,
  reference: renderReference,
  table: renderTable,
  figure: renderFigure,
  trackedBlocks: renderTrackedBlocks,
};

export const INLINES: InlineRenderers<string, [RenderContext, Mood]> = {
  text: renderText,
  emphasis: renderEmphasis,
  strong: renderStrong,
  link: renderLink,
  value: renderValue,
  change: renderChange,
  footnote: renderFootnote,
  crossReference: renderCrossReference,
  formField: renderFormField,
  tracked: renderTracked,
};
