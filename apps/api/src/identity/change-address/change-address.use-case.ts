import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { isMailAddress } from '../../platform/mail/mail-address';
import { AccountMail } from '../letters/account-mail';
import { Reauthentication } from '../passwords/reauthentication';
import { AddressStore } from '../persistence/address.store';
import type { Visitor } from '../principals/visitor';
import { EMAIL_TAKEN, LINK_OVER, NO_ADDRESS, SIGN_IN_AGAIN } from '../refusals';
import { Throttle } from '../throttle/throttle';
import type { ChangeAddressDto } from './change-address.dto';

@Injectable()
export class ChangeAddress {
  constructor(
    private readonly store: AddressStore,
    private readonly reauthentication: Reauthentication,
    private readonly throttle: Throttle,
    private readonly mail: AccountMail,
    private readonly clock: Clock,
  ) {}

  /** Sends a link to the new address; nothing changes until it is followed. */
  async ask(
    who: Principal,
    { email: sent, password }: ChangeAddressDto,
    visitor: Visitor,
  ): Promise<Result<null, Problem>> {
    const { account } = who;
    if (account === null) return refused(SIGN_IN_AGAIN);
    const email = sent.toLowerCase();
    if (!isMailAddress(email)) return refused(NO_ADDRESS);
    const confirmed = await this.reauthentication.confirm(who, password, visitor);
    if (!confirmed.ok) return confirmed;
    const admitted = await this.throttle.admit('letter', { email, address: visitor.address });
    if (!admitted.ok) return admitted;
    if (await this.store.isTaken(email)) return refused(EMAIL_TAKEN);
    this.mail.sendLink('change-email', account, email);
    return ok(null);
  }

  async confirm(token: string, { device }: Visitor): Promise<Result<null, Problem>> {
    const changed = await this.store.change(token, this.clock.now());
    if (changed === null) return refused(LINK_OVER);
    if (changed === 'taken') return refused(EMAIL_TAKEN);
    this.mail.notice('address-changed', changed.before, device);
    return ok(null);
  }
}
