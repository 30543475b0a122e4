import { randomBytes, randomUUID } from 'node:crypto';
import type { Scope } from '../../platform/access/scope';
import { LIBRARY_ORGANISATION } from '../../platform/database/library-organisation';
import { join, type Person } from '../../testing/people';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database';
import {
  addToTrail,
  BY_POLICY,
  scopeOfPerson as as,
  type Statement,
  type WithoutServices,
  withoutServices,
} from '../../testing/without-services';

/*
 * What the database itself refuses, with every check of ours left out: statements as they would run if a
 * use case forgot to ask. Who may is tried, too, so that a door that is shut to all is not taken for a guard.
 */

describe('with the services left out, row-level security', () => {
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
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    ({ owner, procurer, reader, stranger, exMember, ours, theirs, within, all } =
      await withoutServices(database));
  });

  const joinAs = (person: Person, role: string): Statement => [
    'insert into membership (organisation_id, account_id, role, since) values ($1, $2, $3, now())',
    [ours, person.id, role],
  ];

  const TABLES: Readonly<Record<string, string>> = {
    organisation: 'select id from organisation where id::text = $1',
    membership: 'select role from membership where organisation_id::text = $1',
    invitation: 'select email from invitation where organisation_id::text = $1',
    api_token: 'select name from api_token where organisation_id::text = $1',
    audit_entry: 'select action from audit_entry where chain_id = $1',
    tender_document: 'select title from tender_document where organisation_id::text = $1',
  };

  describe.each(Object.entries(TABLES))('shows of %s', (table, sql) => {
    it('nothing to strangers, former members, nobody, or who asks for another organisation', async () => {
      await join({ database }, theirs, owner, 'reader');
      const scopes: readonly Scope[] = [
        as(stranger),
        as(exMember),
        {},
        { account: randomUUID() },
        { account: owner.id, organisation: theirs },
        { email: owner.email },
        { held: [randomBytes(32)] },
        { housekeepingAt: new Date() },
      ];
      const mine = table === 'membership' ? [{ role: 'owner' }] : [];
      for (const scope of scopes) {
        // One's own membership is one's own to see, wherever one asks.
        const expected = scope.organisation === theirs ? mine : [];
        expect([scope, await within(scope, [sql, [ours]])]).toEqual([scope, expected]);
      }
    });

    it('to its members what their role may see', async () => {
      const rows = async (person: Person): Promise<number> =>
        ((await within(as(person), [sql, [ours]])) as readonly unknown[]).length;
      expect(await rows(owner)).toBeGreaterThan(0);
      const ownersOnly = ['invitation', 'api_token', 'audit_entry'].includes(table);
      expect((await rows(reader)) > 0).toBe(!ownersOnly);
    });
  });

  it('lets nobody but an owner give or take a role', async () => {
    const promote = (id: string): Statement => [
      `update membership set role = 'owner' where organisation_id = $1 and account_id = $2`,
      [ours, id],
    ];
    const remove = (id: string): Statement => [
      'delete from membership where organisation_id = $1 and account_id = $2',
      [ours, id],
    ];
    for (const person of [procurer, reader, stranger, exMember]) {
      expect(await within(as(person), promote(person.id))).toBe(0);
      expect(await within(as(person), promote(reader.id))).toBe(0);
      expect(await within(as(person), remove(owner.id))).toBe(0);
    }
    expect(await within(as(owner), promote(reader.id))).toBe(1);
    expect(await within(as(owner), remove(reader.id))).toBe(1);
  });

  it('moves no membership to somebody else, not even for an owner', async () => {
    const move: Statement = [
      'update membership set account_id = $1 where organisation_id = $2 and account_id = $3',
      [stranger.id, ours, reader.id],
    ];
    await expect(within(as(owner), move)).rejects.toThrow(/permission denied/);
  });

  it('does not let the last owner go by asking for another organisation', async () => {
    await join({ database }, theirs, owner, 'reader');
    const leave: Statement = [
      'delete from membership where organisation_id = $1 and account_id = $2',
      [ours, owner.id],
    ];
    expect(await within({ account: owner.id, organisation: theirs }, leave)).toBe(0);
    await expect(within(as(owner), leave)).rejects.toThrow(/without an owner/);
  });

  it('lets nobody join uninvited, nor bring somebody along', async () => {
    for (const person of [stranger, exMember]) {
      await expect(within(as(person), joinAs(person, 'reader'))).rejects.toThrow(BY_POLICY);
    }
    await expect(within(as(owner), joinAs(stranger, 'reader'))).rejects.toThrow(BY_POLICY);
  });

  it('founds no library, nothing in another’s name, and only with oneself as its owner', async () => {
    const found = (by: Person, kind: string, founder: Person): Promise<unknown> =>
      within(as(by), [
        `insert into organisation (id, kind, name, founded_by, created_at) values (gen_random_uuid(), $1, 'X', $2, now())`,
        [kind, founder.id],
      ]);
    await expect(found(stranger, 'library', stranger)).rejects.toThrow(BY_POLICY);
    await expect(found(stranger, 'buyer', owner)).rejects.toThrow(BY_POLICY);
    const foundWith = (member: Person, role: string): Promise<void> => {
      const id = randomUUID();
      return all(
        as(stranger),
        [
          `insert into organisation (id, kind, name, founded_by, created_at) values ($1, 'buyer', 'X', $2, now())`,
          [id, stranger.id],
        ],
        [
          'insert into membership (organisation_id, account_id, role, since) values ($1, $2, $3, now())',
          [id, member.id, role],
        ],
      );
    };
    await expect(foundWith(owner, 'owner')).rejects.toThrow(BY_POLICY);
    await expect(foundWith(stranger, 'reader')).rejects.toThrow(BY_POLICY);
    await foundWith(stranger, 'owner');
    // Who founded one yesterday, and left, does not come back by that.
    await database.owner.query('update organisation set founded_by = $1 where id = $2', [
      exMember.id,
      ours,
    ]);
    await expect(within(as(exMember), joinAs(exMember, 'owner'))).rejects.toThrow(BY_POLICY);
  });

  it('lets owners alone change or close an organisation, and nobody its kind or the library', async () => {
    const rename: Statement = [`update organisation set name = 'X' where id = $1`, [ours]];
    const close: Statement = ['delete from organisation where id = $1', [ours]];
    for (const person of [procurer, reader, stranger, exMember]) {
      expect(await within(as(person), rename)).toBe(0);
      expect(await within(as(person), close)).toBe(0);
    }
    expect(await within({ housekeepingAt: new Date() }, rename)).toBe(0);
    for (const what of [`kind = 'library'`, 'founded_by = null', 'founded_in = null']) {
      await expect(
        within(as(owner), [`update organisation set ${what} where id = $1`, [ours]]),
      ).rejects.toThrow(/permission denied/);
    }
    await join({ database }, LIBRARY_ORGANISATION, owner, 'owner');
    expect(
      await within(as(owner), ['delete from organisation where id = $1', [LIBRARY_ORGANISATION]]),
    ).toBe(0);
    expect(await within(as(owner), rename)).toBe(1);
    expect(await within(as(owner), close)).toBe(1);
  });

  it('keeps API tokens to their makers and the owners, and revoked ones revoked', async () => {
    const make = (by: Person, of: Person): Promise<unknown> =>
      within(as(by), [
        `insert into api_token (id, token_hash, account_id, organisation_id, name, scopes, created_at, expires_at)
         values (gen_random_uuid(), $1, $2, $3, 'X', '{tender.read}', now(), now() + interval '1 day')`,
        [randomBytes(32), of.id, ours],
      ]);
    for (const person of [stranger, exMember]) {
      await expect(make(person, person)).rejects.toThrow(BY_POLICY);
    }
    await expect(make(reader, procurer)).rejects.toThrow(BY_POLICY);
    const set = (what: string): Statement => [
      `update api_token set ${what} where account_id = $1`,
      [procurer.id],
    ];
    for (const person of [reader, stranger, exMember]) {
      expect(await within(as(person), set('revoked_at = now()'))).toBe(0);
    }
    await expect(within(as(procurer), set(`scopes = '{}'`))).rejects.toThrow(/permission denied/);
    expect(await within(as(owner), set('revoked_at = now()'))).toBe(1);
    expect(await within(as(procurer), set('revoked_at = null'))).toBe(0);
  });

  it('lets strangers add nothing to a trail', async () => {
    for (const person of [stranger, exMember]) {
      await expect(within(as(person), addToTrail(ours))).rejects.toThrow(BY_POLICY);
    }
    await expect(within({}, addToTrail(ours))).rejects.toThrow(BY_POLICY);
  });

  it('gives housekeeping what is past its time, and nothing else', async () => {
    await database.owner.query('update organisation set retention_months = 1 where id = $1', [
      ours,
    ]);
    const gone: Statement = ['delete from tender_document'];
    const now = { housekeepingAt: new Date() };
    expect(await within(now, gone)).toBe(0);
    await database.owner.query(
      `update tender_document set archived_at = now() - interval '2 months' where organisation_id = $1`,
      [ours],
    );
    expect(await within(now, ['delete from invitation'])).toBe(0);
    expect(await within(now, ['delete from membership'])).toBe(0);
    expect(await within(now, ['select 1 from account'])).toEqual([]);
    expect(await within(now, gone)).toBe(1);
  });
});
