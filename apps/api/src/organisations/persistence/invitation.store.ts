import type { OrganisationKind, Role } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, MoreThan, Not } from 'typeorm';
import { namesOf } from '../../identity/names-of';
import { confirmAddress, hasAccount, peopleOf } from '../../identity/people';
import type { Scope } from '../../platform/access/scope';
import { ACCOUNTS_CHAIN, AuditTrail } from '../../platform/audit/audit-trail';
import { chainOf } from '../../platform/audit/chain-of';
import { enter, TenantDatabase } from '../../platform/database/tenant-database';
import { InvitationRow } from './invitation.rows';
import { MembershipRow, OrganisationRow } from './organisation.rows';

export type InvitationState = 'open' | 'expired' | 'used' | 'revoked';

export interface InvitationRead {
  readonly invitation: InvitationRow;
  /** Null when they have left the service. */
  readonly inviter: string | null;
}

export interface InvitationSeen extends InvitationRead {
  readonly organisation: { readonly name: string; readonly kind: OrganisationKind };
  readonly hasAccount: boolean;
}

export type Acceptance =
  | { readonly done: true; readonly organisationId: string; readonly role: Role }
  | {
      readonly done: false;
      readonly why:
        'unknown' | 'wrong-account' | 'already-member' | Exclude<InvitationState, 'open'>;
    };

export function stateOfInvitation(invitation: InvitationRow, now: Date): InvitationState {
  if (invitation.acceptedAt !== null) return 'used';
  if (invitation.revokedAt !== null) return 'revoked';
  return now > invitation.expiresAt ? 'expired' : 'open';
}

/** Each method is whole or not at all, its entry in the trail included. */
@Injectable()
export class InvitationStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly trail: AuditTrail,
  ) {}

  /** Those that wait or have expired, the newest first. */
  async list(scope: Scope, organisationId: string): Promise<readonly InvitationRead[]> {
    return this.database.within(scope, async (manager) => {
      const rows = await manager.find(InvitationRow, {
        where: { organisationId, acceptedAt: IsNull(), revokedAt: IsNull() },
        order: { createdAt: 'DESC', id: 'ASC' },
      });
      const names = await namesOf(
        manager,
        rows.map(({ invitedBy }) => invitedBy),
      );
      return rows.map((invitation) => ({
        invitation,
        inviter: names.get(invitation.invitedBy) ?? null,
      }));
    });
  }

  async find(scope: Scope, organisationId: string, id: string): Promise<InvitationRow | null> {
    return this.database.within(scope, (manager) =>
      manager.findOneBy(InvitationRow, { id, organisationId }),
    );
  }

  /** Whether somebody of that address is a member already, and how many were invited since. */
  async before(
    scope: Scope,
    organisationId: string,
    email: string,
    since: Date,
  ): Promise<{ readonly isMember: boolean; readonly sent: number }> {
    return this.database.within(scope, async (manager) => {
      const members = await manager.findBy(MembershipRow, { organisationId });
      const people = await peopleOf(
        manager,
        members.map(({ accountId }) => accountId),
      );
      return {
        isMember: [...people.values()].some((person) => person.email === email),
        sent: await manager.countBy(InvitationRow, { organisationId, createdAt: MoreThan(since) }),
      };
    });
  }

  /** Keeps an invitation that was mailed. Whoever was invited before at the address has this one alone. */
  async keep(scope: Scope, invitation: InvitationRow): Promise<void> {
    const { id, organisationId, email, role, createdAt } = invitation;
    await this.database.within(scope, async (manager) => {
      const { affected } = await manager.update(
        InvitationRow,
        { organisationId, email, acceptedAt: IsNull(), revokedAt: IsNull(), id: Not(id) },
        { revokedAt: createdAt },
      );
      await manager.insert(InvitationRow, invitation);
      await this.trail.record(manager, {
        chain: chainOf(organisationId),
        actor: scope.account ?? null,
        action: 'member.invited',
        subject: id,
        details: { role, replaced: affected ?? 0 },
      });
    });
  }

  /** False when there is none that waits. */
  async revoke(scope: Scope, organisationId: string, id: string, at: Date): Promise<boolean> {
    return this.database.within(scope, async (manager) => {
      const { affected } = await manager.update(
        InvitationRow,
        { id, organisationId, acceptedAt: IsNull(), revokedAt: IsNull() },
        { revokedAt: at },
      );
      if (affected !== 1) return false;
      await this.trail.record(manager, {
        chain: chainOf(organisationId),
        actor: scope.account ?? null,
        action: 'member.invitationRevoked',
        subject: id,
        details: {},
      });
      return true;
    });
  }

  /** What whoever holds the token may see; of an invitation that is over, only that it is. */
  async look(
    tokenHash: Buffer,
    now: Date,
  ): Promise<InvitationSeen | 'unknown' | Exclude<InvitationState, 'open'>> {
    const held = [tokenHash];
    return this.database.within({ held }, async (manager) => {
      const invitation = await manager.findOneBy(InvitationRow, { tokenHash });
      if (invitation === null) return 'unknown';
      const state = stateOfInvitation(invitation, now);
      if (state !== 'open') return state;
      const { organisationId, invitedBy, email } = invitation;
      const organisation = await manager.findOneByOrFail(OrganisationRow, { id: organisationId });
      const names = await namesOf(manager, [invitedBy]);
      // Who holds the token was mailed it: the address is theirs to ask about.
      await enter(manager, { held, email });
      return {
        invitation,
        inviter: names.get(invitedBy) ?? null,
        organisation,
        hasAccount: await hasAccount(manager, email),
      };
    });
  }

  /** Makes the account a member, when the invitation waits and was sent to its address. */
  async accept(
    account: { readonly id: string; readonly email: string },
    tokenHash: Buffer,
    now: Date,
  ): Promise<Acceptance> {
    const scope: Scope = { account: account.id, held: [tokenHash] };
    return this.database.within(scope, async (manager) => {
      const invitation = await manager.findOneBy(InvitationRow, { tokenHash });
      if (invitation === null) return { done: false, why: 'unknown' };
      const state = stateOfInvitation(invitation, now);
      if (state !== 'open') return { done: false, why: state };
      if (invitation.email !== account.email) return { done: false, why: 'wrong-account' };
      const { organisationId, role } = invitation;
      const member = { organisationId, accountId: account.id };
      if (await manager.existsBy(MembershipRow, member)) {
        return { done: false, why: 'already-member' };
      }
      // Two tabs: the second finds it used.
      if (!(await take(manager, invitation.id, now))) return { done: false, why: 'used' };
      await manager.insert(MembershipRow, { ...member, role, since: now });
      await enter(manager, scope);
      await this.trail.record(manager, {
        chain: chainOf(organisationId),
        actor: account.id,
        action: 'member.joined',
        subject: account.id,
        details: { role, invitation: invitation.id },
      });
      if (await confirmAddress(manager, account.id, now)) {
        await this.trail.record(manager, {
          chain: ACCOUNTS_CHAIN,
          actor: account.id,
          action: 'account.emailVerified',
          subject: account.id,
          details: {},
        });
      }
      return { done: true, organisationId, role };
    });
  }
}

/** Told in which transaction, too: the database lets the member in by it, once. */
async function take(manager: EntityManager, id: string, at: Date): Promise<boolean> {
  const [, affected] = await manager.query<readonly [unknown, number]>(
    `update invitation set accepted_at = $1, accepted_in = pg_current_xact_id()
     where id = $2 and accepted_at is null and revoked_at is null`,
    [at, id],
  );
  return affected === 1;
}
