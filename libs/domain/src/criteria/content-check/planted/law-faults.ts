import type { CriterionVersion, LegalReference } from '../../criterion';
import { faultlessVersion } from '../faultless-criterion';
import { base, withoutBeyond, withWords, type PlantedFault } from './planted-fault';

const law = (index: number, changes: Partial<LegalReference>): CriterionVersion => ({
  ...base,
  legalBasis: base.legalBasis.map((one, at) => (at === index ? { ...one, ...changes } : one)),
});
const organic: LegalReference = {
  name: { sv: 'Förordning (EG) nr 834/2007', en: 'Regulation (EC) No 834/2007' },
  eli: 'http://data.europa.eu/eli/reg/2007/834/oj',
  celex: '32007R0834',
};
const withAlso = (reference: LegalReference): CriterionVersion => ({
  ...base,
  legalBasis: [...base.legalBasis, reference],
});

export const lawFaults: readonly PlantedFault[] = [
  [
    'a malformed ELI',
    'C-law-form',
    '/legalBasis/1/eli',
    law(1, { eli: 'https://eur-lex.europa.eu/x' }),
  ],
  ['a malformed CELEX', 'C-law-form', '/legalBasis/1/celex', law(1, { celex: '2008L0120' })],
  [
    'ELI and CELEX of two acts',
    'C-law-form',
    '/legalBasis/1/celex',
    law(1, { celex: '32014L0024' }),
  ],
  [
    'a regulation by ELI and a directive by CELEX',
    'C-law-form',
    '/legalBasis/1/celex',
    law(1, { celex: '32008R0120' }),
  ],
  [
    'a malformed statute number',
    'C-law-form',
    '/legalBasis/0/sfs',
    law(0, { sfs: 'SFS 2016:1145' }),
  ],
  [
    'a name without its number',
    'C-law-form',
    '/legalBasis/0/name',
    law(0, { name: { sv: 'LOU', en: 'LOU' } }),
  ],
  [
    'an article that cannot be written out',
    'C-law-form',
    '/legalBasis/0/article',
    law(0, { article: 'kapitel sjutton' }),
  ],
  [
    'an EU act without CELEX',
    'C-law-form',
    '/legalBasis/1/eli',
    { ...base, legalBasis: base.legalBasis.map(({ celex: _left, ...one }) => one) },
  ],
  [
    'a source nobody can look up',
    'C-law-form',
    '/legalBasis/2/url',
    withAlso({ name: { sv: 'Sed', en: 'Custom' } }),
  ],
  [
    'no procurement rule for the use',
    'C-procurement-rule',
    '/legalBasis',
    { ...base, legalBasis: base.legalBasis.slice(1) },
  ],
  [
    'an act that was repealed',
    'C-law-in-force',
    '/legalBasis/2/name',
    { ...base, decision: faultlessVersion(2).decision, legalBasis: [...base.legalBasis, organic] },
  ],
  [
    'an act that had not begun',
    'C-law-in-force',
    '/legalBasis/2/name',
    {
      ...base,
      legalBasis: [
        ...base.legalBasis,
        { ...organic, eli: 'http://data.europa.eu/eli/reg/2024/3015/oj', celex: '32024R3015' },
      ],
    },
  ],
  [
    'an act repealed while the version is in force',
    'C-law-in-force',
    '/legalBasis/2/name',
    withAlso(organic),
  ],
  [
    'a figure from an act that had not begun',
    'C-law-in-force',
    '/sources/1/url',
    {
      ...base,
      sources: [
        ...base.sources,
        { kind: 'law', title: 'Ny lag', url: 'http://data.europa.eu/eli/reg/2024/3015/oj' },
      ],
    },
  ],
  [
    'an act that nobody knows',
    'C-law-in-force',
    '/legalBasis/1/name',
    law(1, { eli: 'http://data.europa.eu/eli/dir/2001/1/oj', celex: '32001L0001' }),
  ],
  [
    'more than Swedish law but not than EU law',
    'C-law-baseline',
    '/lawBaseline/beyondSweden',
    { ...base, lawBaseline: { ...base.lawBaseline, beyondEu: false } },
  ],
  [
    'a higher level that repeats law',
    'C-law-baseline',
    '/level',
    { ...base, level: 'advanced', lawBaseline: withoutBeyond },
  ],
  [
    'a repetition of law that does not say so',
    'C-law-baseline',
    '/texts/sv/rationale',
    {
      ...withWords({ rationale: 'Det är bra för djuren.' }),
      lawBaseline: withoutBeyond,
    },
  ],
  [
    'a basic level that repeats law',
    'C-repeats-law',
    '/lawBaseline/beyondSweden',
    { ...base, lawBaseline: withoutBeyond },
  ],
];
