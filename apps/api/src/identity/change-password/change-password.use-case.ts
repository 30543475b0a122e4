import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import type { Problem } from '../../platform/http/problem';
import { accountIdOf } from '../account-id';
import { AccountMail } from '../letters/account-mail';
import { NewPassword } from '../passwords/new-password';
import { Reauthentication } from '../passwords/reauthentication';
import { AccountStore } from '../persistence/account.store';
import { PasswordStore } from '../persistence/password.store';
import type { Visitor } from '../principals/visitor';
import { NO_PASSWORD } from '../refusals';
import type { ChangePasswordDto } from './change-password.dto';

@Injectable()
export class ChangePassword {
  constructor(
    private readonly accounts: AccountStore,
    private readonly store: PasswordStore,
    private readonly passwords: NewPassword,
    private readonly reauthentication: Reauthentication,
    private readonly mail: AccountMail,
  ) {}

  async run(
    who: Principal,
    { current, next }: ChangePasswordDto,
    visitor: Visitor,
  ): Promise<Result<null, Problem>> {
    const id = accountIdOf(who);
    if ((await this.accounts.passwordHash(id)) === null) return refused(NO_PASSWORD);
    const weak = this.passwords.refusal(next, who.account ?? { email: '', name: '' }, '/next');
    if (weak !== undefined) return refused(weak);
    const confirmed = await this.reauthentication.confirm(who, current, visitor);
    if (!confirmed.ok) return confirmed;
    const hash = await this.passwords.hash(next);
    if (!hash.ok) return hash;
    await this.store.change(id, hash.value, who.heldHash);
    if (who.account !== null) this.mail.notice('password-changed', who.account, visitor.device);
    return ok(null);
  }
}
