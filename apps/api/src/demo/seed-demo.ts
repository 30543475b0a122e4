import { ROLE_NAMES } from '@kravsmed/domain';
import { hash } from '@node-rs/argon2';
import type { DataSource, EntityManager } from 'typeorm';
import { ARGON2_COST } from '../identity/passwords/password-hashing';
import { accountOf } from '../identity/people';
import { AuditTrail } from '../platform/audit/audit-trail';
import { chainOf } from '../platform/audit/chain-of';
import type { Clock } from '../platform/clock/clock';
import { asOwner } from '../platform/database/as-owner';
import { enter } from '../platform/database/tenant-database';
import { DEMO_PEOPLE, type DemoPerson } from './demo-people';
import { demoPasswords } from './demo-passwords';

/**
 * Accounts to try things with: a municipality, a supplier, an editor and a reviewer of the library. What is
 * there already is left as it is. Gives back what to say to whoever started the program.
 */
export async function seedDemo(
  owner: DataSource,
  dataDirectory: string,
  clock: Clock,
): Promise<readonly string[]> {
  const { file, passwords, fresh } = demoPasswords(dataDirectory);
  const missing = await missingOf(owner);
  const hashed = new Map<string, string>();
  for (const { email } of fresh ? DEMO_PEOPLE : missing) {
    hashed.set(email, await hash(passwords.get(email) ?? '', ARGON2_COST));
  }
  if (hashed.size > 0) {
    const tables = ['account', 'password', 'organisation', 'membership'] as const;
    await asOwner(owner, tables, async (manager) => {
      for (const person of missing) await add(manager, person, clock);
      for (const { id, email } of DEMO_PEOPLE) {
        const made = hashed.get(email);
        if (made !== undefined) await setPassword(manager, id, made, clock.now());
      }
    });
  }
  return [
    'Demo accounts, to sign in with:',
    ...DEMO_PEOPLE.map((person) => lineOf(person, passwords.get(person.email) ?? '')),
    `Their passwords stand in ${file}. KRAVSMED_DEMO=off leaves them out of a new database.`,
  ];
}

/** Without lifting anything: at most starts there is nothing to do. */
async function missingOf(owner: DataSource): Promise<readonly DemoPerson[]> {
  return owner.transaction(async (manager) => {
    const missing: DemoPerson[] = [];
    for (const person of DEMO_PEOPLE) {
      await enter(manager, { email: person.email });
      if ((await accountOf(manager, person.email)) === null) missing.push(person);
    }
    return missing;
  });
}

async function add(manager: EntityManager, person: DemoPerson, clock: Clock): Promise<void> {
  const { id, email, name, organisation, role } = person;
  const now = clock.now();
  await manager.query(
    `insert into account (id, email, name, language, email_verified_at, created_at)
     values ($1, $2, $3, 'sv', $4, $4) on conflict (id) do nothing`,
    [id, email, name, now],
  );
  await manager.query(
    `insert into organisation (id, kind, name, created_at) values ($1, $2, $3, $4) on conflict do nothing`,
    [organisation.id, organisation.kind, organisation.name, now],
  );
  await manager.query(
    `insert into membership (organisation_id, account_id, role, since) values ($1, $2, $3, $4)
     on conflict (organisation_id, account_id) do nothing`,
    [organisation.id, id, role, now],
  );
  await enter(manager, { account: id });
  await new AuditTrail(clock).record(manager, {
    chain: chainOf(organisation.id),
    actor: null,
    action: 'member.joined',
    subject: id,
    details: { role, by: 'KRAVSMED_DEMO' },
  });
}

async function setPassword(
  manager: EntityManager,
  accountId: string,
  made: string,
  now: Date,
): Promise<void> {
  await manager.query(
    `insert into password (account_id, hash, changed_at)
     select id, $2, $3 from account where id = $1 and erased_at is null
     on conflict (account_id) do update set hash = excluded.hash, changed_at = excluded.changed_at`,
    [accountId, made, now],
  );
}

const lineOf = ({ email, organisation, role }: DemoPerson, password: string): string =>
  `  ${email.padEnd(38)} ${password}   ${ROLE_NAMES[role].sv}, ${organisation.name}`;
