import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import { AccountMail } from '../letters/account-mail';
import { KnownPassword } from '../passwords/known-password';
import { BeginSession, type SignedInAs } from '../principals/begin-session';
import type { Visitor } from '../principals/visitor';
import { CODE_NEEDED, WRONG_CREDENTIALS } from '../refusals';
import { Throttle } from '../throttle/throttle';
import { SecondStep } from '../two-step/second-step';
import type { SignInDto } from './sign-in.dto';

/** So often one mistypes, or looks up the code in between. */
const UNREMARKABLE_TRIES = 4;

@Injectable()
export class SignIn {
  constructor(
    private readonly passwords: KnownPassword,
    private readonly throttle: Throttle,
    private readonly secondStep: SecondStep,
    private readonly sessions: BeginSession,
    private readonly mail: AccountMail,
  ) {}

  async run(body: SignInDto, visitor: Visitor): Promise<Result<SignedInAs, Problem>> {
    const email = body.email.toLowerCase();
    const by = { email, address: visitor.address };
    const admitted = await this.throttle.admit('sign-in', by);
    if (!admitted.ok) return admitted;

    const known = await this.passwords.accountOf(email, body.password);
    if (!known.ok) return known;
    const account = known.value;
    if (account === null) return refused(WRONG_CREDENTIALS);

    if (await this.secondStep.isOn(account.id)) {
      if (body.code === undefined) return refused(CODE_NEEDED);
      const passed = await this.secondStep.pass(account, body.code, visitor.device);
      if (!passed.ok) return passed;
    }
    const tries = await this.throttle.succeeded('sign-in', by);
    // It may have been guessed: the owner is told, and knows whether it was they.
    if (tries > UNREMARKABLE_TRIES) this.mail.notice('signed-in', account, visitor.device);
    return ok({ accountId: account.id, session: await this.sessions.run(account.id, visitor) });
  }
}
