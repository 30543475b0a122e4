import {
  type Criterion,
  type CriterionId,
  type CriterionVersion,
  type Decision,
  isoDate,
  type Level,
  type Library,
  type LocalizedText,
} from '@kravsmed/domain';
import type { LibraryToLoad } from '../library/load-shipped-library/library-loader';

/** A few criteria that have in them every state and relation that the tests ask for. */

export const TODAY = '2026-11-24';

const both = (sv: string, en: string): LocalizedText => ({ sv, en });

const approved = (from: string): Decision => ({
  status: 'approved',
  approvedOn: isoDate(from),
  effectiveFrom: isoDate(from),
  usableFrom: isoDate(from),
});

interface VersionOf {
  readonly version: number;
  readonly decision: Decision;
  readonly level: Level;
  readonly group: string;
  readonly title: LocalizedText;
  readonly requirement: LocalizedText;
}

export function aVersion(of: VersionOf): CriterionVersion {
  const texts = (language: 'sv' | 'en') => ({
    title: of.title[language],
    requirement: of.requirement[language],
    evidence: {
      sv: 'Intyg eller annat likvärdigt bevis.',
      en: 'Certificate or other equivalent proof.',
    }[language],
    followUp: { sv: 'Stickprov varje år.', en: 'Samples every year.' }[language],
    rationale: { sv: 'Djurens välfärd blir bättre.', en: 'The animals fare better.' }[language],
    summary: of.title[language],
  });
  return {
    version: of.version,
    decision: of.decision,
    level: of.level,
    uses: ['technicalSpecification', 'contractPerformance'],
    productGroups: [of.group],
    parameters: [
      {
        name: 'share',
        type: 'percent',
        label: both('Lägsta andel', 'Minimum share'),
        default: 50,
        minimum: 10,
        maximum: 100,
      },
    ],
    texts: { sv: texts('sv'), en: texts('en') },
    legalBasis: [
      { name: both('LOU', 'Public Procurement Act'), article: '9 kap. 1 §', sfs: '2016:1145' },
    ],
    goals: ['agenda2030-2.4'],
    lawBaseline: {
      eu: both('-', '-'),
      sweden: both('-', '-'),
      beyondEu: true,
      beyondSweden: of.level !== 'basic',
    },
    examples: [{ text: both('Ett exempel.', 'An example.'), illustration: true }],
    sources: [{ kind: 'assumption', title: 'Test' }],
    change: {
      what: both(`Version ${of.version}.`, `Version ${of.version}.`),
      why: both('Därför.', 'Because.'),
      moved: ['wording'],
      classification: of.version === 1 ? 'new' : 'stricter',
      meaningUnchanged: false,
    },
    followUpEffort: 'low',
    marketAvailability: 'high',
  };
}

export const id = (text: string): CriterionId => text as CriterionId;

const tails = both('Grisar med hela svansar', 'Pigs with intact tails');
const TAILS_1 = both(
  'Minst {{share}} av griskött ska komma från gris med hel svans.',
  'At least {{share}} of the pork must come from pigs with intact tails.',
);
const TAILS_2 = both(
  'Minst {{share}} av griskött ska komma från gris med hel och oskadad svans.',
  'At least {{share}} of the pork must come from pigs with intact and unharmed tails.',
);

