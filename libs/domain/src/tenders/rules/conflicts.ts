import type { Criterion } from '../../criteria/criterion';
import type { LocalizedText } from '../../kernel/localized-text';
import { pairsInSections, selectedItems } from '../selected-items';
import { defineRule } from './rule';

export const conflicts = defineRule({
  id: 'R-conflict',
  title: { sv: 'Kriterier som inte går ihop', en: 'Criteria that do not go together' },
  law: null,
  remarks: (selection, library) =>
    pairsInSections(selectedItems(selection, library)).flatMap(({ earlier, later }) => {
      const reason =
        conflictReason(earlier.criterion, later.criterion) ??
        conflictReason(later.criterion, earlier.criterion);
      if (reason === undefined) return [];
      return [
        {
          severity: 'error' as const,
          pointer: `${later.pointer}/criterion`,
          message: {
            sv: `${later.item.criterion} går inte ihop med ${earlier.item.criterion}: ${reason.sv}`,
            en: `${later.item.criterion} does not go together with ${earlier.item.criterion}: ${reason.en}`,
          },
          fix: {
            sv: 'Välj det ena, eller låt dem gälla olika rader i prislistan.',
            en: 'Choose one, or let them apply to different rows of the price list.',
          },
        },
      ];
    }),
});

function conflictReason(one: Criterion, other: Criterion): LocalizedText | undefined {
  for (const relation of one.relations) {
    if (relation.kind === 'conflictsWith' && relation.criterion === other.id) {
      return relation.reason;
    }
  }
  return undefined;
}
