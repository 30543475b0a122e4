import { defineRule, type Remark } from './rule';

export const verifiable = defineRule({
  id: 'R-lou-verifiable',
  title: { sv: 'Krav ska kunna kontrolleras', en: 'Requirements must be verifiable' },
  law: {
    sv: 'LOU 16 kap.; direktiv 2014/24/EU art. 67.4; EU-domstolen C-448/01',
    en: 'Swedish Procurement Act ch. 16; Directive 2014/24/EU Art. 67(4); Court of Justice C-448/01',
  },
  remarks: ({ include, sections }) => {
    const remarks: Remark[] = [];
    if (sections.every(({ items }) => items.length === 0)) return remarks;
    if (!include.evidence) {
      remarks.push({
        severity: 'warning',
        pointer: '/include/evidence',
        message: {
          sv: 'Dokumentet säger inte hur leverantören visar att kraven är uppfyllda.',
          en: 'The document does not say how the supplier shows that the requirements are met.',
        },
        fix: {
          sv: 'Ta med bevisen, eller beskriv dem på annat ställe i upphandlingsdokumenten.',
          en: 'Include the evidence, or describe it elsewhere in the procurement documents.',
        },
      });
    }
    if (!include.followUp) {
      remarks.push({
        severity: 'information',
        pointer: '/include/followUp',
        message: {
          sv: 'Dokumentet säger inte hur kraven följs upp under avtalstiden.',
          en: 'The document does not say how requirements are followed up during the contract.',
        },
        fix: {
          sv: 'Ta med uppföljningen, eller beskriv den i avtalet.',
          en: 'Include the follow-up, or describe it in the contract.',
        },
      });
    }
    return remarks;
  },
});
