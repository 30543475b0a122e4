import type { DraftFindingDto, DraftDto, DraftSummaryDto } from '../draft.dto';
import type { StoredDraft } from './desk.store';

export const toSummary = ({ row, plan, authors, names }: StoredDraft): DraftSummaryDto => ({
  criterion: row.criterionId,
  version: row.version,
  isNew: row.isNew,
  title: plan.title,
  level: plan.level,
  stage: row.stage,
  plannedOn: plan.plannedOn,
  revision: row.revision,
  updatedAt: row.updatedAt.toISOString(),
  authors: authors.map((id) => names.get(id) ?? GONE),
});

export function toDraft(
  stored: StoredDraft,
  findings: readonly DraftFindingDto[],
  asker: string,
): DraftDto {
  const { row, decisions, names, authors } = stored;
  const { slug, area, question, relations, externalIds } = row.criterion;
  return {
    ...toSummary(stored),
    frame: { slug, area, question, relations, externalIds },
    content: row.content,
    findings,
    decisions: decisions.map(({ kind, reason, decidedBy, decidedAt }) => ({
      kind,
      reason,
      by: names.get(decidedBy) ?? GONE,
      at: decidedAt.toISOString(),
    })),
    mine: authors.includes(asker),
  };
}

/** Who has left the service has no name any more. */
export const GONE = '–';
