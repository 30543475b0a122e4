import { LEVEL_NAMES } from '../../criteria/designations';
import { LEVELS } from '../../criteria/criterion';
import { isMandatory, pairsInSections, selectedItems } from '../selected-items';
import { defineRule } from './rule';

export const oneLevelAQuestion = defineRule({
  id: 'R-one-level-a-question',
  title: { sv: 'En nivå per fråga', en: 'One level a question' },
  law: null,
  remarks: (selection, library) =>
    pairsInSections(selectedItems(selection, library)).flatMap(({ earlier, later }) => {
      if (earlier.criterion.question !== later.criterion.question) return [];
      if (isMandatory(earlier) !== isMandatory(later)) return [];
      const rank = (one: typeof earlier): number => LEVELS.indexOf(one.version.level);
      if (rank(earlier) === rank(later)) return [];
      const [lower, higher] = rank(earlier) < rank(later) ? [earlier, later] : [later, earlier];
      const question = library.questions.get(lower.criterion.question)?.name;
      return [
        {
          severity: 'warning' as const,
          pointer: `${lower.pointer}/criterion`,
          message: {
            sv: `Två nivåer av samma fråga${question ? ` (${question.sv})` : ''}: ${lower.item.criterion} på nivån ${LEVEL_NAMES[lower.version.level].sv} och ${higher.item.criterion} på nivån ${LEVEL_NAMES[higher.version.level].sv}.`,
            en: `Two levels of one question${question ? ` (${question.en})` : ''}: ${lower.item.criterion} at level ${LEVEL_NAMES[lower.version.level].en} and ${higher.item.criterion} at level ${LEVEL_NAMES[higher.version.level].en}.`,
          },
          fix: {
            sv: `Behåll en av dem, eller låt dem gälla olika rader i prislistan. Den högre nivån ersätter annars den lägre.`,
            en: `Keep one of them, or let them apply to different rows of the price list. Otherwise the higher level replaces the lower one.`,
          },
        },
      ];
    }),
});
