import type { Role } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, QueryFailedError } from 'typeorm';
import { peopleOf, revokeTokensIn } from '../../identity/people';
import type { Scope } from '../../platform/access/scope';
import { AuditTrail } from '../../platform/audit/audit-trail';
import { chainOf } from '../../platform/audit/chain-of';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { InvitationRow } from './invitation.rows';
import { MembershipRow } from './organisation.rows';

export interface MemberRead {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly since: Date;
}

export interface MemberKey {
  readonly organisationId: string;
  readonly accountId: string;
}

export type MemberOutcome = 'done' | 'no-member' | 'last-owner';

/** Who is in an organisation. Each method is whole or not at all, its entry in the trail included. */
@Injectable()
export class MembershipStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly trail: AuditTrail,
  ) {}

  async list(scope: Scope, organisationId: string): Promise<readonly MemberRead[]> {
    return this.database.within(scope, async (manager) => {
      const rows = await manager.find(MembershipRow, {
        where: { organisationId },
        order: { since: 'ASC', accountId: 'ASC' },
      });
      const people = await peopleOf(
        manager,
        rows.map(({ accountId }) => accountId),
      );
      return rows.flatMap(({ accountId, role, since }) => {
        const person = people.get(accountId);
        return person === undefined ? [] : [{ accountId, ...person, role, since }];
      });
    });
  }

  async changeRole(scope: Scope, member: MemberKey, role: Role, at: Date): Promise<MemberOutcome> {
    return this.keepingAnOwner(scope, async (manager) => {
      const before = await this.lock(manager, member);
      if (before === null) return 'no-member';
      if (before.role === role) return 'done';
      const { affected } = await manager.update(MembershipRow, key(member), { role });
      if (affected !== 1) return 'no-member';
      const invitationsRevoked =
        before.role === 'owner' ? await revokeInvitationsOf(manager, member, at) : 0;
      await this.trail.record(manager, {
        chain: chainOf(member.organisationId),
        actor: scope.account ?? null,
        action: 'member.roleChanged',
        subject: member.accountId,
        details: { from: before.role, to: role, invitationsRevoked },
      });
      return 'done';
    });
  }

  /** Takes somebody's membership, and with it the tokens made and the invitations sent by it. */
  async end(
    scope: Scope,
    member: MemberKey,
    action: 'member.removed' | 'member.left',
    at: Date,
  ): Promise<MemberOutcome> {
    const { organisationId, accountId } = member;
    return this.keepingAnOwner(scope, async (manager) => {
      const before = await manager.findOneBy(MembershipRow, key(member));
      if (before === null) return 'no-member';
      const tokensRevoked = await revokeTokensIn(manager, accountId, organisationId, at);
      const invitationsRevoked = await revokeInvitationsOf(manager, member, at);
      const { affected } = await manager.delete(MembershipRow, key(member));
      if (affected !== 1) return 'no-member';
      await this.trail.record(manager, {
        chain: chainOf(organisationId),
        actor: scope.account ?? null,
        action,
        subject: accountId,
        details: { role: before.role, tokensRevoked, invitationsRevoked },
      });
      return 'done';
    });
  }

  /** Two changes of the same member, one after the other. */
  private lock(manager: EntityManager, member: MemberKey): Promise<MembershipRow | null> {
    return manager.findOne(MembershipRow, {
      where: key(member),
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The database itself refuses to leave an organisation without an owner, also to two at once. */
  private async keepingAnOwner(
    scope: Scope,
    work: (manager: EntityManager) => Promise<MemberOutcome>,
  ): Promise<MemberOutcome> {
    try {
      return await this.database.within(scope, work);
    } catch (error) {
      if (isLastOwner(error)) return 'last-owner';
      throw error;
    }
  }
}

const key = ({ organisationId, accountId }: MemberKey): MemberKey => ({
  organisationId,
  accountId,
});

function isLastOwner(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { constraint } = error.driverError as { readonly constraint?: unknown };
  return constraint === 'keep_an_owner';
}

/** Who may no longer invite has not invited: what waits of theirs would be a door left open. */
async function revokeInvitationsOf(
  manager: EntityManager,
  { organisationId, accountId }: MemberKey,
  at: Date,
): Promise<number> {
  const { affected } = await manager.update(
    InvitationRow,
    { organisationId, invitedBy: accountId, acceptedAt: IsNull(), revokedAt: IsNull() },
    { revokedAt: at },
  );
  return affected ?? 0;
}
