import { exampleSelection } from '@kravsmed/clauses/testing';
import fc from 'fast-check';

type Selection = ReturnType<typeof exampleSelection>;
type Section = Selection['sections'][number];
type Item = Section['items'][number];

const words = fc.constantFrom('', 'Gäller inte korv.', 'Gäller inte korv det första året.');

/** An item left as it is, or changed where a buyer can change it. */
const changedItem = (item: Item): fc.Arbitrary<Item> =>
  fc
    .record({
      share: fc.constantFrom(60, 70),
      note: words,
      adaptation: fc.constantFrom(
        undefined,
        'Köttet ska komma från djur som var bedövade.\n\n- Det ska visas.\n- Varje år.',
        'Köttet ska komma från djur som var väl bedövade.\n\n- Det ska visas.',
      ),
      weight: fc.constantFrom(10, 12.5),
      rows: fc.constantFrom([], ['1.1'], ['1.1', '1.2']),
    })
    .map(({ share, note, adaptation, weight, rows }) => ({
      ...item,
      ...(Object.hasOwn(item.parameters, 'share') && { parameters: { share } }),
      ...(note !== '' && { localNote: note }),
      ...(adaptation && { adaptation: { requirement: adaptation, reason: 'Därför.' } }),
      ...(item.use === 'awardCriterion' && { weight }),
      appliesToRows: rows,
    }));

const changedSection = ({ items, ...section }: Section): fc.Arbitrary<Section> =>
  fc
    .tuple(
      fc
        .shuffledSubarray([...items], { minLength: 1 })
        .chain((kept) => fc.tuple(...kept.map(changedItem))),
      fc.constantFrom('', '1', '2'),
    )
    .map(([kept, lot]) => ({ ...section, lot, items: kept }));

/** What a buyer may have changed in the example: items and sections taken out, moved, edited. */
export const anyChange: fc.Arbitrary<Partial<Selection>> = fc.record({
  title: fc.constantFrom('Livsmedel', 'Livsmedel 2027'),
  buyer: fc.constantFrom('Lunds kommun', 'Region Skåne'),
  sections: fc
    .shuffledSubarray([...exampleSelection().sections], { minLength: 1 })
    .chain((kept) => fc.tuple(...kept.map(changedSection))),
  include: fc.record({
    evidence: fc.boolean(),
    followUp: fc.boolean(),
    rationale: fc.boolean(),
    legalBasis: fc.boolean(),
  }),
  layout: fc.record({
    headingLevel: fc.constantFrom(1, 2),
    numbering: fc.constantFrom('', '4.2'),
    style: fc.constantFrom('flow' as const, 'table' as const, 'list' as const),
    arrangement: fc.constantFrom('use', 'lot', 'group'),
    legalBasis: fc.constantFrom('list', 'footnotes'),
  }),
});
