import {
  isoDate,
  type Criterion,
  type Language,
  type Library,
  type Selection,
} from '@kravsmed/domain';
import { buildClauseDocument } from '../build-clause-document';
import type { ClauseDocument } from '../nodes';
import { criterionId, EXAMPLE_LIBRARY } from './example-library';

/** A selection of everything a tender may hold: both kinds of text, lots, notes, an adaptation. */
export const exampleSelection = (language: Language = 'sv'): Selection => ({
  title: 'Hållbara livsmedel till skolor & förskolor',
  language,
  buyer: 'Lunds kommun',
  publicationDate: isoDate('2027-02-01'),
  sections: [
    {
      productGroup: 'pork',
      lot: '1',
      items: [
        {
          criterion: criterionId('KS-1042'),
          version: 3,
          use: 'technicalSpecification',
          parameters: { share: 60 },
          appliesToRows: ['1.1', '1.2', '1.4'],
          localNote: 'Gäller inte korv under det första avtalsåret.',
        },
        {
          criterion: criterionId('KS-1043'),
          version: 1,
          use: 'technicalSpecification',
          parameters: {},
          adaptation: {
            requirement: 'Griskött och korv ska komma från djur som var bedövade vid avblodning.',
            reason: 'Korv ska omfattas.',
          },
        },
        { criterion: criterionId('KS-1046'), version: 1, use: 'qualification', parameters: {} },
      ],
    },
    {
      productGroup: 'milk',
      lot: '2',
      items: [
        {
          criterion: criterionId('KS-1044'),
          version: 2,
          use: 'awardCriterion',
          parameters: { points: 20 },
          weight: 12.5,
        },
        {
          criterion: criterionId('KS-1047'),
          version: 4,
          use: 'awardCriterion',
          parameters: {},
          weight: 10,
        },
        {
          criterion: criterionId('KS-1045'),
          version: 1,
          use: 'contractPerformance',
          parameters: {},
        },
        {
          criterion: criterionId('KS-1047'),
          version: 4,
          use: 'contractPerformance',
          parameters: {},
          useReason: 'Vi vill kunna följa upp kravet under hela avtalstiden.',
        },
      ],
    },
  ],
  include: { evidence: true, followUp: true, rationale: true, legalBasis: true },
  layout: { headingLevel: 2, numbering: '4.2', style: 'flow' },
});

export const exampleDocument = (
  language: Language = 'sv',
  changes: Partial<Selection> = {},
): ClauseDocument =>
  buildClauseDocument({ ...exampleSelection(language), ...changes }, EXAMPLE_LIBRARY, {
    producer: 'Kravsmed test',
  });

/** A tender with criteria of the organisation's own: one made from the library's, one from scratch. */
export function localDocument(language: Language = 'sv'): ClauseDocument {
  const selection = exampleSelection(language);
  const item = { version: 3, use: 'technicalSpecification' as const, parameters: { share: 60 } };
  const adaptation = { requirement: 'Egna ord om {{share}}.', reason: null };
  const sections = [
    {
      productGroup: 'pork',
      items: [
        { ...item, criterion: criterionId('LK-1001') },
        { ...item, criterion: criterionId('LK-1002') },
        { ...item, criterion: criterionId('LK-1003'), adaptation },
      ],
    },
  ];
  return buildClauseDocument({ ...selection, sections }, LOCAL_LIBRARY, {
    producer: 'Kravsmed test',
  });
}

const FORKED = { criterion: criterionId('KS-1042'), version: 1 };
const LOCAL_LIBRARY: Library = {
  ...EXAMPLE_LIBRARY,
  criteria: new Map(
    [
      own('LK-1001', { organisation: 'Lunds kommun', forkedFrom: FORKED, mergedWith: { 3: 2 } }),
      own('LK-1002', { organisation: 'Lunds kommun' }),
      own('LK-1003', { organisation: 'Lunds kommun', forkedFrom: FORKED }),
    ].map((each) => [each.id, each]),
  ),
};

function own(id: string, local: Criterion['local'] & object): Criterion {
  const library = EXAMPLE_LIBRARY.criteria.get(FORKED.criterion);
  if (library === undefined) throw new Error('The example library has no KS-1042');
  return { ...library, id: criterionId(id), slug: id.toLowerCase(), local };
}

export { criterionId, EXAMPLE_LIBRARY };
