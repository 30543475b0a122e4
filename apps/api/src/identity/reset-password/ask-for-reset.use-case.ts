import { ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import { AccountMail } from '../letters/account-mail';
import { AccountStore } from '../persistence/account.store';
import type { Visitor } from '../principals/visitor';
import { Throttle } from '../throttle/throttle';

@Injectable()
export class AskForReset {
  constructor(
    private readonly accounts: AccountStore,
    private readonly throttle: Throttle,
    private readonly mail: AccountMail,
  ) {}

  /** The same answer, as fast, whether or not there is such an account: the rest is done behind it. */
  async run(address: string, visitor: Visitor): Promise<Result<null, Problem>> {
    const email = address.toLowerCase();
    const admitted = await this.throttle.admit('letter', { email, address: visitor.address });
    if (!admitted.ok) return admitted;
    this.mail.behind(async () => {
      const claimed = await this.accounts.byEmail(email);
      if (claimed !== null) this.mail.sendLink('reset-password', claimed.account);
    });
    return ok(null);
  }
}
