import type { LegalReference, Use } from '../../criterion';
import { USE_NAMES } from '../../designations';
import { defineVersionCheck } from '../check';

/** The chapters of LOU that govern a use, and the articles of the directive behind them. */
const RULE: Readonly<
  Record<Use, { readonly chapters: RegExp; readonly articles: RegExp; readonly cite: string }>
> = {
  qualification: {
    chapters: /\b1[345] kap\./u,
    articles: /\b(57|58|60|62)\b/u,
    cite: '13, 14, 15 kap.',
  },
  technicalSpecification: { chapters: /\b9 kap\./u, articles: /\b(42|43|44)\b/u, cite: '9 kap.' },
  awardCriterion: { chapters: /\b16 kap\./u, articles: /\b(67|68)\b/u, cite: '16 kap.' },
  contractPerformance: { chapters: /\b17 kap\./u, articles: /\b(18|70|71)\b/u, cite: '17 kap.' },
};

/** Each use rests on a rule of procurement law, and says which. */
export const procurementRule = defineVersionCheck({
  id: 'C-procurement-rule',
  title: {
    sv: 'Varje användning har sin upphandlingsregel',
    en: 'Each use cites its procurement rule',
  },
  severity: 'error',
  remarks: ({ uses, legalBasis }) =>
    uses
      .filter((use) => !legalBasis.some((reference) => governs(reference, use)))
      .map((use) => ({
        at: ['legalBasis'],
        message: {
          sv: `Upphandlingsregeln för användningen ${USE_NAMES[use].sv} saknas.`,
          en: `The procurement rule for the use ${USE_NAMES[use].en} is missing.`,
        },
        fix: {
          sv: `Lägg till LOU (2016:1145) ${RULE[use].cite}`,
          en: `Add the Public Procurement Act (2016:1145), ${RULE[use].cite}`,
        },
      })),
});

const governs = ({ sfs, celex, eli, article = '' }: LegalReference, use: Use): boolean =>
  sfs === '2016:1145'
    ? RULE[use].chapters.test(article)
    : (celex === '32014L0024' || eli?.includes('/dir/2014/24') === true) &&
      RULE[use].articles.test(article);
