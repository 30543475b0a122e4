import { inBoth, problemsAfter } from '../testing/problems-after';
import {
  firstVersion as version,
  sampleVersion,
  type SampleLibrary,
  type SampleVersion,
} from '../testing/sample-library';

const texts = (library: SampleLibrary): SampleVersion['texts'] => version(library).texts;
const relate = (library: SampleLibrary, name: string, relation: Record<string, unknown>): void => {
  library.criteria[name]?.relations.push(relation);
};
const forAward = (library: SampleLibrary): void => {
  version(library).legalBasis.push({
    name: { sv: 'LOU (2016:1145)', en: 'LOU (2016:1145)' },
    article: '16 kap. 1 §',
    sfs: '2016:1145',
  });
};

type Fault = readonly [string, (library: SampleLibrary) => void, RegExp];

const faults: readonly Fault[] = [
  [
    'one paragraph more in one language',
    (l) => (texts(l).en['followUp'] += '\n\nAnd more.'),
    /paragraphs and lists differ/,
  ],
  [
    'one list item more in one language',
    (l) => (texts(l).sv['requirement'] += '- och mer\n'),
    /paragraphs and lists differ/,
  ],
  [
    'another figure in the other language',
    (l) => inBoth(l, 'followUp', 'Inom 30 dagar.', 'Within 14 days.'),
    /figures differ: Swedish \[30\], English \[14\]/,
  ],
  [
    'a parameter in another field in the other language',
    (l) => inBoth(l, 'summary', 'Minst {{share}}.', 'A share.'),
    /parameters differ/,
  ],
  [
    'an award text in one language',
    (l) => {
      forAward(l);
      version(l).uses.push('awardCriterion');
      texts(l).sv['award'] = 'Högst 10 poäng.';
    },
    /exists in one language only/,
  ],
  [
    'a label as the requirement',
    (l) =>
      inBoth(
        l,
        'requirement',
        'Minst {{share}} ska vara märkt med KRAV.',
        'At least {{share}} shall carry KRAV.',
      ),
    /label "KRAV" is named without room/,
  ],
  [
    'a label without equal proof',
    (l) => inBoth(l, 'evidence', 'Certifikat enligt MSC.', 'A certificate under MSC.'),
    /"MSC" is named as proof without/,
  ],
  [
    'origin as a requirement',
    (l) =>
      inBoth(
        l,
        'requirement',
        'Minst {{share}} ska vara svenskt kött.',
        'At least {{share}} shall be Swedish meat.',
      ),
    /"Swedish" ties the requirement to an origin/,
  ],
  [
    'local goods as a requirement',
    (l) =>
      inBoth(
        l,
        'requirement',
        'Minst {{share}} ska vara närproducerat.',
        'At least {{share}} shall be locally produced.',
      ),
    /ties the requirement to an origin/,
  ],
  [
    'a heading in a text',
    (l) => inBoth(l, 'followUp', '# Så här', '# Like this'),
    /headings, tables, HTML/,
  ],
  [
    'broken braces',
    (l) => inBoth(l, 'followUp', 'Minst {{share} av allt.', 'At least {{share} of all.'),
    /broken braces/,
  ],
  [
    'an award use without its text',
    (l) => {
      forAward(l);
      version(l).uses.push('awardCriterion');
    },
    /a text "award" is needed/,
  ],
  [
    'an award criterion without points',
    (l) => {
      forAward(l);
      l.packages = [];
      version(l).uses = ['awardCriterion'];
    },
    /does not say what points/,
  ],
  [
    'an award text that is never used',
    (l) => inBoth(l, 'award', 'Högst 10 poäng.', 'At most 10 points.'),
    /never used/,
  ],
  [
    'a level that does not rise',
    (l) => (version(l, 'high.yaml').level = 'basic'),
    /the level \(basic\) is not above that of KS-9001/,
  ],
  [
    'a level of another question',
    (l) => {
      l.questions.push({ slug: 'ears', area: 'animalWelfare', name: { sv: 'Öron', en: 'Ears' } });
      Object.assign(l.criteria['high.yaml'] ?? {}, { question: 'ears' });
    },
    /belongs to another question/,
  ],
  [
    'relations in a circle',
    (l) => {
      relate(l, 'low.yaml', { kind: 'implies', criterion: 'KS-9002' });
      relate(l, 'high.yaml', { kind: 'implies', criterion: 'KS-9001' });
    },
    /chain of "implies" leads back to KS-9001/,
  ],
  [
    'a malformed ELI',
    (l) => ((version(l).legalBasis[1] ?? {})['eli'] = 'https://eur-lex.europa.eu/x'),
    /not a valid ELI/,
  ],
  [
    'a malformed CELEX',
    (l) => ((version(l).legalBasis[1] ?? {})['celex'] = '2008L0120'),
    /not a valid CELEX/,
  ],
  [
    'ELI and CELEX of two acts',
    (l) => ((version(l).legalBasis[1] ?? {})['celex'] = '32014L0024'),
    /name different acts/,
  ],
  [
    'a malformed statute number',
    (l) => ((version(l).legalBasis[0] ?? {})['sfs'] = 'SFS 2016:1145'),
    /not a valid SFS/,
  ],
  [
    'no procurement rule for the use',
    (l) => version(l).legalBasis.shift(),
    /procurement rule for the use "contractPerformance"/,
  ],
  [
    'more than Swedish law but not than EU law',
    (l) =>
      (version(l).lawBaseline = { ...version(l).lawBaseline, beyondEu: false, beyondSweden: true }),
    /no more than EU law/,
  ],
  [
    'too short notice',
    (l) => (version(l).decision['usableFrom'] = '2021-03-01'),
    /less than three months/,
  ],
  [
    'an upcoming version without a driver',
    (l) => {
      l.criteria['low.yaml']?.versions.push({
        ...sampleVersion(2),
        decision: { status: 'consultation', consultationEndsOn: '2027-01-31' },
      });
    },
    /what drives it/,
  ],
  [
    'a first version that is not new',
    (l) => (version(l).change['classification'] = 'stricter'),
    /first version is "new"/,
  ],
  [
    'a stricter version that means the same',
    (l) => {
      const second = sampleVersion(2);
      second.change['meaningUnchanged'] = true;
      l.criteria['low.yaml']?.versions.push(second);
    },
    /unchanged only in a version that clarifies/,
  ],
  [
    'a group without everyday words',
    (l) => ((l.productGroups[0] ?? {})['synonyms'] = { sv: [], en: ['ham'] }),
    /no everyday words/,
  ],
  [
    'a value that can be 1 with a unit in the plural only',
    (l) => {
      const points = { sv: 'poäng', en: 'points' };
      Object.assign(version(l).parameters[0] ?? {}, { type: 'number', unit: points, minimum: 1 });
    },
    /singular in "unitOne" \("points"\)/,
  ],
  [
    'a question that no criterion answers',
    (l) =>
      l.questions.push({ slug: 'ears', area: 'animalWelfare', name: { sv: 'Öron', en: 'Ears' } }),
    /no criterion answers the question "ears"/,
  ],
  [
    'a title that is a sentence too long',
    (l) => inBoth(l, 'title', 'x'.repeat(91), 'Short'),
    /at most 90/,
  ],
];

describe('checkContent', () => {
  it.each(faults)('finds %s', async (_name, spoil, words) => {
    const problems = await problemsAfter(spoil);
    expect(problems.map(({ message }) => message.en).join('\n')).toMatch(words);
    for (const problem of problems) {
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.message.sv).not.toBe('');
    }
  });
});
