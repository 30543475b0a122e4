import { type EntityManager, In } from 'typeorm';
import { OrganisationRow } from './persistence/organisation.rows';

/** What organisations are called, as far as the asker may know. */
export async function organisationNames(
  manager: EntityManager,
  organisations: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(organisations.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = await manager.find(OrganisationRow, {
    select: { id: true, name: true },
    where: { id: In(ids) },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
