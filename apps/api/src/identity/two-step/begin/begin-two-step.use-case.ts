import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../platform/access/principal';
import type { Problem } from '../../../platform/http/problem';
import { accountIdOf } from '../../account-id';
import { Reauthentication } from '../../passwords/reauthentication';
import { TwoStepStore } from '../../persistence/two-step.store';
import type { Visitor } from '../../principals/visitor';
import { SealedSecrets } from '../sealed-secrets';
import { enrolment, newTimeSecret } from '../time-codes';
import type { TwoStepSecretDto } from '../two-step.dto';

const ON_ALREADY: Problem = {
  code: 'already-so',
  detail: {
    sv: 'Inloggning i två steg är redan på. Stäng av den först om du vill byta app.',
    en: 'Two-step sign-in is on already. Turn it off first if you want to change the app.',
  },
};

@Injectable()
export class BeginTwoStep {
  constructor(
    private readonly store: TwoStepStore,
    private readonly secrets: SealedSecrets,
    private readonly reauthentication: Reauthentication,
  ) {}

  async run(
    who: Principal,
    password: string | undefined,
    visitor: Visitor,
  ): Promise<Result<TwoStepSecretDto, Problem>> {
    const accountId = accountIdOf(who);
    const secret = newTimeSecret();
    const sealed = this.secrets.seal(secret, accountId);
    if (!sealed.ok) return sealed;
    const confirmed = await this.reauthentication.confirm(who, password, visitor, true);
    if (!confirmed.ok) return confirmed;
    if (!(await this.store.begin(accountId, sealed.value))) return refused(ON_ALREADY);
    return ok({ secret, ...enrolment(secret, who.account?.email ?? '') });
  }
}
