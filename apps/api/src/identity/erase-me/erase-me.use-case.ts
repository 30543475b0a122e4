import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { accountIdOf } from '../account-id';
import { Reauthentication } from '../passwords/reauthentication';
import { ErasureStore } from '../persistence/erasure.store';
import type { Visitor } from '../principals/visitor';

@Injectable()
export class EraseMe {
  constructor(
    private readonly store: ErasureStore,
    private readonly reauthentication: Reauthentication,
    private readonly clock: Clock,
  ) {}

  async run(
    who: Principal,
    password: string | undefined,
    visitor: Visitor,
  ): Promise<Result<null, Problem>> {
    const confirmed = await this.reauthentication.confirm(who, password, visitor);
    if (!confirmed.ok) return confirmed;
    const standing = await this.store.erase(accountIdOf(who), this.clock.now());
    return standing.length === 0 ? ok(null) : refused(onlyOwner(standing));
  }
}

const onlyOwner = (names: readonly string[]): Problem => ({
  code: 'only-owner',
  detail: {
    sv: `Du är ensam ägare av ${names.join(', ')}. Gör någon annan till ägare, eller avsluta organisationen, och radera sedan kontot.`,
    en: `You are the only owner of ${names.join(', ')}. Make somebody else an owner, or close the organisation, and then erase the account.`,
  },
});
