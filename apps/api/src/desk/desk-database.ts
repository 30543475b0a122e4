import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Principal, scopeOf } from '../platform/access/principal';
import { LIBRARY_ORGANISATION } from '../platform/database/library-organisation';
import { TenantDatabase } from '../platform/database/tenant-database';

/** Who asks at the desk, and the transaction that the database knows it in. */
export interface AtDesk {
  readonly manager: EntityManager;
  /** The asker's account. */
  readonly asker: string;
}

/** What is done at the desk is done as a member of the organisation that keeps the library. */
@Injectable()
export class DeskDatabase {
  constructor(private readonly database: TenantDatabase) {}

  async as<T>(principal: Principal, work: (at: AtDesk) => Promise<T>): Promise<T> {
    const scope = scopeOf(principal, { organisation: LIBRARY_ORGANISATION });
    return this.database.within(scope, (manager) =>
      work({ manager, asker: principal.account?.id ?? '' }),
    );
  }
}
