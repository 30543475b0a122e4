import { isoDate } from '../../kernel/iso-date';
import type { Criterion, CriterionTexts, CriterionVersion } from '../criterion';
import { approved, exampleCriterion, exampleId, exampleLibrary } from '../example-criteria';
import type { LegalAct, LegalActs } from '../legal-act';
import type { Library } from '../library';

/** The day on which the specs of the content check check. */
export const CHECK_DAY = isoDate('2026-11-24');

const sv: CriterionTexts = {
  title: 'Hela svansar',
  requirement: 'Minst {{share}} av köttet ska uppfylla följande:\n\n- högst 0,5 kg\n- 1 000 gram\n',
  evidence: 'Leverantören visar ett certifikat enligt KRAV eller annat likvärdigt bevis.',
  followUp: 'Köparen ser två gånger om året på ett certifikat.',
  rationale: 'Lagen förbjuder redan att svansen klipps.',
  summary: 'Svansen är kvar.',
};
const en: CriterionTexts = {
  title: 'Intact tails',
  requirement: 'At least {{share}} of the meat must meet:\n\n- at most 0.5 kg\n- 1,000 grams\n',
  evidence: 'The supplier shows a certificate under KRAV or other equivalent proof.',
  followUp: 'The buyer looks at a certificate twice a year.',
  rationale: 'The law bans clipping the tail already.',
  summary: 'The tail remains.',
};

const LOU = {
  name: { sv: 'Lag (2016:1145) om upphandling', en: 'Procurement Act (2016:1145)' },
  article: '17 kap. 1 §',
  sfs: '2016:1145',
} as const;
const PIGS = {
  name: { sv: 'Direktiv 2008/120/EG', en: 'Directive 2008/120/EC' },
  article: 'Bilaga I kap. I p. 8',
  eli: 'http://data.europa.eu/eli/dir/2008/120/oj',
  celex: '32008L0120',
} as const;

/** A version with which no check finds fault; specs spoil one thing at a time. */
export function faultlessVersion(
  version = 1,
  changes: Partial<CriterionVersion> = {},
): CriterionVersion {
  return {
    version,
    decision: approved(`202${version}-02-01`, `202${version}-01-01`, `202${version}-04-01`),
    level: 'basic',
    uses: ['contractPerformance'],
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
    texts: { sv, en },
    legalBasis: [LOU, PIGS],
    goals: [],
    lawBaseline: {
      eu: { sv: 'Nej.', en: 'No.' },
      sweden: { sv: 'Ja.', en: 'Yes.' },
      beyondEu: true,
      beyondSweden: true,
    },
    examples: [],
    sources: [
      {
        kind: 'assumption',
        title: 'Kravsmeds egen bedömning',
        supports: {
          sv: 'Förvalet 50 procent, 0,5 kg och 1 000 gram.',
          en: 'The default of 50 per cent, 0.5 kg and 1,000 grams.',
        },
      },
    ],
    change: {
      what: { sv: 'Nytt.', en: 'New.' },
      why: { sv: 'Därför.', en: 'Because.' },
      moved: version === 1 ? ['wording'] : [],
      classification: version === 1 ? 'new' : 'clarified',
      meaningUnchanged: false,
    },
    followUpEffort: 'low',
    marketAvailability: 'high',
    ...changes,
  };
}

/** KS-1001, and KS-1002 that raises it. */
export const LOWER = exampleId(1001);
export const HIGHER = exampleId(1002);

export interface FaultlessSet {
  readonly lower: Criterion;
  readonly higher: Criterion;
}

export function faultlessSet(): FaultlessSet {
  const facts = { question: 'tails' };
  return {
    lower: exampleCriterion(1001, [faultlessVersion()], facts),
    higher: exampleCriterion(
      1002,
      [
        faultlessVersion(1, {
          level: 'advanced',
          texts: {
            sv: { ...sv, requirement: `${sv.requirement}- halm\n` },
            en: { ...en, requirement: `${en.requirement}- straw\n` },
          },
        }),
      ],
      { ...facts, relations: [{ kind: 'raises', criterion: LOWER, how: 'includes' }] },
    ),
  };
}

export const libraryOf = ({ lower, higher }: FaultlessSet, ...more: Criterion[]): Library =>
  exampleLibrary([lower, higher, ...more]);

const act = (key: string, inForceFrom: string, changes: Partial<LegalAct> = {}): LegalAct => ({
  key,
  name: { sv: key, en: key },
  inForceFrom: isoDate(inForceFrom),
  certain: true,
  source: 'OJ',
  ...changes,
});

export const ACTS: LegalActs = new Map(
  [
    act('SFS:2016:1145', '2017-01-01'),
    act('CELEX:32008L0120', '2009-03-10'),
    act('CELEX:32007R0834', '2007-07-27', {
      repealedFrom: isoDate('2022-01-01'),
      replacedBy: 'CELEX:32018R0848',
    }),
    act('CELEX:32024R3015', '2024-12-13'),
  ].map((one) => [one.key, one]),
);
