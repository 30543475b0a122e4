import { isoDate } from '../kernel/iso-date';
import {
  parseCriterionId,
  type Criterion,
  type CriterionId,
  type CriterionVersion,
  type Decision,
} from './criterion';
import type { Library } from './library';
import type { ProductGroup } from './product-group';

/** Small made-up criteria for the specs of this library. */
export function exampleId(number: number): CriterionId {
  const id = parseCriterionId(`KS-${number}`);
  if (id === undefined) throw new RangeError(`No id: ${number}`);
  return id;
}

export const approved = (from: string, approvedOn = from, usableFrom = from): Decision => ({
  status: 'approved',
  approvedOn: isoDate(approvedOn),
  effectiveFrom: isoDate(from),
  usableFrom: isoDate(usableFrom),
});

export const withdrawn = (from: string, until: string): Decision => ({
  status: 'withdrawn',
  approvedOn: isoDate(from),
  effectiveFrom: isoDate(from),
  usableFrom: isoDate(from),
  withdrawnFrom: isoDate(until),
  withdrawnReason: { sv: 'Lagen ändrades.', en: 'The law changed.' },
});

export const consultation = (endsOn: string, plannedFrom?: string): Decision => ({
  status: 'consultation',
  consultationEndsOn: isoDate(endsOn),
  ...(plannedFrom === undefined ? {} : { plannedFrom: isoDate(plannedFrom) }),
});

export function exampleVersion(
  version: number,
  decision: Decision,
  changes: Partial<CriterionVersion> = {},
): CriterionVersion {
  const texts = {
    title: 'Hela svansar',
    requirement: 'Minst {{share}} ska komma från grisar med hela svansar.',
    evidence: '- intyg\n- foto',
    followUp: 'Kontroll varje år.',
    rationale: 'Det är bra.',
    summary: 'Grisar har svans.',
  };
  const words = { sv: 'Text.', en: 'Text.' };
  return {
    version,
    decision,
    level: 'basic',
    uses: ['technicalSpecification', 'awardCriterion'],
    productGroups: ['pork'],
    parameters: [
      {
        name: 'share',
        type: 'percent',
        label: { sv: 'Lägsta andel', en: 'Minimum share' },
        default: 50,
        minimum: 10,
        maximum: 100,
      },
    ],
    texts: { sv: texts, en: texts },
    legalBasis: [{ name: { sv: 'Lagen', en: 'The Act' }, article: '1 §' }],
    goals: [],
    lawBaseline: { eu: words, sweden: words, beyondEu: true, beyondSweden: true },
    examples: [],
    sources: [],
    change: {
      what: { sv: `Ändring ${version}.`, en: `Change ${version}.` },
      why: words,
      moved: ['wording'],
      classification: version === 1 ? 'new' : 'stricter',
      meaningUnchanged: false,
    },
    followUpEffort: 'low',
    marketAvailability: 'high',
    ...changes,
  };
}

export const exampleCriterion = (
  number: number,
  versions: readonly CriterionVersion[],
  changes: Partial<Criterion> = {},
): Criterion => ({
  id: exampleId(number),
  slug: `criterion-${number}`,
  area: 'animalWelfare',
  question: `question-${number}`,
  relations: [],
  externalIds: [],
  versions,
  ...changes,
});

export function exampleLibrary(criteria: readonly Criterion[]): Library {
  const group = (slug: string, parent: string | null, cpv: string): [string, ProductGroup] => [
    slug,
    {
      slug,
      parent,
      name: { sv: slug, en: slug },
      synonyms: { sv: [], en: [] },
      cpv: [cpv],
      guidance: { sv: '', en: '' },
    },
  ];
  return {
    criteria: new Map(criteria.map((criterion) => [criterion.id, criterion])),
    productGroups: new Map([
      group('food', null, '15000000'),
      group('meat', 'food', '15110000'),
      group('pork', 'meat', '15113000'),
      group('coffee', 'food', '15861000'),
      group('meals', null, '55520000'),
    ]),
    questions: new Map(),
    goals: new Map(),
    packages: new Map(),
  };
}
