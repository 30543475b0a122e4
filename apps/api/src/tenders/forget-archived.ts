import type { EntityManager } from 'typeorm';

/**
 * Deletes the tender documents that have been archived for longer than their organisation keeps them, by the
 * instant of the scope's housekeeping: the database shows it no others. How many, by organisation.
 */
export async function forgetArchived(manager: EntityManager): Promise<ReadonlyMap<string, number>> {
  const [deleted] = await manager.query<readonly [readonly { organisation_id: string }[], number]>(
    'delete from tender_document where archived_at is not null returning organisation_id',
  );
  const counts = new Map<string, number>();
  for (const { organisation_id: organisation } of deleted) {
    counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  }
  return counts;
}
