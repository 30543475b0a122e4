import type { DataSource, EntityManager } from 'typeorm';
import { accountOf } from '../../identity/people';
import { AuditTrail, LIBRARY_CHAIN } from '../../platform/audit/audit-trail';
import type { Clock } from '../../platform/clock/clock';
import { asOwner } from '../../platform/database/as-owner';
import { LIBRARY_ORGANISATION } from '../../platform/database/library-organisation';
import { enter } from '../../platform/database/tenant-database';
import { roleIn, setRole } from '../persistence/library-membership';

export type LibraryOwnerOutcome = 'named' | 'already' | 'no-account' | 'not-verified';

/**
 * Makes the account of `email` an owner of the library's organisation, at each boot anew: whoever runs the
 * service says who keeps the library. Only an address that was confirmed by mail counts, since anybody may
 * register under any address.
 */
export async function nameLibraryOwner(
  owner: DataSource,
  email: string,
  clock: Clock,
): Promise<LibraryOwnerOutcome> {
  const looked = await owner.transaction((manager) => look(manager, email));
  if (typeof looked === 'string') return looked;
  await asOwner(owner, ['membership'], async (manager) => {
    const before = await roleIn(manager, LIBRARY_ORGANISATION, looked.account);
    await setRole(manager, LIBRARY_ORGANISATION, looked.account, 'owner', clock.now());
    await new AuditTrail(clock).record(manager, {
      chain: LIBRARY_CHAIN,
      actor: null,
      action: before === null ? 'member.joined' : 'member.roleChanged',
      subject: looked.account,
      details: { from: before, to: 'owner', by: 'KRAVSMED_LIBRARY_OWNER' },
    });
  });
  return 'named';
}

/** Without lifting anything: at most boots there is nothing to do. */
async function look(
  manager: EntityManager,
  email: string,
): Promise<Exclude<LibraryOwnerOutcome, 'named'> | { readonly account: string }> {
  await enter(manager, { email });
  const account = await accountOf(manager, email);
  if (account === null) return 'no-account';
  if (!account.verified) return 'not-verified';
  await enter(manager, { account: account.id });
  const role = await roleIn(manager, LIBRARY_ORGANISATION, account.id);
  return role === 'owner' ? 'already' : { account: account.id };
}

/** What is said at boot; nothing when all is as it was. */
export const LIBRARY_OWNER_SAYS: Readonly<Record<LibraryOwnerOutcome, string | undefined>> = {
  named: 'The account in KRAVSMED_LIBRARY_OWNER is now an owner of the criteria library.',
  already: undefined,
  'no-account':
    'KRAVSMED_LIBRARY_OWNER: no account has that address yet. Register it, confirm the address and start again.',
  'not-verified':
    'KRAVSMED_LIBRARY_OWNER: the address of that account is not confirmed. Follow the link in its mail and start again.',
};
