import { ok, refused, type Result } from '@kravsmed/domain';
import { SelectionDto } from '../../documents/selection.dto';
import type { BodySchemas } from '../../platform/http/body-schemas';
import type { Problem } from '../../platform/http/problem';
import type { DraftSelectionDto } from '../draft-selection.dto';

/** What a selection says when its draft does not. */
const INCLUDE = { evidence: true, followUp: true, rationale: false, legalBasis: true } as const;
const LAYOUT = { headingLevel: 1, numbering: '', style: 'flow' } as const;

/** A draft that has become whole; else what it still lacks, place by place. */
export function completeSelection(
  schemas: BodySchemas,
  draft: DraftSelectionDto,
): Result<SelectionDto, Problem> {
  const selection: unknown = {
    ...draft,
    include: draft.include ?? INCLUDE,
    layout: draft.layout ?? LAYOUT,
    sections: draft.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, parameters: item.parameters ?? {} })),
    })),
  };
  const problem = schemas.check(SelectionDto, selection);
  if (problem === undefined) return ok(selection as SelectionDto);
  return refused({
    ...problem,
    code: 'selection-refused',
    detail: {
      sv: 'Underlaget är inte färdigt. Fyll i det som saknas, spara och exportera igen.',
      en: 'The tender document is not complete. Fill in what is missing, save and export again.',
    },
  });
}
