import { isMandatory, selectedItems } from '../selected-items';
import { defineRule } from './rule';

/** Own estimate: beyond this many, each further demand mostly thins out the bids. */
const MOST_MANDATORY = 5;

export const proportionateNumber = defineRule({
  id: 'R-lou-proportionate-number',
  title: { sv: 'Många obligatoriska krav', en: 'Many mandatory requirements' },
  law: {
    sv: 'LOU 4 kap. 1 § (proportionalitet); direktiv 2014/24/EU art. 18',
    en: 'Swedish Procurement Act ch. 4 s. 1 (proportionality); Directive 2014/24/EU Art. 18',
  },
  remarks: (selection, library) => {
    const mandatory = selectedItems(selection, library).filter(isMandatory);
    return selection.sections.flatMap((section, index) => {
      const own = mandatory.filter((selected) => selected.sectionIndex === index);
      const general = own.filter(({ item }) => (item.appliesToRows ?? []).length === 0).length;
      const rows = new Set(own.flatMap(({ item }) => item.appliesToRows ?? []));
      const perRow = [...rows].map(
        (row) => own.filter(({ item }) => item.appliesToRows?.includes(row)).length,
      );
      const count = general + Math.max(0, ...perRow);
      if (count <= MOST_MANDATORY) return [];
      const group = library.productGroups.get(section.productGroup)?.name;
      return [
        {
          severity: 'warning' as const,
          pointer: `/sections/${index}`,
          message: {
            sv: `En vara i avsnittet ${group?.sv ?? section.productGroup} ska uppfylla ${count} obligatoriska krav. Fler än ungefär ${MOST_MANDATORY} (vår bedömning) kan ge få anbud.`,
            en: `One article in the section ${group?.en ?? section.productGroup} has to meet ${count} mandatory requirements. More than about ${MOST_MANDATORY} (our estimate) may bring few tenders.`,
          },
          fix: {
            sv: 'Behåll de viktigaste, rikta krav till vissa rader i prislistan eller gör något av dem till tilldelningskriterium.',
            en: 'Keep the most important ones, aim requirements at certain rows of the price list, or turn one into an award criterion.',
          },
        },
      ];
    });
  },
});
