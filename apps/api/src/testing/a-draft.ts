import type { CriterionVersion } from '@kravsmed/domain';

/** A version without its number and its decision: what an editor writes. */
export const contentOf = (version: CriterionVersion): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(version).filter(([key]) => key !== 'version' && key !== 'decision'),
  );

/** The draft as an editor leaves it: its evidence, law and figures in order. */
export const mended = (
  content: Record<string, unknown>,
  requirement: { sv: string; en: string },
) => {
  const { texts } = content as { texts: Record<'sv' | 'en', Record<string, string>> };
  const evidence = {
    sv: 'Anbudsgivaren lämnar ett certifikat från kontrollorganet eller annat likvärdigt bevis i anbudet.',
    en: 'The tenderer submits a certificate from the control body or other equivalent proof in the tender.',
  };
  const words = (language: 'sv' | 'en') => ({
    ...texts[language],
    requirement: requirement[language],
    evidence: evidence[language],
  });
  const law = { sv: 'LOU (2016:1145)', en: 'Public Procurement Act (2016:1145)' };
  return {
    ...content,
    texts: { sv: words('sv'), en: words('en') },
    legalBasis: [
      { name: law, article: '9 kap. 1 §', sfs: '2016:1145' },
      { name: law, article: '17 kap. 1 §', sfs: '2016:1145' },
    ],
    sources: [
      {
        kind: 'report',
        title: 'Marknadsrapport',
        url: 'https://example.org/rapport',
        supports: { sv: 'Förvalet 50 procent.', en: 'The default of 50 per cent.' },
      },
    ],
  };
};
/** What drives a change that is to come. */
export const DRIVER = {
  name: { sv: 'Frågor från köpare', en: 'Questions from buyers' },
  certainty: 'assumption',
};
/** With its change told. */
export const noted = (content: Record<string, unknown>) => ({
  ...content,
  change: {
    what: { sv: 'Orden är tydligare.', en: 'The words are clearer.' },
    why: { sv: 'Många har frågat.', en: 'Many have asked.' },
    moved: ['wording', 'evidence'],
    classification: 'clarified',
    meaningUnchanged: true,
    driver: DRIVER,
  },
});
export const CLEARER = {
  sv: 'Minst {{share}} av allt griskött ska komma från gris med hel svans.',
  en: 'At least {{share}} of all pork must come from pigs with intact tails.',
};
