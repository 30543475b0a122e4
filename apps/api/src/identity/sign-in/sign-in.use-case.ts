import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import { PasswordHashing } from '../passwords/password-hashing';
import { AccountStore } from '../persistence/account.store';
import { BeginSession, type SignedInAs } from '../principals/begin-session';
import type { Visitor } from '../principals/visitor';
import { BUSY, CODE_NEEDED, WRONG_CREDENTIALS } from '../refusals';
import { Throttle } from '../throttle/throttle';
import { SecondStep } from '../two-step/second-step';
import type { SignInDto } from './sign-in.dto';

@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: AccountStore,
    private readonly passwords: PasswordHashing,
    private readonly throttle: Throttle,
    private readonly secondStep: SecondStep,
    private readonly sessions: BeginSession,
  ) {}

  async run(body: SignInDto, visitor: Visitor): Promise<Result<SignedInAs, Problem>> {
    const email = body.email.toLowerCase();
    const by = { email, address: visitor.address };
    const admitted = await this.throttle.admit('sign-in', by);
    if (!admitted.ok) return admitted;

    const claimed = await this.accounts.byEmail(email);
    const verified = await this.passwords.verify(claimed?.passwordHash ?? null, body.password);
    if (!verified.ok) return refused(BUSY);
    if (claimed === null || !verified.value.matches) return refused(WRONG_CREDENTIALS);

    const { account } = claimed;
    if (await this.secondStep.isOn(account.id)) {
      if (body.code === undefined) return refused(CODE_NEEDED);
      const passed = await this.secondStep.pass(account, body.code, visitor.device);
      if (!passed.ok) return passed;
    }
    await this.throttle.succeeded('sign-in', by);
    if (verified.value.outdated) await this.rehash(account.id, claimed.passwordHash, body.password);
    return ok({ accountId: account.id, session: await this.sessions.run(account.id, visitor) });
  }

  private async rehash(accountId: string, from: string | null, password: string): Promise<void> {
    const to = await this.passwords.hash(password);
    if (to.ok && from !== null) await this.accounts.rehash(accountId, from, to.value);
  }
}
