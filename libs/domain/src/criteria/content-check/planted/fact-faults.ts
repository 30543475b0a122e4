import type { CriterionVersion, Source } from '../../criterion';
import { approved, consultation, withdrawn } from '../../example-criteria';
import { faultlessVersion } from '../faultless-criterion';
import { base, withWords, type PlantedFault } from './planted-fault';

const share = (changes: object): CriterionVersion => ({
  ...base,
  parameters: base.parameters.map((one) => ({ ...one, ...changes })),
});
const begins = (from: string, usableFrom: string): CriterionVersion => ({
  ...base,
  decision: approved(from, '2021-01-01', usableFrom),
});
const second = (changes: Partial<CriterionVersion>): CriterionVersion =>
  faultlessVersion(2, changes);
const note = (changes: Partial<CriterionVersion['change']>): CriterionVersion['change'] => ({
  ...second({}).change,
  ...changes,
});
const alsoFrom = (source: Source): CriterionVersion => ({
  ...base,
  sources: [...base.sources, source],
});

export const factFaults: readonly PlantedFault[] = [
  [
    'use before the decision',
    'C-dates-in-order',
    '/decision/usableFrom',
    begins('2021-02-01', '2020-12-01'),
  ],
  [
    'a start before the decision',
    'C-dates-in-order',
    '/decision/effectiveFrom',
    begins('2020-12-01', '2021-04-01'),
  ],
  [
    'a plan before the consultation ends',
    'C-dates-in-order',
    '/decision/plannedFrom',
    { ...base, decision: consultation('2027-01-31', '2027-01-01') },
  ],
  [
    'a withdrawal before the start',
    'C-dates-in-order',
    '/decision/withdrawnFrom',
    { ...base, decision: withdrawn('2021-02-01', '2021-01-01') },
  ],
  [
    'an undeclared parameter',
    'C-parameters-declared',
    '/texts/sv/followUp',
    withWords({ followUp: 'Se {{ears}} två gånger.' }, { followUp: 'See {{ears}} twice.' }),
  ],
  [
    'a parameter that is not used',
    'C-parameters-declared',
    '/texts/en',
    withWords({}, { requirement: 'At least half:\n\n- at most 0.5 kg\n- 1,000 grams' }),
  ],
  [
    'a parameter twice',
    'C-parameters-declared',
    '/parameters/1/name',
    { ...base, parameters: [...base.parameters, ...base.parameters] },
  ],
  [
    'a default out of bounds',
    'C-parameters-declared',
    '/parameters/0/default',
    share({ default: 5 }),
  ],
  [
    'bounds the wrong way',
    'C-parameters-declared',
    '/parameters/0/minimum',
    share({ minimum: 90, maximum: 80 }),
  ],
  [
    'a value that can be 1 with a unit in the plural only',
    'C-units',
    '/parameters/0/unit',
    share({ type: 'number', minimum: 1, unit: { sv: 'poäng', en: 'points' } }),
  ],
  ['no sources', 'C-figures-sourced', '/sources', { ...base, sources: [] }],
  [
    'a figure without a source',
    'C-figures-sourced',
    '/texts/sv/requirement',
    withWords(
      { requirement: `${base.texts.sv.requirement}- 7 dagar` },
      { requirement: `${base.texts.en.requirement}- 7 days` },
    ),
  ],
  [
    'a figure of the market without a source',
    'C-figures-sourced',
    '/texts/sv/rationale',
    withWords(
      { rationale: 'Lagen följs av 73 procent.' },
      { rationale: 'The law is met by 73 per cent.' },
    ),
  ],
  [
    'a default without a source',
    'C-figures-sourced',
    '/parameters/0/default',
    share({ default: 55 }),
  ],
  [
    'an assumption that is called a report',
    'C-assumptions-marked',
    '/sources/0/kind',
    { ...base, sources: base.sources.map((one) => ({ ...one, kind: 'report' as const })) },
  ],
  [
    'an assumption that says nothing',
    'C-assumptions-marked',
    '/sources/1/title',
    alsoFrom({ kind: 'assumption', title: 'Vår' }),
  ],
  [
    'an assumption with an address',
    'C-assumptions-marked',
    '/sources/1/url',
    alsoFrom({ kind: 'assumption', title: 'Vår', url: 'https://a.se' }),
  ],
  [
    'a source that supports nothing',
    'C-assumptions-marked',
    '/sources/1/title',
    alsoFrom({ kind: 'report', title: 'Rapport' }),
  ],
  [
    'a first version that is not new',
    'C-change-note',
    '/change/classification',
    { ...base, change: { ...base.change, classification: 'stricter' } },
  ],
  [
    'a later version that is new',
    'C-change-note',
    '/change/classification',
    second({ change: note({ classification: 'new' }) }),
    base,
  ],
  [
    'a stricter version that means the same',
    'C-change-note',
    '/change/meaningUnchanged',
    second({ change: note({ classification: 'stricter', meaningUnchanged: true }) }),
    base,
  ],
  [
    'a change that the note leaves out',
    'C-change-note',
    '/change/moved',
    second({ level: 'advanced' }),
    base,
  ],
  [
    'a change that did not happen',
    'C-change-note',
    '/change/moved',
    second({ change: note({ moved: ['evidence'] }) }),
    base,
  ],
  [
    'figures that rise in a version that clarifies',
    'C-change-note',
    '/change/classification',
    second({
      parameters: share({ default: 60 }).parameters,
      change: note({ moved: ['parameters'] }),
    }),
    base,
  ],
  [
    'figures that fall in a version that is stricter',
    'C-change-note',
    '/change/classification',
    second({
      parameters: share({ default: 40 }).parameters,
      change: note({ moved: ['parameters'], classification: 'stricter' }),
    }),
    base,
  ],
  ['too short notice', 'C-notice', '/decision/usableFrom', begins('2021-02-01', '2021-03-01')],
  [
    'an upcoming version without a driver',
    'C-upcoming-driver',
    '/change',
    { ...base, decision: consultation('2027-01-31') },
  ],
];
