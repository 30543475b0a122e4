import type { Criterion, Language, Library } from '@kravsmed/domain';
import { buildClauseDocument } from '../build-clause-document';
import type { ClauseDocument } from '../nodes';
import { exampleSelection, EXAMPLE_LIBRARY } from './example-document';
import { criterionId } from './example-library';

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
