import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../platform/access/principal';
import { Clock } from '../../../platform/clock/clock';
import type { Problem } from '../../../platform/http/problem';
import { accountIdOf } from '../../account-id';
import { AccountMail } from '../../letters/account-mail';
import { TwoStepStore } from '../../persistence/two-step.store';
import type { Visitor } from '../../principals/visitor';
import { WRONG_CODE } from '../../refusals';
import { Throttle } from '../../throttle/throttle';
import { hashRecoveryCode, newRecoveryCodes } from '../recovery-codes';
import { SealedSecrets } from '../sealed-secrets';
import { stepOfCode } from '../time-codes';
import type { RecoveryCodesDto } from '../two-step.dto';

const NOT_BEGUN: Problem = {
  code: 'already-so',
  detail: {
    sv: 'Det finns inget att bekräfta: inloggning i två steg är redan på, eller inte påbörjad.',
    en: 'There is nothing to confirm: two-step sign-in is on already, or was not begun.',
  },
};

@Injectable()
export class ConfirmTwoStep {
  constructor(
    private readonly store: TwoStepStore,
    private readonly secrets: SealedSecrets,
    private readonly throttle: Throttle,
    private readonly mail: AccountMail,
    private readonly clock: Clock,
  ) {}

  async run(
    who: Principal,
    code: string,
    { address, device }: Visitor,
  ): Promise<Result<RecoveryCodesDto, Problem>> {
    const id = accountIdOf(who);
    const waiting = await this.store.of(id);
    if (waiting === null || waiting.confirmedAt !== null) return refused(NOT_BEGUN);
    const secret = this.secrets.open(waiting.secretSealed, id);
    if (!secret.ok) return secret;
    const by = { email: who.account?.email ?? '', address };
    const admitted = await this.throttle.admit('sign-in', by);
    if (!admitted.ok) return admitted;
    const now = this.clock.now();
    const step = stepOfCode(secret.value, code, now);
    if (step === undefined) return refused(WRONG_CODE);
    await this.throttle.succeeded('sign-in', by);
    const recoveryCodes = newRecoveryCodes();
    const hashes = recoveryCodes.flatMap((each) => hashRecoveryCode(each) ?? []);
    if (!(await this.store.confirm(id, step, hashes, now))) return refused(NOT_BEGUN);
    if (who.account !== null) this.mail.notice('two-step-on', who.account, device);
    return ok({ recoveryCodes });
  }
}
