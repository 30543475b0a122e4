import { randomBytes } from 'node:crypto';
import type { Scope } from '../platform/access/scope';
import { TenantDatabase } from '../platform/database/tenant-database';
import { aPerson, anOrganisation, join, type Person } from './people';
import type { TestDatabase } from './test-database';

export type Statement = readonly [sql: string, parameters?: readonly unknown[]];

/** What PostgreSQL says when a policy refuses a row. */
export const BY_POLICY = /row-level security/;

/** An organisation with all that one can have, a stranger with another, and somebody who was a member. */
export interface WithoutServices {
  readonly owner: Person;
  readonly procurer: Person;
  readonly reader: Person;
  readonly stranger: Person;
  readonly exMember: Person;
  readonly ours: string;
  readonly theirs: string;
  /** The rows of a select; how many rows any other statement touched. */
  readonly within: (scope: Scope, statement: Statement) => Promise<unknown>;
  /** All of them in one transaction. */
  readonly all: (scope: Scope, ...statements: readonly Statement[]) => Promise<void>;
  /** The token of an invitation to be a reader. */
  readonly invitationTo: (
    email: string,
    over?: { readonly revoked?: boolean; readonly expired?: boolean },
  ) => Promise<Buffer>;
}

export const scopeOfPerson = (person: Person): Scope => ({ account: person.id });

export const addToTrail = (chain: string): Statement => [
  `insert into audit_entry (chain_id, number, at, actor, action, subject, details, previous_hash, hash)
   values ($1, 1, 'now', null, 'organisation.renamed', 'x', '{}', repeat('0', 64), repeat('a', 64))`,
  [chain],
];

/** For tests of what the database refuses by itself, when no use case has asked whether somebody may. */
export async function withoutServices(database: TestDatabase): Promise<WithoutServices> {
  const tenants = new TenantDatabase(database.app);
  const on = { database };
  const owner = await aPerson(on);
  const procurer = await aPerson(on);
  const reader = await aPerson(on);
  const stranger = await aPerson(on);
  const exMember = await aPerson(on);
  const ours = (await anOrganisation(on, { owner, procurer, reader })).id;
  const theirs = (await anOrganisation(on, { owner: stranger })).id;
  await join(on, ours, exMember, 'owner');
  await database.owner.query('delete from membership where account_id = $1', [exMember.id]);
  await database.owner.query(
    `insert into api_token (id, token_hash, account_id, organisation_id, name, scopes, created_at, expires_at)
     values (gen_random_uuid(), $1, $2, $3, 'Skript', '{tender.read}', now(), now() + interval '1 year')`,
    [randomBytes(32), procurer.id, ours],
  );
  await database.owner.query(
    `insert into tender_document (id, organisation_id, title, revision, selection, created_at, updated_at)
     values (gen_random_uuid(), $1, 'Frukt', 1, '{}', now(), now())`,
    [ours],
  );
  await database.app.query(`insert into audit_chain (id, head) values ($1, repeat('0', 64))`, [
    ours,
  ]);

  const within: WithoutServices['within'] = async (scope, [sql, parameters = []]) => {
    const result: unknown = await tenants.within(scope, (manager) =>
      manager.query(sql, [...parameters]),
    );
    if (sql.startsWith('select')) return result;
    // An insert gives back its rows, of which there are none to see; the rest, what they touched.
    return Array.isArray(result) ? ((result as readonly unknown[])[1] ?? 1) : result;
  };
  const invitationTo: WithoutServices['invitationTo'] = async (email, over = {}) => {
    const token = randomBytes(32);
    await database.owner.query(
      `insert into invitation (id, token_hash, organisation_id, email, role, invited_by, created_at, expires_at, revoked_at)
       values (gen_random_uuid(), $1, $2, $3, 'reader', $4, now(), now() + $5::interval, $6)`,
      [
        token,
        ours,
        email,
        owner.id,
        over.expired === true ? '-1 day' : '7 days',
        over.revoked === true ? new Date() : null,
      ],
    );
    return token;
  };
  await invitationTo('bo@example.org');
  await within(scopeOfPerson(owner), addToTrail(ours));
  return {
    ...{ owner, procurer, reader, stranger, exMember, ours, theirs },
    within,
    invitationTo,
    all: (scope, ...statements) =>
      tenants.within(scope, async (manager) => {
        for (const [sql, parameters = []] of statements) await manager.query(sql, [...parameters]);
      }),
  };
}
