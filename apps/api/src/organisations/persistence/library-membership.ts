import type { Role } from '@kravsmed/domain';
import type { EntityManager } from 'typeorm';
import { MembershipRow } from './organisation.rows';

/** For boot alone, which asks as the owner of the tables. */

export async function roleIn(
  manager: EntityManager,
  organisationId: string,
  accountId: string,
): Promise<Role | null> {
  const row = await manager.findOneBy(MembershipRow, { organisationId, accountId });
  return row?.role ?? null;
}

export async function setRole(
  manager: EntityManager,
  organisationId: string,
  accountId: string,
  role: Role,
  since: Date,
): Promise<void> {
  await manager.query(
    `insert into membership (organisation_id, account_id, role, since) values ($1, $2, $3, $4)
     on conflict (organisation_id, account_id) do update set role = excluded.role`,
    [organisationId, accountId, role, since],
  );
}
