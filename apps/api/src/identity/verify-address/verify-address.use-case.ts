import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { AccountMail } from '../letters/account-mail';
import { AddressStore } from '../persistence/address.store';
import type { Visitor } from '../principals/visitor';
import { LINK_OVER } from '../refusals';
import { Throttle } from '../throttle/throttle';

@Injectable()
export class VerifyAddress {
  constructor(
    private readonly store: AddressStore,
    private readonly throttle: Throttle,
    private readonly mail: AccountMail,
    private readonly clock: Clock,
  ) {}

  async run(token: string): Promise<Result<null, Problem>> {
    const verified = await this.store.verify(token, this.clock.now());
    return verified ? ok(null) : refused(LINK_OVER);
  }

  /** Another letter, for who lost the first; none when the address is verified already. */
  async sendAgain({ account }: Principal, { address }: Visitor): Promise<Result<null, Problem>> {
    if (account === null || account.emailVerified) return ok(null);
    const admitted = await this.throttle.admit('letter', { email: account.email, address });
    if (!admitted.ok) return admitted;
    this.mail.sendLink('verify-email', account);
    return ok(null);
  }
}
