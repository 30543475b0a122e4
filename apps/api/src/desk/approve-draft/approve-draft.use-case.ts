import { decideApproval, isoDate, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { DraftDecisions } from '../decide-draft/draft-decisions';
import type { ApproveDraftDto } from '../decision.dto';
import type { DraftDto } from '../draft.dto';
import type { DraftPath } from '../open-draft';
import { ReadDraft } from '../read-draft/read-draft.use-case';

/** Four eyes: who wrote in the draft is refused here, by the domain, and once more by the database. */
@Injectable()
export class ApproveDraft {
  constructor(
    private readonly decisions: DraftDecisions,
    private readonly read: ReadDraft,
    private readonly clock: Clock,
  ) {}

  async run(
    principal: Principal,
    path: DraftPath,
    { effectiveFrom, usableFrom, usableFromReason, reason, revision }: ApproveDraftDto,
  ): Promise<Result<DraftDto, Problem>> {
    const taken = await this.decisions.take(principal, path, {
      kind: 'approved',
      reason,
      revision,
      approvedBy: (asker) => asker,
      decide: ({ criterion, version }, { authors }, by) =>
        decideApproval(criterion, version, {
          today: this.clock.today(),
          by,
          authors,
          effectiveFrom: isoDate(effectiveFrom),
          usableFrom: usableFrom === undefined ? undefined : isoDate(usableFrom),
          usableFromReason,
        }),
    });
    return taken.ok ? this.read.run(principal, path) : taken;
  }
}
