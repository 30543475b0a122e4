import { ok, refused, type Result, type Role, ROLES_OF } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { accountIdOf } from '../../identity/account-id';
import { membershipIn, type Principal, scopeOf } from '../../platform/access/principal';
import { NO_SUCH_ORGANISATION, NOT_ALLOWED } from '../../platform/access/refusals';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { isUuid } from '../../platform/http/uuid';
import { type MemberOutcome, MembershipStore } from '../persistence/membership.store';
import { LAST_OWNER, NO_SUCH_MEMBER, unknownRole } from '../refusals';
import type { MemberDto } from './member.dto';

@Injectable()
export class Members {
  constructor(
    private readonly store: MembershipStore,
    private readonly clock: Clock,
  ) {}

  async list(who: Principal, organisationId: string): Promise<readonly MemberDto[]> {
    const members = await this.store.list(scopeOf(who), organisationId);
    return members.map((member) => ({ ...member, since: member.since.toISOString() }));
  }

  async changeRole(
    who: Principal,
    organisationId: string,
    accountId: string,
    role: Role,
  ): Promise<Result<null, Problem>> {
    const membership = membershipIn(who, organisationId);
    if (membership === undefined) return refused(NO_SUCH_ORGANISATION);
    const { kind } = membership.organisation;
    if (!ROLES_OF[kind].includes(role)) return refused(unknownRole(kind, role));
    if (!isUuid(accountId)) return refused(NO_SUCH_MEMBER);
    const member = { organisationId, accountId };
    return toResult(await this.store.changeRole(scopeOf(who), member, role, this.clock.now()));
  }

  async remove(
    who: Principal,
    organisationId: string,
    accountId: string,
  ): Promise<Result<null, Problem>> {
    if (!isUuid(accountId)) return refused(NO_SUCH_MEMBER);
    const action = accountId === who.account?.id ? 'member.left' : 'member.removed';
    const member = { organisationId, accountId };
    return toResult(await this.store.end(scopeOf(who), member, action, this.clock.now()));
  }

  async leave(who: Principal, organisationId: string): Promise<Result<null, Problem>> {
    // A machine that may read does not leave on behalf of its maker.
    if (who.via !== 'session') return refused(NOT_ALLOWED);
    return this.remove(who, organisationId, accountIdOf(who));
  }
}

function toResult(outcome: MemberOutcome): Result<null, Problem> {
  switch (outcome) {
    case 'done':
      return ok(null);
    case 'no-member':
      return refused(NO_SUCH_MEMBER);
    case 'last-owner':
      return refused(LAST_OWNER);
  }
}
