import { LEVELS } from '../../criteria/criterion';
import { isMandatory, pairsInSections, selectedItems } from '../selected-items';
import { defineRule } from './rule';

export const mandatoryAndScored = defineRule({
  id: 'R-lou-mandatory-and-scored',
  title: { sv: 'Samma sak krävs och poängsätts', en: 'The same thing demanded and scored' },
  law: {
    sv: 'LOU 4 kap. 1 § och 16 kap.; direktiv 2014/24/EU art. 67.4',
    en: 'Swedish Procurement Act ch. 4 s. 1 and ch. 16; Directive 2014/24/EU Art. 67(4)',
  },
  remarks: (selection, library) =>
    pairsInSections(selectedItems(selection, library)).flatMap(({ earlier, later }) => {
      if (earlier.criterion.question !== later.criterion.question) return [];
      if (isMandatory(earlier) === isMandatory(later)) return [];
      const [demanded, scored] = isMandatory(earlier) ? [earlier, later] : [later, earlier];
      // Scoring what goes beyond the floor is right.
      if (LEVELS.indexOf(scored.version.level) > LEVELS.indexOf(demanded.version.level)) return [];
      return [
        {
          severity: 'error' as const,
          pointer: `${scored.pointer}/use`,
          message: {
            sv: `${scored.item.criterion} ger poäng för det som ${demanded.item.criterion} redan kräver av alla. Poängen skiljer då inga anbud åt.`,
            en: `${scored.item.criterion} gives points for what ${demanded.item.criterion} already demands of all. The points then tell no tenders apart.`,
          },
          fix: {
            sv: 'Poängsätt en högre nivå av samma fråga, eller ta bort det ena.',
            en: 'Score a higher level of the same question, or remove one of the two.',
          },
        },
      ];
    }),
});
