import type { EntityManager } from 'typeorm';
import type { Membership } from '../platform/access/principal';
import { MembershipRow, OrganisationRow } from './persistence/organisation.rows';

/** Where the account that was entered is a member, in the order of the organisations' names. */
export async function membershipsOf(
  manager: EntityManager,
  accountId: string,
): Promise<readonly Membership[]> {
  const rows = await manager.findBy(MembershipRow, { accountId });
  const organisations = await manager.find(OrganisationRow, { order: { name: 'ASC', id: 'ASC' } });
  return organisations.flatMap(({ id, name, kind }) => {
    const row = rows.find((each) => each.organisationId === id);
    return row === undefined ? [] : [{ organisation: { id, name, kind }, role: row.role }];
  });
}
