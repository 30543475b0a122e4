import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import { AccountMail } from '../letters/account-mail';
import { NewPassword } from '../passwords/new-password';
import { PasswordStore } from '../persistence/password.store';
import type { Visitor } from '../principals/visitor';
import { LINK_OVER } from '../refusals';
import { Throttle } from '../throttle/throttle';
import type { ResetPasswordDto } from './reset-password.dto';

@Injectable()
export class ResetPassword {
  constructor(
    private readonly store: PasswordStore,
    private readonly passwords: NewPassword,
    private readonly throttle: Throttle,
    private readonly mail: AccountMail,
  ) {}

  async run(
    { token, password }: ResetPasswordDto,
    { device }: Visitor,
  ): Promise<Result<null, Problem>> {
    const owner = await this.store.ownerOfReset(token);
    if (owner === null) return refused(LINK_OVER);
    // A weak one does not use the link up.
    const weak = this.passwords.refusal(password, owner, '/password');
    if (weak !== undefined) return refused(weak);
    const hash = await this.passwords.hash(password);
    if (!hash.ok) return hash;
    const account = await this.store.reset(token, hash.value);
    if (account === null) return refused(LINK_OVER);
    await this.throttle.clearAccount(account.email ?? '');
    this.mail.notice('password-changed', account, device);
    return ok(null);
  }
}
