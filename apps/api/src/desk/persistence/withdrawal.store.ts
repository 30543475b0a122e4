import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { DeskWithdrawalRow } from './desk.rows';

@Injectable()
export class WithdrawalStore {
  /** Those that wait for a decision first, then the newest. */
  async list(manager: EntityManager): Promise<readonly DeskWithdrawalRow[]> {
    return manager.find(DeskWithdrawalRow, {
      order: { decidedAt: { direction: 'DESC', nulls: 'FIRST' }, proposedAt: 'DESC' },
    });
  }

  /** Undecided, and held until the transaction ends. */
  async lock(manager: EntityManager, id: string): Promise<DeskWithdrawalRow | null> {
    return manager.findOne(DeskWithdrawalRow, {
      where: { id, decidedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Holds the version until the transaction ends: of two who propose at once, the second sees the first's. */
  async hold(manager: EntityManager, criterionId: string, version: number): Promise<void> {
    await manager.query(
      'select from criterion_version where criterion_id = $1 and version = $2 for no key update',
      [criterionId, version],
    );
  }

  async waitsFor(manager: EntityManager, criterionId: string, version: number): Promise<boolean> {
    return manager.existsBy(DeskWithdrawalRow, { criterionId, version, decidedAt: IsNull() });
  }

  async propose(manager: EntityManager, row: DeskWithdrawalRow): Promise<void> {
    await manager.insert(DeskWithdrawalRow, row);
  }

  async decide(
    manager: EntityManager,
    id: string,
    decided: Pick<DeskWithdrawalRow, 'decidedBy' | 'decidedAt' | 'accepted'>,
  ): Promise<void> {
    await manager.update(DeskWithdrawalRow, { id }, decided);
  }
}
