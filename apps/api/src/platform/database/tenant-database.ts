import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Scope } from '../access/scope';

/** The only door to what belongs to somebody: a transaction that says who asks. */
@Injectable()
export class TenantDatabase {
  constructor(private readonly database: DataSource) {}

  /** `work` is done whole or not at all. */
  async within<T>(scope: Scope, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.database.transaction(async (manager) => {
      await enter(manager, scope);
      return work(manager);
    });
  }
}

/** Says anew who asks: for who has just founded or joined an organisation in this transaction. */
export async function enter(manager: EntityManager, scope: Scope): Promise<void> {
  const { account, organisation, held, email, housekeepingAt } = scope;
  await manager.query(`select kravsmed_enter($1, $2, $3, $4, $5)`, [
    account ?? null,
    organisation ?? null,
    held === undefined || held.length === 0 ? null : held,
    email ?? null,
    housekeepingAt ?? null,
  ]);
}
