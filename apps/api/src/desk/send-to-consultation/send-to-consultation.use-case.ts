import { decideConsultation, isoDate, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { DraftDecisions } from '../decide-draft/draft-decisions';
import type { SendToConsultationDto } from '../decision.dto';
import type { DraftDto } from '../draft.dto';
import type { DraftPath } from '../open-draft';
import { ReadDraft } from '../read-draft/read-draft.use-case';

@Injectable()
export class SendToConsultation {
  constructor(
    private readonly decisions: DraftDecisions,
    private readonly read: ReadDraft,
    private readonly clock: Clock,
  ) {}

  async run(
    principal: Principal,
    path: DraftPath,
    { endsOn, plannedFrom, reason, revision }: SendToConsultationDto,
  ): Promise<Result<DraftDto, Problem>> {
    const taken = await this.decisions.take(principal, path, {
      kind: 'consultation',
      reason,
      revision,
      approvedBy: () => null,
      decide: ({ version }) =>
        decideConsultation(version.decision, {
          today: this.clock.today(),
          endsOn: isoDate(endsOn),
          plannedFrom: plannedFrom === undefined ? undefined : isoDate(plannedFrom),
        }),
    });
    return taken.ok ? this.read.run(principal, path) : taken;
  }
}
