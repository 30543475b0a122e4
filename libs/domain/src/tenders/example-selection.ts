import { exampleId } from '../criteria/example-criteria';
import { isoDate } from '../kernel/iso-date';
import type { Selection, SelectionItem } from './selection';

/** A selection of one section for the specs of this library. */
export const exampleSelection = (
  items: readonly SelectionItem[],
  changes: Partial<Selection> = {},
): Selection => ({
  title: 'Livsmedel 2027',
  language: 'sv',
  publicationDate: isoDate('2027-02-01'),
  sections: [{ productGroup: 'pork', items }],
  include: { evidence: true, followUp: true, rationale: false, legalBasis: true },
  layout: { headingLevel: 2, numbering: '4.2', style: 'flow' },
  ...changes,
});

export const exampleItem = (
  number: number,
  changes: Partial<SelectionItem> = {},
): SelectionItem => ({
  criterion: exampleId(number),
  version: 1,
  use: 'technicalSpecification',
  parameters: {},
  ...changes,
});
