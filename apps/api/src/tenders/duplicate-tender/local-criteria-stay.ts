import { isLocal, refused, type Result } from '@kravsmed/domain';
import type { Problem, ProblemAt } from '../../platform/http/problem';
import type { DraftSelectionDto } from '../draft-selection.dto';

/** An organisation's own criteria are known there alone: a document that holds some cannot go elsewhere. */
export function localCriteriaStay(
  selection: DraftSelectionDto,
): Result<never, Problem> | undefined {
  const errors = selection.sections.flatMap(({ items }, section) =>
    items.flatMap(({ criterion }, item): readonly ProblemAt[] =>
      isLocal(criterion)
        ? [{ pointer: `/sections/${section}/items/${item}/criterion`, detail: detailOf(criterion) }]
        : [],
    ),
  );
  if (errors.length === 0) return undefined;
  const ids = errors.length;
  return refused({
    code: 'selection-refused',
    detail: {
      sv: `Underlaget har ${ids} egna krav, som bara finns i organisationen som skrev dem. Ta bort dem ur en kopia inom organisationen och kopiera den.`,
      en: `The tender document has ${ids} criteria of the organisation’s own, which exist there alone. Remove them from a copy within the organisation and duplicate that.`,
    },
    errors,
  });
}

const detailOf = (criterion: string): Problem['detail'] => ({
  sv: `${criterion} är organisationens eget krav och kan inte följa med till en annan.`,
  en: `${criterion} is the organisation’s own criterion and cannot go along to another.`,
});
