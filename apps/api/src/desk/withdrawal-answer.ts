import { getVersion } from '@kravsmed/domain';
import type { EntityManager } from 'typeorm';
import { namesOf } from '../identity/names-of';
import { findCriterion, type Snapshot } from '../library/snapshot/library-snapshots';
import type { WithdrawalDto } from './decision.dto';
import { GONE } from './persistence/desk.mapper';
import type { DeskWithdrawalRow } from './persistence/desk.rows';

export async function withdrawalAnswers(
  manager: EntityManager,
  snapshot: Snapshot,
  rows: readonly DeskWithdrawalRow[],
  asker: string,
): Promise<readonly WithdrawalDto[]> {
  const names = await namesOf(
    manager,
    rows.map(({ proposedBy }) => proposedBy),
  );
  return rows.map((row) => {
    const criterion = findCriterion(snapshot, row.criterionId);
    const texts = criterion && getVersion(criterion, row.version)?.texts;
    return {
      id: row.id,
      criterion: row.criterionId,
      version: row.version,
      title: { sv: texts?.sv.title ?? '', en: texts?.en.title ?? '' },
      from: row.withdrawnFrom,
      reason: row.reason,
      successor: row.successor,
      proposedBy: names.get(row.proposedBy) ?? GONE,
      proposedAt: row.proposedAt.toISOString(),
      accepted: row.accepted,
      mine: row.proposedBy === asker,
    };
  });
}
