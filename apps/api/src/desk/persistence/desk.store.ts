import type { CriterionTexts, Language } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { namesOf } from '../../identity/names-of';
import type { CriterionFrame, DraftContent, Stage } from '../draft';
import { DeskAuthorRow, DeskDecisionRow, DeskDraftRow, DeskPlanRow } from './desk.rows';

export interface DraftKey {
  readonly criterionId: string;
  readonly version: number;
}

/** A draft with what stands beside it. */
export interface StoredDraft {
  readonly row: DeskDraftRow;
  readonly plan: DeskPlanRow;
  readonly authors: readonly string[];
  readonly decisions: readonly DeskDecisionRow[];
  readonly names: ReadonlyMap<string, string | null>;
}

/** The drafts. Every method works inside a transaction that has said who asks. */
@Injectable()
export class DeskStore {
  async nextNumber(manager: EntityManager): Promise<string> {
    const [row] = await manager.query<readonly { n: string }[]>(
      `select nextval('desk_criterion_number') as n`,
    );
    return `KS-${row?.n ?? ''}`;
  }

  async find(manager: EntityManager, key: DraftKey): Promise<StoredDraft | null> {
    const row = await manager.findOneBy(DeskDraftRow, { ...key });
    if (row === null) return null;
    const [draft] = await this.beside(manager, [row]);
    return draft ?? null;
  }

  /** The same, held until the transaction ends: two decisions on one draft come one after the other. */
  async lock(manager: EntityManager, key: DraftKey): Promise<StoredDraft | null> {
    const row = await manager.findOne(DeskDraftRow, {
      where: { ...key },
      lock: { mode: 'pessimistic_write' },
    });
    return row === null ? null : this.find(manager, key);
  }

  async list(manager: EntityManager): Promise<readonly StoredDraft[]> {
    const rows = await manager.find(DeskDraftRow, {
      order: { updatedAt: 'DESC', criterionId: 'ASC' },
    });
    return this.beside(manager, rows);
  }

  /** False when there is such a draft already, be it that somebody began it a moment ago. */
  async begin(manager: EntityManager, row: DeskDraftRow, plan: DeskPlanRow): Promise<boolean> {
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(DeskDraftRow)
      .values(row)
      .orIgnore()
      .returning('version')
      .execute();
    if ((inserted.raw as readonly unknown[]).length === 0) return false;
    await manager.insert(DeskPlanRow, plan);
    await this.sign(manager, row, row.updatedBy);
    return true;
  }

  /** False when `base` is not the current revision: nothing is written then. */
  async save(
    manager: EntityManager,
    key: DraftKey,
    base: number,
    change: {
      readonly content: DraftContent;
      readonly criterion: CriterionFrame;
      readonly updatedAt: Date;
      readonly updatedBy: string;
    },
  ): Promise<boolean> {
    const updated = await manager.update(
      DeskDraftRow,
      { ...key, revision: base },
      { ...change, revision: base + 1 },
    );
    if (updated.affected !== 1) return false;
    await manager.update(DeskPlanRow, { ...key }, shownOf(change.content));
    await this.sign(manager, key, change.updatedBy);
    return true;
  }

  async move(
    manager: EntityManager,
    key: DraftKey,
    stage: Stage,
    plan: Partial<Pick<DeskPlanRow, 'plannedOn' | 'note'>>,
  ): Promise<void> {
    await manager.update(DeskDraftRow, { ...key }, { stage });
    await manager.update(DeskPlanRow, { ...key }, { stage, ...plan });
  }

  async discard(manager: EntityManager, key: DraftKey): Promise<void> {
    await manager.delete(DeskDraftRow, { ...key });
  }

  private async sign(manager: EntityManager, key: DraftKey, accountId: string): Promise<void> {
    const { criterionId, version } = key;
    await manager
      .createQueryBuilder()
      .insert()
      .into(DeskAuthorRow)
      .values({ criterionId, version, accountId })
      .orIgnore()
      .execute();
  }

  private async beside(
    manager: EntityManager,
    rows: readonly DeskDraftRow[],
  ): Promise<readonly StoredDraft[]> {
    if (rows.length === 0) return [];
    const where = rows.map(({ criterionId, version }) => ({ criterionId, version }));
    const plans = await manager.find(DeskPlanRow, { where });
    const authors = await manager.find(DeskAuthorRow, { where });
    const decisions = await manager.find(DeskDecisionRow, { where, order: { decidedAt: 'ASC' } });
    const names = await namesOf(manager, [
      ...authors.map(({ accountId }) => accountId),
      ...decisions.map(({ decidedBy }) => decidedBy),
    ]);
    return rows.flatMap((row) => {
      const ofRow = (each: DraftKey): boolean =>
        each.criterionId === row.criterionId && each.version === row.version;
      const plan = plans.find(ofRow);
      if (plan === undefined) return [];
      return {
        row,
        plan,
        authors: authors.filter(ofRow).map(({ accountId }) => accountId),
        decisions: decisions.filter(ofRow),
        names,
      };
    });
  }
}

/** What the board shows of a draft's content. */
export const shownOf = (
  content: DraftContent,
): Pick<DeskPlanRow, 'title' | 'level' | 'productGroups'> => ({
  title: {
    ...titleIn(content, 'sv'),
    ...titleIn(content, 'en'),
  },
  level: content.level ?? null,
  productGroups: [...(content.productGroups ?? [])],
});

function titleIn(content: DraftContent, language: Language): Partial<Record<Language, string>> {
  // While it is written, a draft may lack either language.
  const texts: Partial<Record<Language, Partial<CriterionTexts>>> = content.texts ?? {};
  const title = texts[language]?.title ?? '';
  return title === '' ? {} : { [language]: title };
}
