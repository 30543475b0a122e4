import { defineRule } from './rule';

/** Own estimate. */
const MOST_GROUPS = 5;

export const wideLot = defineRule({
  id: 'R-lou-lots',
  title: { sv: 'Många produktgrupper i en del', en: 'Many product groups in one lot' },
  law: {
    sv: 'LOU 4 kap.; direktiv 2014/24/EU art. 46',
    en: 'Swedish Procurement Act ch. 4; Directive 2014/24/EU Art. 46',
  },
  remarks: (selection) => {
    const lots = new Map<string, { first: number; groups: Set<string> }>();
    selection.sections.forEach(({ lot, productGroup }, index) => {
      const name = lot?.trim() ?? '';
      const known = lots.get(name) ?? { first: index, groups: new Set<string>() };
      known.groups.add(productGroup);
      lots.set(name, known);
    });
    return [...lots]
      .filter(([, { groups }]) => groups.size > MOST_GROUPS)
      .map(([lot, { first, groups }]) => ({
        severity: 'information',
        pointer: `/sections/${first}${lot === '' ? '' : '/lot'}`,
        message: {
          sv: `${lot === '' ? 'Upphandlingen är inte delad och' : `Del ${lot}`} omfattar ${groups.size} produktgrupper. Små och specialiserade leverantörer kan få svårt att lämna anbud.`,
          en: `${lot === '' ? 'The tender is not divided and' : `Lot ${lot}`} covers ${groups.size} product groups. Small and specialised suppliers may find it hard to tender.`,
        },
        fix: {
          sv: 'Dela upp i fler delar, eller skriv i dokumenten varför ni inte gör det.',
          en: 'Divide into more lots, or say in the documents why you do not.',
        },
      }));
  },
});
