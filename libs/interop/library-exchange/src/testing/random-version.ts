import { CHANGE_CLASSES, LEVELS, MOVABLE, SOURCE_KINDS, USES } from '@kravsmed/domain';
import fc from 'fast-check';
import {
  words,
  localized,
  slug,
  name,
  goalId,
  day,
  id,
  number,
  address,
  some,
  several,
} from './random-words';

const decision = fc.oneof(
  fc.record({ status: fc.constant('draft' as const) }),
  fc.record(
    { status: fc.constant('consultation' as const), consultationEndsOn: day, plannedFrom: day },
    { requiredKeys: ['status', 'consultationEndsOn'] },
  ),
  fc.record(
    {
      status: fc.constant('approved' as const),
      approvedOn: day,
      effectiveFrom: day,
      usableFrom: day,
      usableFromReason: localized,
    },
    { requiredKeys: ['status', 'approvedOn', 'effectiveFrom', 'usableFrom'] },
  ),
  fc.record(
    {
      status: fc.constant('withdrawn' as const),
      approvedOn: day,
      effectiveFrom: day,
      usableFrom: day,
      withdrawnFrom: day,
      withdrawnReason: localized,
      successor: id,
    },
    {
      requiredKeys: [
        'status',
        'approvedOn',
        'effectiveFrom',
        'usableFrom',
        'withdrawnFrom',
        'withdrawnReason',
      ],
    },
  ),
);

const declared = { name, label: localized, help: localized };
const numeric = {
  ...declared,
  type: fc.constantFrom('number' as const, 'percent' as const),
  unit: localized,
  default: number,
  minimum: number,
  maximum: number,
  decimals: fc.integer({ min: 0, max: 6 }),
};
const NUMERIC_KEYS = ['name', 'type', 'label', 'default', 'minimum', 'maximum'] as const;
const parameter = fc.oneof(
  fc.record(numeric, { requiredKeys: [...NUMERIC_KEYS] }),
  fc.record(
    { ...numeric, unitOne: localized },
    { requiredKeys: [...NUMERIC_KEYS, 'unit', 'unitOne'] },
  ),
  fc.record(
    {
      ...declared,
      type: fc.constant('choice' as const),
      options: fc.array(fc.record({ value: words, label: localized }), {
        minLength: 2,
        maxLength: 3,
      }),
      default: fc.oneof(words, fc.constantFrom('12', '0012', ' x ')),
    },
    { requiredKeys: ['name', 'type', 'label', 'options', 'default'] },
  ),
  fc.record(
    { ...declared, type: fc.constant('date' as const), default: day },
    { requiredKeys: ['name', 'type', 'label'] },
  ),
  fc.record(
    {
      ...declared,
      type: fc.constant('text' as const),
      default: localized,
      maximumLength: fc.integer({ min: 1, max: 5000 }),
    },
    { requiredKeys: ['name', 'type', 'label', 'default', 'maximumLength'] },
  ),
);

const texts = fc.record(
  {
    title: words,
    requirement: words,
    award: words,
    evidence: words,
    followUp: words,
    rationale: words,
    summary: words,
  },
  { requiredKeys: ['title', 'requirement', 'evidence', 'followUp', 'rationale', 'summary'] },
);

/** A version without its number. */
export const content = fc.record({
  decision,
  level: fc.constantFrom(...LEVELS),
  uses: several(fc.constantFrom(...USES), 1),
  productGroups: several(slug, 1),
  parameters: fc.uniqueArray(parameter, { selector: (each) => each.name, maxLength: 3 }),
  texts: fc.record({ sv: texts, en: texts }),
  legalBasis: some(
    fc.record(
      { name: localized, article: words, eli: words, celex: words, sfs: words, url: address },
      { requiredKeys: ['name'] },
    ),
    1,
  ),
  goals: several(goalId),
  lawBaseline: fc.record({
    eu: localized,
    sweden: localized,
    beyondEu: fc.boolean(),
    beyondSweden: fc.boolean(),
  }),
  examples: some(fc.record({ text: localized, illustration: fc.boolean() })),
  sources: some(
    fc.record(
      { kind: fc.constantFrom(...SOURCE_KINDS), title: words, url: address, supports: localized },
      { requiredKeys: ['kind', 'title'] },
    ),
    1,
  ),
  change: fc.record(
    {
      what: localized,
      why: localized,
      moved: several(fc.constantFrom(...MOVABLE)),
      classification: fc.constantFrom(...CHANGE_CLASSES),
      meaningUnchanged: fc.boolean(),
      driver: fc.record({
        name: localized,
        certainty: fc.constantFrom('adopted' as const, 'proposed' as const, 'assumption' as const),
      }),
    },
    { requiredKeys: ['what', 'why', 'moved', 'classification', 'meaningUnchanged'] },
  ),
  followUpEffort: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
  marketAvailability: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
});
