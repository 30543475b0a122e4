import { type EntityManager, In } from 'typeorm';
import { AccountRow } from './persistence/account.rows';

/** What people are called, as far as the asker may know; null for who has left the service. */
export async function namesOf(
  manager: EntityManager,
  accounts: readonly (string | null)[],
): Promise<ReadonlyMap<string, string | null>> {
  const ids = [...new Set(accounts.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = await manager.find(AccountRow, {
    select: { id: true, name: true },
    where: { id: In(ids) },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
