import { Injectable } from '@nestjs/common';
import type { Scope } from '../../platform/access/scope';
import { AuditTrail } from '../../platform/audit/audit-trail';
import { chainOf } from '../../platform/audit/chain-of';
import { enter, TenantDatabase } from '../../platform/database/tenant-database';
import { MembershipRow, OrganisationRow } from './organisation.rows';

/** What was asked of an organisation; what is not said stays. */
export interface OrganisationChange {
  readonly name?: string;
  readonly retentionMonths?: number | null;
}

/** Each method is whole or not at all, its entry in the trail included. */
@Injectable()
export class OrganisationStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly trail: AuditTrail,
  ) {}

  /** Whoever founds an organisation is its first owner. */
  async found(account: string, organisation: OrganisationRow): Promise<void> {
    const { id, kind, createdAt } = organisation;
    const scope: Scope = { account };
    await this.database.within(scope, async (manager) => {
      await manager.insert(OrganisationRow, organisation);
      await manager.insert(MembershipRow, {
        organisationId: id,
        accountId: account,
        role: 'owner',
        since: createdAt,
      });
      await enter(manager, scope);
      await this.trail.record(manager, {
        chain: chainOf(id),
        actor: account,
        action: 'organisation.founded',
        subject: id,
        details: { kind },
      });
    });
  }

  async list(scope: Scope): Promise<readonly OrganisationRow[]> {
    return this.database.within(scope, (manager) =>
      manager.find(OrganisationRow, { order: { name: 'ASC', id: 'ASC' } }),
    );
  }

  async find(scope: Scope, id: string): Promise<OrganisationRow | null> {
    return this.database.within(scope, (manager) => manager.findOneBy(OrganisationRow, { id }));
  }

  /** The organisation as it is afterwards; null when the asker may not change it. */
  async change(
    scope: Scope,
    id: string,
    { name, retentionMonths }: OrganisationChange,
  ): Promise<OrganisationRow | null> {
    const entry = { chain: chainOf(id), actor: scope.account ?? null, subject: id };
    return this.database.within(scope, async (manager) => {
      const before = await manager.findOne(OrganisationRow, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (before === null) return null;
      if (name !== undefined && name !== before.name) {
        await manager.update(OrganisationRow, { id }, { name });
        await this.trail.record(manager, { ...entry, action: 'organisation.renamed', details: {} });
      }
      if (retentionMonths !== undefined && retentionMonths !== before.retentionMonths) {
        await manager.update(OrganisationRow, { id }, { retentionMonths });
        await this.trail.record(manager, {
          ...entry,
          action: 'organisation.retentionSet',
          details: { from: before.retentionMonths, to: retentionMonths },
        });
      }
      return manager.findOneByOrFail(OrganisationRow, { id });
    });
  }

  /** With all that is the organisation's; its trail stays. False when the asker may not close it. */
  async close(scope: Scope, id: string): Promise<boolean> {
    return this.database
      .within(scope, async (manager) => {
        // Told first: afterwards nobody is a member any more who could add to the trail.
        await this.trail.record(manager, {
          chain: chainOf(id),
          actor: scope.account ?? null,
          action: 'organisation.closed',
          subject: id,
          details: {},
        });
        const { affected } = await manager.delete(OrganisationRow, { id });
        if (affected !== 1) throw new NotClosed();
        return true;
      })
      .catch((error: unknown) => {
        if (error instanceof NotClosed) return false;
        throw error;
      });
  }
}

/** Takes back what the trail was told. */
class NotClosed extends Error {}
