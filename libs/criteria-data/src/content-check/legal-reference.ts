import type { CriterionVersion, LegalReference, LocalizedText, Use } from '@kravsmed/domain';

const ELI =
  /^http:\/\/data\.europa\.eu\/eli\/(dir|dir_del|dir_impl|reg|reg_del|reg_impl|dec|dec_del|dec_impl|reco|treaty)\/(\d{4})\/(\d+)(\/[a-z0-9_/-]+)?(\/oj|\/\d{4}-\d{2}-\d{2})?$/;
const CELEX = /^[1-9](\d{4})[A-Z]{1,2}(\d{4})(-\d{8})?$/;
const SFS = /^\d{4}:\d{1,4}$/;

/** What is wrong with the identifiers of a law, as [field, words] pairs. */
export function legalReferenceFaults(
  reference: LegalReference,
): (readonly [keyof LegalReference, LocalizedText])[] {
  const faults: (readonly [keyof LegalReference, LocalizedText])[] = [];
  const eli = reference.eli === undefined ? null : ELI.exec(reference.eli);
  const celex = reference.celex === undefined ? null : CELEX.exec(reference.celex);
  if (reference.eli !== undefined && eli === null) {
    faults.push(['eli', form('ELI', 'http://data.europa.eu/eli/dir/2014/24/oj')]);
  }
  if (reference.celex !== undefined && celex === null) {
    faults.push(['celex', form('CELEX', '32014L0024')]);
  }
  if (eli && celex && (eli[2] !== celex[1] || Number(eli[3]) !== Number(celex[2]))) {
    faults.push([
      'celex',
      { sv: 'ELI och CELEX nämner olika rättsakter', en: 'ELI and CELEX name different acts' },
    ]);
  }
  if (reference.sfs !== undefined) {
    const { sfs } = reference;
    if (!SFS.test(sfs)) faults.push(['sfs', form('SFS', '2016:1145')]);
    else if (!reference.name.sv.includes(sfs) || !reference.name.en.includes(sfs)) {
      faults.push([
        'name',
        {
          sv: `namnet ska innehålla numret ${sfs} på båda språken`,
          en: `the name should hold the number ${sfs} in both languages`,
        },
      ]);
    }
  }
  return faults;
}

const form = (kind: string, example: string): LocalizedText => ({
  sv: `inget giltigt ${kind}-nummer; så här ska det se ut: ${example}`,
  en: `not a valid ${kind} number; it looks like this: ${example}`,
});

/** The chapters of LOU that govern a use, and the articles of the directive behind them. */
const PROCUREMENT_RULE: Readonly<Record<Use, { chapters: RegExp; articles: RegExp; sv: string }>> =
  {
    qualification: {
      chapters: /\b1[345] kap\./,
      articles: /\b(57|58|60|62)\b/,
      sv: '13, 14 eller 15 kap.',
    },
    technicalSpecification: { chapters: /\b9 kap\./, articles: /\b(42|43|44)\b/, sv: '9 kap.' },
    awardCriterion: { chapters: /\b16 kap\./, articles: /\b(67|68)\b/, sv: '16 kap.' },
    contractPerformance: { chapters: /\b17 kap\./, articles: /\b(18|70|71)\b/, sv: '17 kap.' },
  };

/** The uses for which a version cites no rule of public procurement law. */
export function usesWithoutRule(version: CriterionVersion): { use: Use; chapters: string }[] {
  return version.uses
    .filter((use) => {
      const { chapters, articles } = PROCUREMENT_RULE[use];
      return !version.legalBasis.some(({ sfs, celex, eli, article = '' }) =>
        sfs === '2016:1145'
          ? chapters.test(article)
          : (celex === '32014L0024' || eli?.includes('/dir/2014/24') === true) &&
            articles.test(article),
      );
    })
    .map((use) => ({ use, chapters: PROCUREMENT_RULE[use].sv }));
}
