import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { hashToken } from '../../identity/secret-token';
import { type Principal, scopeOf } from '../../platform/access/principal';
import { SIGN_IN_NEEDED } from '../../platform/access/refusals';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { isUuid } from '../../platform/http/uuid';
import { type Acceptance, InvitationStore } from '../persistence/invitation.store';
import {
  INVITATION_OVER,
  NO_SUCH_INVITATION,
  UNKNOWN_INVITATION,
  WRONG_ACCOUNT,
  YOU_ARE_MEMBER,
} from '../refusals';
import type { InvitationDto, JoinedDto, SeenInvitationDto } from './invitation.dto';
import { toInvitation } from './to-invitation';

/** Invitations that were sent: for the owners, and for whoever was invited. */
@Injectable()
export class Invitations {
  constructor(
    private readonly store: InvitationStore,
    private readonly clock: Clock,
  ) {}

  async list(who: Principal, organisationId: string): Promise<readonly InvitationDto[]> {
    const found = await this.store.list(scopeOf(who), organisationId);
    const now = this.clock.now();
    return found.map((each) => toInvitation(each, now));
  }

  async revoke(who: Principal, organisationId: string, id: string): Promise<Result<null, Problem>> {
    const revoked =
      isUuid(id) && (await this.store.revoke(scopeOf(who), organisationId, id, this.clock.now()));
    return revoked ? ok(null) : refused(NO_SUCH_INVITATION);
  }

  async look(token: string): Promise<Result<SeenInvitationDto, Problem>> {
    const seen = await this.store.look(hashToken(token), this.clock.now());
    if (seen === 'unknown') return refused(UNKNOWN_INVITATION);
    if (typeof seen === 'string') return refused(INVITATION_OVER[seen]);
    const { invitation, inviter, organisation, hasAccount } = seen;
    return ok({
      organisation: organisation.name,
      kind: organisation.kind,
      role: invitation.role,
      invitedBy: inviter,
      email: invitation.email,
      hasAccount,
      expiresAt: invitation.expiresAt.toISOString(),
    });
  }

  async accept({ account }: Principal, token: string): Promise<Result<JoinedDto, Problem>> {
    if (account === null) return refused(SIGN_IN_NEEDED);
    const acceptance = await this.store.accept(account, hashToken(token), this.clock.now());
    if (!acceptance.done) return refused(whyNot(acceptance.why));
    const { organisationId, role } = acceptance;
    return ok({ organisationId, role });
  }
}

function whyNot(why: Extract<Acceptance, { done: false }>['why']): Problem {
  switch (why) {
    case 'unknown':
      return UNKNOWN_INVITATION;
    case 'wrong-account':
      return WRONG_ACCOUNT;
    case 'already-member':
      return YOU_ARE_MEMBER;
    default:
      return INVITATION_OVER[why];
  }
}
