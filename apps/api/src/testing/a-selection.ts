import type { SelectionDto, SelectionItemDto } from '../documents/selection.dto';

/** A selection that the fixture library can render; `item` changes its only item. */
export const aSelection = (
  item: Partial<SelectionItemDto> = {},
  more: Partial<SelectionDto> = {},
): SelectionDto => ({
  title: 'Livsmedel på åttio öar',
  language: 'sv',
  publicationDate: '2027-02-01',
  sections: [
    {
      productGroup: 'pork',
      lot: '1',
      items: [
        {
          criterion: 'KS-9001',
          version: 2,
          use: 'technicalSpecification',
          parameters: { share: 70 },
          weight: null,
          localNote: null,
          appliesToRows: ['1.1'],
          ...item,
        },
      ],
    },
  ],
  include: { evidence: true, followUp: true, rationale: false, legalBasis: true },
  layout: { headingLevel: 2, numbering: '4.2', style: 'flow' },
  ...more,
});
