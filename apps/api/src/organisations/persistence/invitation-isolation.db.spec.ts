import { randomBytes } from 'node:crypto';
import type { Person } from '../../testing/people';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database';
import {
  BY_POLICY,
  scopeOfPerson as as,
  type Statement,
  type WithoutServices,
  withoutServices,
} from '../../testing/without-services';

/* What the database itself holds an invitation to, with every check of ours left out. */

describe('with the services left out, an invitation', () => {
  let database: TestDatabase;
  let owner: Person;
  let procurer: Person;
  let reader: Person;
  let stranger: Person;
  let exMember: Person;
  let ours: string;
  let theirs: string;
  let within: WithoutServices['within'];
  let all: WithoutServices['all'];
  let invitationTo: WithoutServices['invitationTo'];
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    ({ owner, procurer, reader, stranger, exMember, ours, theirs, within, all, invitationTo } =
      await withoutServices(database));
  });

  const joinAs = (person: Person, role: string): Statement => [
    'insert into membership (organisation_id, account_id, role, since) values ($1, $2, $3, now())',
    [ours, person.id, role],
  ];
  const take = (token: Buffer): Statement => [
    `update invitation set accepted_at = now(), accepted_in = pg_current_xact_id() where token_hash = $1`,
    [token],
  ];

  const accept = (person: Person, token: Buffer, ...statements: readonly Statement[]) =>
    all({ account: person.id, held: [token] }, ...statements);

  it('lets in whom it was sent to, in the role that it says, once', async () => {
    const token = await invitationTo(stranger.email);
    await expect(accept(stranger, token, joinAs(stranger, 'reader'))).rejects.toThrow(BY_POLICY);
    await expect(accept(stranger, token, take(token), joinAs(stranger, 'owner'))).rejects.toThrow(
      BY_POLICY,
    );
    await accept(stranger, token, take(token), joinAs(stranger, 'reader'));
    await database.owner.query(
      'delete from membership where account_id = $1 and organisation_id = $2',
      [stranger.id, ours],
    );
    await expect(accept(stranger, token, take(token), joinAs(stranger, 'reader'))).rejects.toThrow(
      BY_POLICY,
    );
  });

  it('lets in nobody of another address, nor without its token', async () => {
    const token = await invitationTo('bo@example.org');
    await expect(accept(stranger, token, take(token), joinAs(stranger, 'reader'))).rejects.toThrow(
      BY_POLICY,
    );
    const own = await invitationTo(stranger.email);
    await expect(
      accept(stranger, randomBytes(32), take(own), joinAs(stranger, 'reader')),
    ).rejects.toThrow(BY_POLICY);
  });

  it.each([{ revoked: true }, { expired: true }])('lets in nobody when it is %j', async (over) => {
    const token = await invitationTo(stranger.email, over);
    await expect(accept(stranger, token, take(token), joinAs(stranger, 'reader'))).rejects.toThrow(
      BY_POLICY,
    );
  });

  it('is not changed by who holds it', async () => {
    const token = await invitationTo(stranger.email, { revoked: true });
    const scope = { account: stranger.id, held: [token] };
    const set = (what: string): Statement => [
      `update invitation set ${what} where token_hash = $1`,
      [token],
    ];
    expect(await within(scope, set('revoked_at = null'))).toBe(0);
    for (const what of [`role = 'owner'`, 'expires_at = now()', `email = 'x@example.org'`]) {
      await expect(within(scope, set(what))).rejects.toThrow(/permission denied/);
    }
  });

  it('is sent by owners alone, in their own name and for their own organisation', async () => {
    const send = (by: Person, as_: Person, organisation: string): Promise<unknown> =>
      within(as(by), [
        `insert into invitation (id, token_hash, organisation_id, email, role, invited_by, created_at, expires_at)
           values (gen_random_uuid(), $1, $2, 'eve@example.org', 'owner', $3, now(), now() + interval '7 days')`,
        [randomBytes(32), organisation, as_.id],
      ]);
    for (const person of [procurer, reader, stranger, exMember]) {
      await expect(send(person, person, ours)).rejects.toThrow(BY_POLICY);
    }
    await expect(send(owner, owner, theirs)).rejects.toThrow(BY_POLICY);
    await expect(send(owner, reader, ours)).rejects.toThrow(BY_POLICY);
    expect(await send(owner, owner, ours)).toBe(1);
  });

  it('is not revived, nor accepted, by the owners', async () => {
    const token = await invitationTo(stranger.email);
    await expect(within(as(owner), take(token))).rejects.toThrow(BY_POLICY);
    const revoke: Statement = [
      'update invitation set revoked_at = now() where token_hash = $1',
      [token],
    ];
    const revive: Statement = [
      'update invitation set revoked_at = null where token_hash = $1',
      [token],
    ];
    for (const person of [procurer, reader, stranger, exMember]) {
      expect(await within(as(person), revoke)).toBe(0);
    }
    expect(await within(as(owner), revoke)).toBe(1);
    expect(await within(as(owner), revive)).toBe(0);
  });

  it('opens that one alone, and of the organisation its name, until it is over', async () => {
    const token = await invitationTo(stranger.email);
    const over = await invitationTo(stranger.email, { revoked: true });
    const seen = async (held: Buffer, sql: string): Promise<number> =>
      ((await within({ held: [held] }, [sql, [ours]])) as readonly unknown[]).length;
    const invitations = 'select 1 from invitation where organisation_id = $1';
    const organisations = 'select 1 from organisation where id = $1';
    expect(await seen(token, invitations)).toBe(1);
    expect(await seen(token, organisations)).toBe(1);
    expect(await seen(over, organisations)).toBe(0);
    for (const table of ['membership', 'api_token', 'tender_document']) {
      expect(await seen(token, `select 1 from ${table} where organisation_id = $1`)).toBe(0);
    }
  });
});
