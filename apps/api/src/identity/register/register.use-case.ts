import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import { isMailAddress } from '../../platform/mail/mail-address';
import { AccountMail } from '../letters/account-mail';
import { NewPassword } from '../passwords/new-password';
import { AccountStore } from '../persistence/account.store';
import { BeginSession, type SignedInAs } from '../principals/begin-session';
import type { Visitor } from '../principals/visitor';
import { EMAIL_TAKEN, NO_ADDRESS } from '../refusals';
import { Throttle } from '../throttle/throttle';
import type { RegisterDto } from './register.dto';

@Injectable()
export class Register {
  constructor(
    private readonly accounts: AccountStore,
    private readonly passwords: NewPassword,
    private readonly throttle: Throttle,
    private readonly sessions: BeginSession,
    private readonly mail: AccountMail,
  ) {}

  async run(body: RegisterDto, visitor: Visitor): Promise<Result<SignedInAs, Problem>> {
    const email = body.email.toLowerCase();
    if (!isMailAddress(email)) return refused(NO_ADDRESS);
    const name = body.name.trim();
    const weak = this.passwords.refusal(body.password, { email, name }, '/password');
    if (weak !== undefined) return refused(weak);
    // A letter goes to the address: whoever registers strangers by the dozen is slowed down.
    const admitted = await this.throttle.admit('letter', { email, address: visitor.address });
    if (!admitted.ok) return admitted;
    const hash = await this.passwords.hash(body.password);
    if (!hash.ok) return hash;
    const person = { email, name, language: body.language ?? 'sv', verified: false } as const;
    const account = await this.accounts.register(person, hash.value);
    if (account === null) return refused(EMAIL_TAKEN);
    this.mail.sendLink('verify-email', account);
    return ok({ accountId: account.id, session: await this.sessions.run(account.id, visitor) });
  }
}
