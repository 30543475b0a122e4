import { randomUUID } from 'node:crypto';
import {
  type Language,
  ok,
  refused,
  type Result,
  type Role,
  ROLE_NAMES,
  ROLES_OF,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { NO_ADDRESS } from '../../identity/refusals';
import { hashToken, newToken } from '../../identity/secret-token';
import { membershipIn, type Principal, scopeOf } from '../../platform/access/principal';
import { NO_SUCH_ORGANISATION, SIGN_IN_NEEDED } from '../../platform/access/refusals';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { PublicUrl } from '../../platform/http/public-url';
import { isUuid } from '../../platform/http/uuid';
import { invitationLetter } from '../../platform/mail/invitation-letter';
import { isMailAddress } from '../../platform/mail/mail-address';
import { Mailer } from '../../platform/mail/mailer';
import { InvitationStore } from '../persistence/invitation.store';
import {
  ADDRESS_NOT_CONFIRMED,
  ALREADY_MEMBER,
  mailNotSent,
  NO_SUCH_INVITATION,
  TOO_MANY_INVITATIONS,
  unknownRole,
} from '../refusals';
import type { InvitationDto, InviteDto } from './invitation.dto';
import { toInvitation } from './to-invitation';

const DAY_MS = 24 * 60 * 60 * 1000;
const VALID_MS = 7 * DAY_MS;
/** So many a day: an organisation does not send the world mail under our name. */
const MOST_A_DAY = 100;
/** The screen that the link leads to. */
const PAGE = '/inbjudan';

interface ToInvite {
  readonly email: string;
  readonly role: Role;
  readonly language?: Language | undefined;
}

@Injectable()
export class Invite {
  constructor(
    private readonly store: InvitationStore,
    private readonly mailer: Mailer,
    private readonly publicUrl: PublicUrl,
    private readonly clock: Clock,
  ) {}

  async run(
    who: Principal,
    organisationId: string,
    body: InviteDto,
  ): Promise<Result<InvitationDto, Problem>> {
    const email = body.email.trim().toLowerCase();
    if (!isMailAddress(email)) return refused(NO_ADDRESS);
    return this.send(who, organisationId, { ...body, email });
  }

  /** A new letter with a new link and a new week; the old link no longer works. */
  async again(
    who: Principal,
    organisationId: string,
    id: string,
  ): Promise<Result<InvitationDto, Problem>> {
    if (!isUuid(id)) return refused(NO_SUCH_INVITATION);
    const before = await this.store.find(scopeOf(who), organisationId, id);
    if (before === null || before.acceptedAt !== null || before.revokedAt !== null) {
      return refused(NO_SUCH_INVITATION);
    }
    return this.send(who, organisationId, before);
  }

  private async send(
    who: Principal,
    organisationId: string,
    { email, role, language }: ToInvite,
  ): Promise<Result<InvitationDto, Problem>> {
    const { account } = who;
    const organisation = membershipIn(who, organisationId)?.organisation;
    if (account === null) return refused(SIGN_IN_NEEDED);
    if (organisation === undefined) return refused(NO_SUCH_ORGANISATION);
    // Anybody may register under any address: nobody unknown sends mail under our name.
    if (!account.emailVerified) return refused(ADDRESS_NOT_CONFIRMED);
    const { kind } = organisation;
    if (!ROLES_OF[kind].includes(role)) return refused(unknownRole(kind, role));
    const now = this.clock.now();
    const scope = scopeOf(who);
    const yesterday = new Date(now.getTime() - DAY_MS);
    const { isMember, sent } = await this.store.before(scope, organisationId, email, yesterday);
    if (isMember) return refused(ALREADY_MEMBER);
    if (sent >= MOST_A_DAY) return refused(TOO_MANY_INVITATIONS);

    const token = newToken();
    const expiresAt = new Date(now.getTime() + VALID_MS);
    const letter = invitationLetter({
      language: language ?? account.language,
      link: this.publicUrl.withSecret(PAGE, token),
      expiresAt,
      organisation: organisation.name,
      inviter: account.name,
      role: ROLE_NAMES[role],
    });
    // Mailed before it is kept: an invitation that nobody got is none.
    const mailed = await this.mailer.send({ ...letter, to: email });
    if (!mailed.ok) return refused(mailNotSent(mailed.error));
    const invitation = {
      id: randomUUID(),
      tokenHash: hashToken(token),
      organisationId,
      email,
      role,
      invitedBy: account.id,
      createdAt: now,
      expiresAt,
      acceptedAt: null,
      revokedAt: null,
    };
    await this.store.keep(scope, invitation);
    return ok(toInvitation({ invitation, inviter: account.name }, now));
  }
}
