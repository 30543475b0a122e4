import type { EntityManager } from 'typeorm';

/** An organisation whose only owner somebody is. */
export interface SoleOwnership {
  readonly id: string;
  readonly name: string;
  /** Nobody else is in it and it has no tender documents: it goes when they go. */
  readonly empty: boolean;
}

/** Those of the account that was entered. */
export async function soleOwnershipsOf(
  manager: EntityManager,
  accountId: string,
): Promise<readonly SoleOwnership[]> {
  return manager.query<readonly SoleOwnership[]>(
    `select o.id, o.name, o.kind <> 'library'
       and not exists (select from membership other
         where other.organisation_id = o.id and other.account_id <> $1)
       and not exists (select from tender_document d where d.organisation_id = o.id) as empty
     from organisation o
     join membership mine on mine.organisation_id = o.id and mine.account_id = $1 and mine.role = 'owner'
     where not exists (select from membership other
       where other.organisation_id = o.id and other.role = 'owner' and other.account_id <> $1)
     order by o.name, o.id`,
    [accountId],
  );
}

/** Closes an organisation in which nothing and nobody is left. */
export async function closeEmpty(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`delete from organisation where id = $1`, [id]);
}

/** Ends every membership of the account that was entered. */
export async function leaveAll(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query(`delete from membership where account_id = $1`, [accountId]);
}
