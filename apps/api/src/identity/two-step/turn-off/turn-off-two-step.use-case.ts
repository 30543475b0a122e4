import { ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../platform/access/principal';
import type { Problem } from '../../../platform/http/problem';
import { accountIdOf } from '../../account-id';
import { AccountMail } from '../../letters/account-mail';
import { Reauthentication } from '../../passwords/reauthentication';
import { TwoStepStore } from '../../persistence/two-step.store';
import type { Visitor } from '../../principals/visitor';

@Injectable()
export class TurnOffTwoStep {
  constructor(
    private readonly store: TwoStepStore,
    private readonly reauthentication: Reauthentication,
    private readonly mail: AccountMail,
  ) {}

  async run(
    who: Principal,
    password: string | undefined,
    visitor: Visitor,
  ): Promise<Result<null, Problem>> {
    const confirmed = await this.reauthentication.confirm(who, password, visitor);
    if (!confirmed.ok) return confirmed;
    const turnedOff = await this.store.turnOff(accountIdOf(who));
    if (turnedOff && who.account !== null) {
      this.mail.notice('two-step-off', who.account, visitor.device);
    }
    return ok(null);
  }
}
