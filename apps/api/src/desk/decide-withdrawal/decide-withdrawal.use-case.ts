import {
  citeVersion,
  type CriterionId,
  decideWithdrawal,
  getVersion,
  isoDate,
  ok,
  refused,
  type Result,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { VersionPublisher } from '../../library/publish-version/version-publisher';
import { findCriterion, LibrarySnapshots } from '../../library/snapshot/library-snapshots';
import type { Principal } from '../../platform/access/principal';
import { notFound, type Problem, ProblemException } from '../../platform/http/problem';
import type { DecideWithdrawalDto } from '../decision.dto';
import { type AtDesk, DeskDatabase } from '../desk-database';
import { DeskLog } from '../desk-log';
import type { DeskWithdrawalRow } from '../persistence/desk.rows';
import { WithdrawalStore } from '../persistence/withdrawal.store';
import { decisionRefused } from '../refusals';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A reviewer accepts or declines what an editor proposed. */
@Injectable()
export class DecideWithdrawal {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly store: WithdrawalStore,
    private readonly snapshots: LibrarySnapshots,
    private readonly publisher: VersionPublisher,
    private readonly log: DeskLog,
  ) {}

  async run(
    principal: Principal,
    id: string,
    { accept, reason }: DecideWithdrawalDto,
  ): Promise<Result<null, Problem>> {
    const decided = await this.desk.as(principal, async (at) => {
      const row = UUID.test(id) ? await this.store.lock(at.manager, id) : null;
      if (row === null) return refused(NO_SUCH_PROPOSAL);
      if (row.proposedBy === at.asker) return refused(OWN_PROPOSAL);
      await this.store.decide(at.manager, id, {
        decidedBy: at.asker,
        decidedAt: this.log.now(),
        accepted: accept,
      });
      const { criterionId, version } = row;
      const kind = accept ? 'withdrawn' : 'declined';
      await this.log.decided(at, { criterionId, version, kind, reason });
      return accept ? this.withdraw(at, row) : ok(null);
    });
    this.publisher.published();
    return decided;
  }

  private async withdraw(at: AtDesk, row: DeskWithdrawalRow): Promise<Result<null, Problem>> {
    const criterion = findCriterion(await this.snapshots.current(), row.criterionId);
    const version = criterion && getVersion(criterion, row.version);
    if (criterion === undefined || version === undefined) {
      throw new Error(`${citeVersion(row.criterionId, row.version)} is proposed but not there`);
    }
    const decided = decideWithdrawal(criterion, version.decision, {
      today: this.snapshots.today(),
      from: isoDate(row.withdrawnFrom),
      reason: row.reason,
      successor: (row.successor ?? undefined) as CriterionId | undefined,
    });
    // Thrown, so that the proposal stays undecided.
    if (!decided.ok) throw new ProblemException(decisionRefused(decided.error));
    await this.publisher.decide(at.manager, criterion, { ...version, decision: decided.value });
    const { criterionId, withdrawnFrom: from, successor } = row;
    await this.log.trailed(
      at,
      'library.withdrawn',
      { criterionId, version: version.version },
      { from, successor },
    );
    return ok(null);
  }
}

const NO_SUCH_PROPOSAL = notFound(
  'Det finns inget sådant förslag som väntar på beslut.',
  'There is no such proposal that waits for a decision.',
);

const OWN_PROPOSAL: Problem = {
  code: 'decision-refused',
  detail: {
    sv: 'Du har själv lagt förslaget. Någon annan måste besluta om det.',
    en: 'You made the proposal yourself. Somebody else must decide on it.',
  },
};
