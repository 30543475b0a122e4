import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { CriterionFrame, DraftContent } from '../draft';
import { DeskAuthorRow, DeskDraftRow, DeskPlanRow } from './desk.rows';
import { type DraftKey, shownOf } from './desk.store';

export interface ImportedDraft extends DraftKey {
  readonly frame: CriterionFrame;
  readonly isNew: boolean;
  readonly content: DraftContent;
}

/** Rows in one statement: PostgreSQL takes 65 535 values. */
const AT_ONCE = 1_000;

/** Many drafts at once, inside a transaction that has said who asks. */
@Injectable()
export class ImportStore {
  /** Until the transaction ends nobody else writes at the desk: a save of theirs would be overwritten unseen. */
  async hold(manager: EntityManager): Promise<void> {
    await manager.query('lock table desk_draft in exclusive mode');
  }

  /** The drafts that are being written; what is in consultation stands in the library. */
  async open(manager: EntityManager): Promise<readonly DeskDraftRow[]> {
    return manager.find(DeskDraftRow, {
      where: { stage: In(['study', 'expertGroup', 'drafting']) },
      order: { criterionId: 'ASC', version: 'ASC' },
    });
  }

  async add(
    manager: EntityManager,
    drafts: readonly ImportedDraft[],
    by: { readonly account: string; readonly at: Date },
  ): Promise<void> {
    for (let from = 0; from < drafts.length; from += AT_ONCE) {
      const some = drafts.slice(from, from + AT_ONCE);
      await manager.insert(
        DeskDraftRow,
        some.map(({ criterionId, version, frame, isNew, content }) => ({
          criterionId,
          version,
          criterion: frame,
          isNew,
          content,
          revision: 1,
          stage: 'drafting' as const,
          createdAt: by.at,
          updatedAt: by.at,
          updatedBy: by.account,
        })),
      );
      await manager.insert(
        DeskPlanRow,
        some.map(({ criterionId, version, content }) => ({
          criterionId,
          version,
          ...shownOf(content),
          stage: 'drafting' as const,
          plannedOn: null,
          note: null,
        })),
      );
      await manager.insert(
        DeskAuthorRow,
        some.map(({ criterionId, version }) => ({ criterionId, version, accountId: by.account })),
      );
    }
  }

  /** Numbers up to this one are not given to new criteria. */
  async skipNumbers(manager: EntityManager, ids: readonly string[]): Promise<void> {
    const highest = Math.max(0, ...ids.map((id) => Number(id.slice('KS-'.length))));
    await manager.query(
      `select setval('desk_criterion_number', greatest($1::bigint, (select last_value from desk_criterion_number)))
       where $1::bigint >= (select last_value from desk_criterion_number)`,
      [highest],
    );
  }
}
