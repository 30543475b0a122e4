import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { namesOf } from '../../identity/names-of';
import type { DraftCommentDto } from '../comment.dto';
import { GONE } from './desk.mapper';
import { DeskCommentRow } from './desk.rows';
import type { DraftKey } from './desk.store';

@Injectable()
export class CommentStore {
  /** The oldest first, as in a conversation. */
  async list(manager: EntityManager, key: DraftKey): Promise<readonly DraftCommentDto[]> {
    const rows = await manager.find(DeskCommentRow, {
      where: { ...key },
      order: { writtenAt: 'ASC', id: 'ASC' },
    });
    const names = await namesOf(
      manager,
      rows.flatMap(({ writtenBy, resolvedBy }) => [writtenBy, resolvedBy]),
    );
    return rows.map(({ id, place, text, writtenBy, writtenAt, resolvedBy }) => ({
      id,
      place,
      text,
      by: names.get(writtenBy) ?? GONE,
      at: writtenAt.toISOString(),
      resolvedBy: resolvedBy === null ? null : (names.get(resolvedBy) ?? GONE),
    }));
  }

  async write(manager: EntityManager, row: DeskCommentRow): Promise<void> {
    await manager.insert(DeskCommentRow, row);
  }

  /** False when there is no such comment on that draft. */
  async settle(
    manager: EntityManager,
    key: DraftKey,
    id: string,
    settled: Pick<DeskCommentRow, 'resolvedBy' | 'resolvedAt'>,
  ): Promise<boolean> {
    const updated = await manager.update(DeskCommentRow, { ...key, id }, settled);
    return updated.affected === 1;
  }
}
