import { inBoth, problemsAfter } from '../testing/problems-after';
import { firstVersion as version, type SampleLibrary } from '../testing/sample-library';

type Fault = readonly [
  name: string,
  spoil: (library: SampleLibrary) => void,
  check: string,
  file: string,
  words: RegExp,
];

/** Faults of the files around the criteria, and one criterion's fault of each kind of place. */
const faults: readonly Fault[] = [
  [
    'a group without everyday words',
    (l) => ((l.productGroups[0] ?? {})['synonyms'] = { sv: [], en: ['ham'] }),
    'C-product-groups',
    'product-groups.yaml',
    /No everyday words/,
  ],
  [
    'a group with a word of guidance',
    (l) => ((l.productGroups[0] ?? {})['guidance'] = { sv: 'Köp.', en: 'Buy.' }),
    'C-product-groups',
    'product-groups.yaml',
    /guidance is too short/,
  ],
  [
    'guidance that differs between the languages',
    (l) =>
      ((l.productGroups[0] ?? {})['guidance'] = {
        sv: 'Vägledning. '.repeat(10),
        en: `${'Guidance. '.repeat(10)}\n\nMore.`,
      }),
    'C-product-groups',
    'product-groups.yaml',
    /differs in paragraphs/,
  ],
  [
    'a question that no criterion answers',
    (l) =>
      l.questions.push({ slug: 'ears', area: 'animalWelfare', name: { sv: 'Öron', en: 'Ears' } }),
    'C-questions-answered',
    'questions.yaml',
    /No criterion answers the question "ears"/,
  ],
  ['an act twice', (l) => l.acts.push({ ...l.acts[0] }), 'C-acts', 'acts.yaml', /already/],
  [
    'an act repealed before it begins',
    (l) => ((l.acts[2] ?? {})['repealedFrom'] = '2000-01-01'),
    'C-acts',
    'acts.yaml',
    /days do not come in order/,
  ],
  [
    'an act replaced by one that nobody knows',
    (l) => ((l.acts[2] ?? {})['replacedBy'] = 'CELEX:32018R0848'),
    'C-acts',
    'acts.yaml',
    /CELEX:32018R0848 is not in the table/,
  ],
  [
    'an act that is cited before it begins',
    (l) => ((l.acts[1] ?? {})['inForceFrom'] = '2025-01-01'),
    'C-law-in-force',
    'criteria/high.yaml',
    /is in force from 2025-01-01/,
  ],
  [
    'a label without equal proof',
    (l) => inBoth(l, 'evidence', 'Leverantören visar MSC.', 'The supplier shows MSC.'),
    'C-equal-proof',
    'criteria/low.yaml',
    /Add "or other equivalent proof"/,
  ],
  [
    'a level that does not rise',
    (l) => (version(l, 'high.yaml').level = 'basic'),
    'C-levels-rise',
    'criteria/high.yaml',
    /not above that of KS-9001/,
  ],
  [
    'a relation that contradicts another',
    (l) =>
      l.criteria['high.yaml']?.relations.push({
        kind: 'conflictsWith',
        criterion: 'KS-9001',
        reason: { sv: 'Nej', en: 'No' },
      }),
    'C-relations-consistent',
    'criteria/high.yaml',
    /cannot both/,
  ],
];

describe('checkContent', () => {
  it.each(faults)('finds %s', async (_name, spoil, check, file, words) => {
    const problems = await problemsAfter(spoil);
    const found = problems.filter((problem) => problem.check === check && problem.file === file);
    expect(found.map(({ message }) => message.en).join('\n')).toMatch(words);
    for (const { line, message } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(message.sv).not.toBe('');
    }
  });
});
