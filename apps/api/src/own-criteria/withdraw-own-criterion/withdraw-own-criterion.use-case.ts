import { type LocalizedText, parseIsoDate, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import type { AtOwn } from '../own-criteria-path';
import { OwnCriterionAnswers } from '../own-criterion-answers';
import type { OwnCriterionDto } from '../own-criterion.dto';
import { OwnCriterionStore } from '../persistence/own-criterion.store';
import { openOwn } from '../refusals';

const NOTHING_APPROVED: Problem = {
  code: 'decision-refused',
  detail: {
    sv: 'Det finns ingen godkänd version att dra tillbaka. Ett utkast tas bort i stället.',
    en: 'There is no approved version to withdraw. A draft is deleted instead.',
  },
};

@Injectable()
export class WithdrawOwnCriterion {
  constructor(
    private readonly store: OwnCriterionStore,
    private readonly answers: OwnCriterionAnswers,
    private readonly clock: Clock,
  ) {}

  async run(
    at: AtOwn,
    reason: LocalizedText,
    from: string | undefined,
  ): Promise<Result<OwnCriterionDto, Problem>> {
    const opened = await openOwn(this.store, at);
    if (!opened.ok) return opened;
    const version = opened.value.versions.findLast(({ status }) => status === 'approved');
    if (version === undefined || version.decision.status !== 'approved') {
      return refused(NOTHING_APPROVED);
    }
    const withdrawnFrom = parseIsoDate(from) ?? this.clock.today();
    const { approvedOn, effectiveFrom, usableFrom } = version.decision;
    const withdrawn = await this.store.decide(
      at.scope,
      opened.value,
      version,
      {
        status: 'withdrawn',
        approvedOn,
        effectiveFrom,
        usableFrom,
        withdrawnFrom,
        withdrawnReason: reason,
      },
      { action: 'criterion.withdrawn', details: { version: version.version, withdrawnFrom } },
    );
    return withdrawn ? this.answers.read(at) : refused(NOTHING_APPROVED);
  }
}
