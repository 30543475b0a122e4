import { type EntityManager, In, IsNull } from 'typeorm';
import { AccountRow } from './persistence/account.rows';
import { ApiTokenRow } from './persistence/proof.rows';

/** What the other rooms may know of accounts and do to them, in their own transaction. */

export interface PersonRead {
  readonly name: string;
  readonly email: string;
}

/** As far as the asker may know them; who has left the service is not among them. */
export async function peopleOf(
  manager: EntityManager,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, PersonRead>> {
  if (accounts.length === 0) return new Map();
  const rows = await manager.find(AccountRow, {
    select: { id: true, name: true, email: true },
    where: { id: In([...new Set(accounts)]) },
  });
  return new Map(
    rows.flatMap(({ id, name, email }) =>
      name === null || email === null ? [] : [[id, { name, email }] as const],
    ),
  );
}

/** Whether there is an account with the address that the asker claims in its scope. */
export const hasAccount = (manager: EntityManager, email: string): Promise<boolean> =>
  manager.existsBy(AccountRow, { email });

/** The account of the address that the asker claims, and whether the address was confirmed; null when there is none. */
export async function accountOf(
  manager: EntityManager,
  email: string,
): Promise<{ readonly id: string; readonly verified: boolean } | null> {
  const row = await manager.findOneBy(AccountRow, { email });
  return row === null ? null : { id: row.id, verified: row.emailVerifiedAt !== null };
}

/** Who followed a link that was mailed to the account's address has shown that it is theirs. True when that is news. */
export async function confirmAddress(
  manager: EntityManager,
  account: string,
  at: Date,
): Promise<boolean> {
  const { affected } = await manager.update(
    AccountRow,
    { id: account, emailVerifiedAt: IsNull() },
    { emailVerifiedAt: at },
  );
  return affected === 1;
}

/** The tokens of somebody who is no longer a member; gives back how many there were. */
export async function revokeTokensIn(
  manager: EntityManager,
  account: string,
  organisation: string,
  at: Date,
): Promise<number> {
  const { affected } = await manager.update(
    ApiTokenRow,
    { accountId: account, organisationId: organisation, revokedAt: IsNull() },
    { revokedAt: at },
  );
  return affected ?? 0;
}