export function fixtureCriteria(): readonly Criterion[] {
  return [
    {
      id: id('KS-9001'),
      slug: 'gris-hel-svans',
      area: 'animalWelfare',
      question: 'tails',
      relations: [],
      externalIds: [{ scheme: 'UHM-KravID', id: '1:1' }],
      versions: [
        aVersion({
          version: 1,
          decision: approved('2022-01-01'),
          level: 'basic',
          group: 'pork',
          title: tails,
          requirement: TAILS_1,
        }),
        aVersion({
          version: 2,
          decision: approved('2025-01-01'),
          level: 'basic',
          group: 'pork',
          title: tails,
          requirement: TAILS_2,
        }),
        aVersion({
          version: 3,
          decision: {
            status: 'approved',
            approvedOn: isoDate('2026-10-01'),
            effectiveFrom: isoDate('2027-03-01'),
            usableFrom: isoDate('2027-03-01'),
          },
          level: 'basic',
          group: 'pork',
          title: tails,
          requirement: both(
            'Allt griskött ska komma från gris med hel svans. {{share}}',
            'All pork must come from pigs with intact tails. {{share}}',
          ),
        }),
      ],
    },
    {
      id: id('KS-9002'),
      slug: 'gris-ute',
      area: 'animalWelfare',
      question: 'tails',
      relations: [{ kind: 'raises', criterion: id('KS-9001'), how: 'includes' }],
      externalIds: [],
      versions: [
        aVersion({
          version: 1,
          decision: approved('2023-01-01'),
          level: 'spearhead',
          group: 'pork',
          title: both('Grisar som går ute', 'Pigs kept outdoors'),
          requirement: TAILS_1,
        }),
      ],
    },
    {
      id: id('KS-9003'),
      slug: 'kyckling-langsam',
      area: 'environment',
      question: 'growth',
      relations: [],
      externalIds: [],
      versions: [
        aVersion({
          version: 1,
          decision: approved('2024-05-01'),
          level: 'advanced',
          group: 'poultry',
          title: both('Långsamväxande raser', 'Slow-growing breeds'),
          requirement: both(
            'Minst {{share}} ska vara av långsamväxande ras.',
            'At least {{share}} must be of a slow-growing breed.',
          ),
        }),
        aVersion({
          version: 2,
          decision: {
            status: 'consultation',
            consultationEndsOn: isoDate('2027-01-31'),
            plannedFrom: isoDate('2027-07-01'),
          },
          level: 'advanced',
          group: 'poultry',
          title: both('Långsamväxande raser', 'Slow-growing breeds'),
          requirement: both(
            'Minst {{share}} ska växa långsamt.',
            'At least {{share}} must grow slowly.',
          ),
        }),
      ],
    },
  ];
}

export function fixtureLibrary(criteria = fixtureCriteria()): Library {
  const group = (
    slug: string,
    parent: string | null,
    name: LocalizedText,
    words: readonly string[],
    cpv: string,
  ) => ({
    slug,
    parent,
    name,
    synonyms: { sv: words, en: [] },
    cpv: [cpv],
    guidance: both('Vägledning.', 'Guidance.'),
  });
  const groups = [
    group('meat', null, both('Kött', 'Meat'), [], '15110000'),
    group('pork', 'meat', both('Griskött', 'Pork'), ['fläsk', 'gris', 'skinka'], '15113000'),
    group('poultry', 'meat', both('Fågel', 'Poultry'), ['kyckling', 'kalkon'], '15112000'),
  ];
  return {
    criteria: new Map(criteria.map((each) => [each.id, each])),
    productGroups: new Map(groups.map((each) => [each.slug, each])),
    questions: new Map(
      [
        { slug: 'tails', area: 'animalWelfare' as const, name: both('Svansar', 'Tails') },
        { slug: 'growth', area: 'environment' as const, name: both('Tillväxt', 'Growth') },
      ].map((each) => [each.slug, each]),
    ),
    goals: new Map([
      ['agenda2030-2.4', { id: 'agenda2030-2.4', name: both('Mål 2.4', 'Target 2.4') }],
    ]),
    packages: new Map([
      [
        'law-pork',
        {
          id: 'law-pork',
          name: both('Svensk lagnivå, gris', 'Swedish law level, pork'),
          description: both('Det lagen kräver.', 'What the law demands.'),
          productGroups: ['pork'],
          versions: [
            {
              version: 1,
              effectiveFrom: isoDate('2022-06-01'),
              criteria: [{ criterion: id('KS-9001'), parameters: { share: 100 } }],
            },
          ],
        },
      ],
    ]),
  };
}

export const toLoad = (library: Library, contentHash = 'fixture'): LibraryToLoad => ({
  library,
  contentHash,
  fileOf: ({ slug }) => `criteria/${slug}.yaml`,
});
