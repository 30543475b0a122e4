import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { AccountMail, type Addressee } from '../letters/account-mail';
import { TwoStepStore } from '../persistence/two-step.store';
import { WRONG_CODE } from '../refusals';
import { hashRecoveryCode } from './recovery-codes';
import { SealedSecrets } from './sealed-secrets';
import { stepOfCode } from './time-codes';

/** The second step of signing in: a code of the app, or one of the ten for the day it is lost. Each works once. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly store: TwoStepStore,
    private readonly secrets: SealedSecrets,
    private readonly mail: AccountMail,
    private readonly clock: Clock,
  ) {}

  async isOn(accountId: string): Promise<boolean> {
    const row = await this.store.of(accountId);
    return row !== null && row.confirmedAt !== null;
  }

  async pass(account: Addressee, code: string, device: string): Promise<Result<null, Problem>> {
    const recovery = hashRecoveryCode(code);
    return recovery === undefined
      ? this.byTime(account.id, code)
      : this.byRecovery(account, recovery, device);
  }

  private async byTime(accountId: string, code: string): Promise<Result<null, Problem>> {
    const row = await this.store.of(accountId);
    if (row === null) return refused(WRONG_CODE);
    const secret = this.secrets.open(row.secretSealed, accountId);
    if (!secret.ok) return secret;
    const step = stepOfCode(secret.value, code, this.clock.now());
    if (step === undefined || !(await this.store.useStep(accountId, step))) {
      return refused(WRONG_CODE);
    }
    return ok(null);
  }

  private async byRecovery(
    account: Addressee,
    hash: Buffer,
    device: string,
  ): Promise<Result<null, Problem>> {
    const used = await this.store.useRecoveryCode(account.id, hash, this.clock.now());
    if (!used) return refused(WRONG_CODE);
    this.mail.notice('recovery-code-used', account, device);
    return ok(null);
  }
}
