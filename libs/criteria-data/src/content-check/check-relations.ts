import {
  LEVELS,
  type Criterion,
  type CriterionId,
  type Level,
  type Library,
} from '@kravsmed/domain';
import type { Report } from '../loading/version-checks';

/** Levels rise along `raises`; nothing raises, implies or replaces itself in a roundabout way. */
export function checkRelations(criterion: Criterion, library: Library, report: Report): void {
  criterion.relations.forEach((relation, index) => {
    const at = ['relations', index, 'criterion'];
    const target = library.criteria.get(relation.criterion);
    if (target === undefined) return;
    if (relation.kind === 'raises') {
      if (target.question !== criterion.question) {
        report(
          at,
          `${target.id} hör till en annan fråga ("${target.question}") och kan inte vara en lägre nivå`,
          `${target.id} belongs to another question ("${target.question}") and cannot be a lower level`,
        );
      } else if (rank(levelOf(criterion)) <= rank(levelOf(target))) {
        report(
          at,
          `nivån (${levelOf(criterion)}) är inte högre än den hos ${target.id} (${levelOf(target)})`,
          `the level (${levelOf(criterion)}) is not above that of ${target.id} (${levelOf(target)})`,
        );
      }
    }
    if (
      relation.kind !== 'conflictsWith' &&
      leadsBack(criterion.id, relation.criterion, relation.kind, library)
    ) {
      report(
        at,
        `kedjan av "${relation.kind}" leder tillbaka till ${criterion.id}`,
        `the chain of "${relation.kind}" leads back to ${criterion.id}`,
      );
    }
  });
}

/** The level of the newest version: what a buyer will meet. */
const levelOf = (criterion: Criterion): Level => criterion.versions.at(-1)?.level ?? 'basic';
const rank = (level: Level): number => LEVELS.indexOf(level);

function leadsBack(
  goal: CriterionId,
  start: CriterionId,
  kind: Criterion['relations'][number]['kind'],
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
