import { randomUUID } from 'node:crypto';
import {
  type CriterionId,
  decideWithdrawal,
  getVersion,
  isoDate,
  ok,
  refused,
  type Result,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { findCriterion, LibrarySnapshots } from '../../library/snapshot/library-snapshots';
import { noSuchVersion } from '../../library/resources/no-such';
import type { Principal } from '../../platform/access/principal';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import type { ProposeWithdrawalDto, WithdrawalDto } from '../decision.dto';
import { DeskDatabase } from '../desk-database';
import type { DeskWithdrawalRow } from '../persistence/desk.rows';
import { WithdrawalStore } from '../persistence/withdrawal.store';
import { decisionRefused, unknownCriterion } from '../refusals';
import { withdrawalAnswers } from '../withdrawal-answer';

/** An editor proposes that a version be withdrawn; a reviewer, who is somebody else, decides. */
@Injectable()
export class ProposeWithdrawal {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly store: WithdrawalStore,
    private readonly snapshots: LibrarySnapshots,
    private readonly clock: Clock,
  ) {}

  async run(
    principal: Principal,
    { criterion: reference, version: number, from, reason, successor }: ProposeWithdrawalDto,
  ): Promise<Result<WithdrawalDto, Problem>> {
    const snapshot = await this.snapshots.current();
    const criterion = findCriterion(snapshot, reference);
    if (criterion === undefined) return refused(unknownCriterion(reference));
    if (successor !== undefined && findCriterion(snapshot, successor) === undefined) {
      return refused(unknownCriterion(successor));
    }
    const version = getVersion(criterion, number);
    if (version === undefined) return refused(noSuchVersion(criterion.id, String(number)));
    // Whether it could be decided today: nobody should learn of a slip only from the reviewer.
    const possible = decideWithdrawal(criterion, version.decision, {
      today: this.clock.today(),
      from: isoDate(from),
      reason,
      successor: successor as CriterionId | undefined,
    });
    if (!possible.ok) return refused(decisionRefused(possible.error));
    return this.desk.as(principal, async ({ manager, asker }) => {
      await this.store.hold(manager, criterion.id, number);
      if (await this.store.waitsFor(manager, criterion.id, number)) return refused(WAITS_ALREADY);
      const row: DeskWithdrawalRow = {
        id: randomUUID(),
        criterionId: criterion.id,
        version: number,
        withdrawnFrom: from,
        reason,
        successor: successor ?? null,
        proposedBy: asker,
        proposedAt: this.clock.now(),
        decidedBy: null,
        decidedAt: null,
        accepted: null,
      };
      await this.store.propose(manager, row);
      const [answer] = await withdrawalAnswers(manager, snapshot, [row], asker);
      if (answer === undefined) throw new Error('A row has an answer');
      return ok(answer);
    });
  }
}

const WAITS_ALREADY: Problem = {
  code: 'decision-refused',
  detail: {
    sv: 'Det finns redan ett förslag att dra tillbaka versionen. Det väntar på en granskare.',
    en: 'A proposal to withdraw the version is there already and waits for a reviewer.',
  },
};
