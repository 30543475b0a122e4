import { base, withWords, type PlantedFault } from './planted-fault';

const longWords =
  'Upphandlingsdokumentationens kontraktsuppföljningsbestämmelser förutsätter '.repeat(6);

export const wordFaults: readonly PlantedFault[] = [
  ['an empty text', 'C-texts-complete', '/texts/sv/summary', withWords({ summary: ' ' })],
  [
    'an award text in one language',
    'C-texts-complete',
    '/texts/en/award',
    withWords({ award: 'Högst 10 poäng.' }),
  ],
  [
    'a note that was never translated',
    'C-texts-complete',
    '/change/why/en',
    {
      ...base,
      change: { ...base.change, why: { sv: 'Lagen har ändrats nu.', en: 'Lagen har ändrats nu.' } },
    },
  ],
  [
    'a note left empty',
    'C-texts-complete',
    '/lawBaseline/eu/en',
    { ...base, lawBaseline: { ...base.lawBaseline, eu: { sv: 'Nej.', en: '' } } },
  ],
  [
    'other figures in one language',
    'C-languages-agree',
    '/texts/en/followUp',
    withWords({ followUp: 'Köparen ser tre gånger på ett certifikat.' }),
  ],
  [
    'a figure as a word in one language only',
    'C-languages-agree',
    '/texts/en/rationale',
    withWords({ rationale: 'Lagen har två delar.' }),
  ],
  [
    'other decimals',
    'C-languages-agree',
    '/texts/en/requirement',
    withWords({}, { requirement: 'At least {{share}}:\n\n- at most 0,5 kg\n- 1,000 grams' }),
  ],
  [
    'another list',
    'C-languages-agree',
    '/texts/en/requirement',
    withWords({}, { requirement: 'At least {{share}}:\n\n- at most 0.5 kg, 1,000 grams' }),
  ],
  [
    'other parameters',
    'C-languages-agree',
    '/texts/en/summary',
    withWords({ summary: 'Minst {{share}} svans.' }),
  ],
  [
    'another link',
    'C-languages-agree',
    '/texts/en/rationale',
    withWords(
      { rationale: '[Lagen](https://a.se) säger det.' },
      { rationale: '[The law](https://b.se) says so.' },
    ),
  ],
  [
    'other figures in a note',
    'C-languages-agree',
    '/change/what/en',
    { ...base, change: { ...base.change, what: { sv: 'Från 50 till 60.', en: 'From 50 to 70.' } } },
  ],
  ['a heading', 'C-markup', '/texts/sv/rationale', withWords({ rationale: '# Lag' })],
  [
    'broken braces',
    'C-markup',
    '/texts/en/rationale',
    withWords({}, { rationale: 'The law {{share} here.' }),
  ],
  ['a title too long', 'C-lengths', '/texts/sv/title', withWords({ title: 'x'.repeat(91) })],
  [
    'a summary too long',
    'C-lengths',
    '/texts/en/summary',
    withWords({}, { summary: 'tail '.repeat(60) }),
  ],
  [
    'bare evidence',
    'C-verifiable',
    '/texts/sv/evidence',
    withWords({ evidence: 'Ja, eller intyg.' }),
  ],
  [
    'evidence that names no document',
    'C-verifiable',
    '/texts/en/evidence',
    withWords({}, { evidence: 'It must be so in a way that everybody can believe.' }),
  ],
  [
    'evidence that nobody hands in',
    'C-verifiable',
    '/texts/sv/evidence',
    withWords({ evidence: 'Certifikat för alla de djur som köttet har kommit från.' }),
  ],
  [
    'a label as the requirement',
    'C-equal-proof',
    '/texts/sv/requirement',
    withWords({ requirement: `${base.texts.sv.requirement}- KRAV` }),
  ],
  [
    'a brand in the award text',
    'C-equal-proof',
    '/texts/en/award',
    withWords({ award: '10 poäng.' }, { award: '10 points for Oatly.' }),
  ],
  [
    'a label without equal proof',
    'C-equal-proof',
    '/texts/en/evidence',
    withWords({}, { evidence: 'The supplier shows a certificate under MSC for all the fish.' }),
  ],
  [
    'origin as a requirement',
    'C-no-origin',
    '/texts/sv/requirement',
    withWords({ requirement: base.texts.sv.requirement.replace('köttet', 'det svenska köttet') }),
  ],
  [
    'nearness as a requirement',
    'C-no-origin',
    '/texts/en/requirement',
    withWords(
      {},
      { requirement: base.texts.en.requirement.replace('the meat', 'the locally produced meat') },
    ),
  ],
  [
    'an award use without its text',
    'C-award-scale',
    '/texts/sv',
    { ...base, uses: [...base.uses, 'awardCriterion'] },
  ],
  [
    'an award text without points',
    'C-award-scale',
    '/texts/en/requirement',
    { ...base, uses: ['awardCriterion'] },
  ],
  [
    'an award text that is never used',
    'C-award-scale',
    '/texts/sv/award',
    withWords({ award: 'Poäng.' }, { award: 'Points.' }),
  ],
  ['hard words', 'C-readability', '/texts/sv/rationale', withWords({ rationale: longWords })],
];
