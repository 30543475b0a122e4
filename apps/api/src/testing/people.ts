import { randomUUID } from 'node:crypto';
import type { OrganisationKind, Role } from '@kravsmed/domain';
import { hashToken, newToken } from '../identity/secret-token';
import { TODAY } from './fixture-library';
import type { TestApi } from './test-api';

type OnDatabase = Pick<TestApi, 'database'>;

export interface Person {
  readonly id: string;
  readonly email: string;
  /** To be sent with a request: the person is signed in. */
  readonly cookie: { readonly cookie: string };
}

export interface TestOrganisation {
  readonly id: string;
  readonly name: string;
}

const NOON = `${TODAY}T12:00:00Z`;

/** Somebody with an account and a session, written straight into the database. */
export async function aPerson({ database }: OnDatabase, name = 'Test Person'): Promise<Person> {
  const id = randomUUID();
  const email = `${id}@example.org`;
  const token = newToken();
  await database.owner.query(
    `insert into account (id, email, name, language, email_verified_at, created_at) values ($1, $2, $3, 'sv', $4, $4)`,
    [id, email, name, NOON],
  );
  await database.owner.query(
    `insert into session (id, token_hash, account_id, created_at, seen_at, expires_at, device)
     values ($1, $2, $3, $4, $4, $4::timestamptz + interval '12 hours', 'Test')`,
    [randomUUID(), hashToken(token), id, NOON],
  );
  return { id, email, cookie: { cookie: `kravsmed_session=${token}` } };
}

/** An organisation with these members. */
export async function anOrganisation(
  { database }: OnDatabase,
  members: Partial<Readonly<Record<Role, Person>>>,
  kind: OrganisationKind = 'buyer',
): Promise<TestOrganisation> {
  const id = randomUUID();
  const name = `Kommun ${id.slice(0, 8)}`;
  await database.owner.query(
    `insert into organisation (id, kind, name, founded_by, created_at) values ($1, $2, $3, $4, $5)`,
    [id, kind, name, members.owner?.id ?? null, NOON],
  );
  for (const [role, person] of Object.entries(members)) {
    await join({ database }, id, person, role as Role);
  }
  return { id, name };
}

export async function join(
  { database }: OnDatabase,
  organisation: string,
  person: Person,
  role: Role,
): Promise<void> {
  await database.owner.query(
    `insert into membership (organisation_id, account_id, role, since) values ($1, $2, $3, $4)`,
    [organisation, person.id, role, NOON],
  );
}
