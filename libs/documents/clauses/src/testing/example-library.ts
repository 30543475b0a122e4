import {
  isoDate,
  parseCriterionId,
  type Criterion,
  type CriterionId,
  type CriterionVersion,
  type Library,
  type ProductGroup,
} from '@kravsmed/domain';
import { EXAMPLE_TEXTS } from './example-texts';

export function criterionId(text: string): CriterionId {
  const id = parseCriterionId(text);
  if (id === undefined) throw new RangeError(`Not a criterion number: ${text}`);
  return id;
}

type Facts = Pick<CriterionVersion, 'level' | 'uses' | 'productGroups' | 'parameters'> &
  Partial<CriterionVersion>;

function criterion(id: string, version: number, facts: Facts): Criterion {
  const texts = EXAMPLE_TEXTS[id];
  if (texts === undefined) throw new RangeError(`No texts for ${id}`);
  return {
    id: criterionId(id),
    slug: id.toLowerCase(),
    area: 'animalWelfare',
    question: 'example',
    relations: [],
    externalIds: [],
    versions: [
      {
        version,
        decision: {
          status: 'approved',
          approvedOn: isoDate('2025-01-15'),
          effectiveFrom: isoDate('2025-02-01'),
          usableFrom: isoDate('2025-04-15'),
        },
        texts,
        legalBasis: [
          {
            name: {
              sv: 'Lag (2016:1145) om offentlig upphandling',
              en: 'Public Procurement Act (2016:1145)',
            },
            article: '9 kap. 1 §',
            sfs: '2016:1145',
          },
          {
            name: {
              sv: 'Lag (2016:1145) om offentlig upphandling',
              en: 'Public Procurement Act (2016:1145)',
            },
            article: '17 kap. 1 §',
            sfs: '2016:1145',
          },
          {
            name: {
              sv: 'Direktiv 2008/120/EG om skydd av grisar',
              en: 'Directive 2008/120/EC on the protection of pigs',
            },
            article: 'Bilaga I kap. I p. 8',
            eli: 'http://data.europa.eu/eli/dir/2008/120/oj',
          },
        ],
        goals: [],
        lawBaseline: {
          eu: {
            sv: 'Rutinmässig svanskupering är förbjuden, men undantag är vanliga.',
            en: 'Routine tail docking is prohibited, but exemptions are common.',
          },
          sweden: {
            sv: 'Svanskupering är förbjuden.',
            en: 'Tail docking is prohibited.',
          },
          beyondEu: true,
          beyondSweden: false,
        },
        examples: [
          {
            text: {
              sv: 'En kommun började med fläskfilé och tog med fler varor året efter.',
              en: 'A municipality began with pork fillet and added more goods a year later.',
            },
            illustration: true,
          },
        ],
        sources: [],
        change: {
          what: { sv: 'Nytt.', en: 'New.' },
          why: { sv: 'Nytt.', en: 'New.' },
          moved: ['wording'],
          classification: 'new',
          meaningUnchanged: false,
        },
        followUpEffort: 'medium',
        marketAvailability: 'high',
        ...facts,
      },
    ],
  };
}

const share = (value: number): CriterionVersion['parameters'][number] => ({
  name: 'share',
  type: 'percent',
  label: { sv: 'Lägsta andel', en: 'Minimum share' },
  default: value,
  minimum: 10,
  maximum: 100,
});

const points: CriterionVersion['parameters'][number] = {
  name: 'points',
  type: 'number',
  label: { sv: 'Högsta poäng', en: 'Maximum score' },
  unit: { sv: 'poäng', en: 'points' },
  default: 10,
  minimum: 1,
  maximum: 100,
};

const CRITERIA: readonly Criterion[] = [
  criterion('KS-1042', 3, {
    level: 'advanced',
    uses: ['technicalSpecification', 'contractPerformance'],
    productGroups: ['pork'],
    parameters: [share(50)],
  }),
  criterion('KS-1043', 1, {
    level: 'basic',
    uses: ['technicalSpecification'],
    productGroups: ['pork'],
    parameters: [],
    followUpEffort: 'low',
  }),
  criterion('KS-1044', 2, {
    level: 'spearhead',
    uses: ['awardCriterion'],
    productGroups: ['milk'],
    parameters: [points],
  }),
  criterion('KS-1045', 1, {
    level: 'basic',
    uses: ['contractPerformance'],
    productGroups: ['milk', 'pork'],
    parameters: [],
    followUpEffort: 'high',
  }),
  criterion('KS-1046', 1, {
    level: 'basic',
    uses: ['qualification'],
    productGroups: ['pork'],
    parameters: [],
    followUpEffort: 'low',
  }),
  criterion('KS-1047', 4, {
    level: 'basic',
    uses: ['technicalSpecification', 'awardCriterion'],
    productGroups: ['milk'],
    parameters: [points],
  }),
];

const group = (slug: string, sv: string, en: string, guidance: [string, string]): ProductGroup => ({
  slug,
  parent: null,
  name: { sv, en },
  synonyms: { sv: [], en: [] },
  cpv: [],
  guidance: { sv: guidance[0], en: guidance[1] },
});

export const EXAMPLE_LIBRARY: Library = {
  criteria: new Map(CRITERIA.map((one) => [one.id, one])),
  productGroups: new Map(
    [
      group('pork', 'Griskött', 'Pork', [
        'Svenska grisar hålls med hela svansar. Fråga marknaden *innan* ni höjer nivån.\n\n- Börja med färskt kött.\n- Ta med charkvaror senare.',
        'Swedish pigs keep their tails. Ask the market *before* you raise the level.\n\n- Begin with fresh meat.\n- Add processed meat later.',
      ]),
      group('milk', 'Mjölk och mejerivaror', 'Milk and dairy', [
        'Utbudet av mjölk från betande kor är stort.',
        'The supply of milk from grazing cows is large.',
      ]),
    ].map((one) => [one.slug, one]),
  ),
  questions: new Map(),
  goals: new Map(),
  packages: new Map(),
};
