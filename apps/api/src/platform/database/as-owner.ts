import type { DataSource, EntityManager } from 'typeorm';

/** Tables that boot itself may have to write into, whoever they belong to. */
type Lifted = 'account' | 'password' | 'organisation' | 'membership';

/**
 * What boot does for whoever runs the service: as the login that owns the tables, with row-level security
 * lifted from these for one transaction. Other connections wait meanwhile, so look first whether it is needed.
 */
export async function asOwner<T>(
  owner: DataSource,
  tables: readonly Lifted[],
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return owner.transaction(async (manager) => {
    for (const table of tables) {
      await manager.query(`alter table ${table} no force row level security`);
    }
    const result = await work(manager);
    // Within the same transaction: nobody ever sees the tables without it, also when `work` fails.
    for (const table of tables) {
      await manager.query(`alter table ${table} force row level security`);
    }
    return result;
  });
}
