import type { CriterionId, Relation } from '../../criterion';
import type { Library } from '../../library';
import { defineCriterionCheck } from '../check';

/** Nothing raises, implies or replaces itself in a roundabout way. */
export const relationsAcyclic = defineCriterionCheck({
  id: 'C-relations-acyclic',
  title: { sv: 'Sambanden går inte runt', en: 'The relations do not run in circles' },
  severity: 'error',
  remarks: ({ criterion, library }) =>
    criterion.relations.flatMap(({ kind, criterion: next }, index) => {
      if (kind === 'conflictsWith' || next === criterion.id) return [];
      if (!leadsBack(criterion.id, next, kind, library)) return [];
      return [
        {
          at: ['relations', index, 'criterion'],
          message: {
            sv: `Kedjan av "${kind}" leder tillbaka till ${criterion.id}.`,
            en: `The chain of "${kind}" leads back to ${criterion.id}.`,
          },
          fix: { sv: 'Ta bort ett led i kedjan.', en: 'Remove one link of the chain.' },
        },
      ];
    }),
});

function leadsBack(
  goal: CriterionId,
  start: CriterionId,
  kind: Relation['kind'],
  library: Library,
): boolean {
  const seen = new Set<CriterionId>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    const next = library.criteria.get(id)?.relations ?? [];
    waiting.push(...next.filter((relation) => relation.kind === kind).map((r) => r.criterion));
  }
  return false;
}
