import type { CriterionId } from '../../criteria/criterion';
import type { Library } from '../../criteria/library';
import { isMandatory, pairsInSections, selectedItems } from '../selected-items';
import { defineRule } from './rule';

export const implied = defineRule({
  id: 'R-implied',
  title: { sv: 'Redan uppfyllt av ett annat krav', en: 'Already met through another requirement' },
  law: null,
  remarks: (selection, library) =>
    pairsInSections(selectedItems(selection, library))
      .flatMap(({ earlier, later }) => [
        { wide: earlier, narrow: later },
        { wide: later, narrow: earlier },
      ])
      .filter(
        ({ wide, narrow }) =>
          isMandatory(wide) && impliedBy(wide.criterion.id, library).has(narrow.criterion.id),
      )
      .map(({ wide, narrow }) => ({
        severity: 'information',
        pointer: `${narrow.pointer}/criterion`,
        message: {
          sv: `Den del av leveransen som uppfyller ${wide.item.criterion} uppfyller också ${narrow.item.criterion}.`,
          en: `The part of the delivery that meets ${wide.item.criterion} also meets ${narrow.item.criterion}.`,
        },
        fix: {
          sv: `Gäller båda samma varor räcker ${wide.item.criterion}.`,
          en: `Where both are about the same articles, ${wide.item.criterion} is enough.`,
        },
      })),
});

/** All that follows from meeting a criterion, step by step. */
function impliedBy(id: CriterionId, library: Library): ReadonlySet<CriterionId> {
  const reached = new Set<CriterionId>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const relation of library.criteria.get(next)?.relations ?? []) {
      if (relation.kind !== 'implies' || reached.has(relation.criterion)) continue;
      reached.add(relation.criterion);
      waiting.push(relation.criterion);
    }
  }
  return reached;
}
