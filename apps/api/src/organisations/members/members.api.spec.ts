import { randomBytes, randomUUID } from 'node:crypto';
import { aPerson, anOrganisation, join, type Person } from '../../testing/people';
import { openTestApi, type TestApi } from '../../testing/test-api';
import type { MemberDto } from './member.dto';

interface Problem {
  readonly type: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

const problem = (code: string): string => `urn:kravsmed:problem:${code}`;

describe('members', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const list = async (id: string, { cookie }: Person) =>
    (
      await api.ask<{ items: readonly MemberDto[] }>(`organisations/${id}/members`, {
        headers: cookie,
      })
    ).json.items;
  const setRole = (id: string, by: Person, member: string, role: string) =>
    api.ask<Problem>(`organisations/${id}/members/${member}`, {
      method: 'PUT',
      body: { role },
      headers: by.cookie,
    });
  const remove = (id: string, by: Person, member: string) =>
    api.ask<Problem>(`organisations/${id}/members/${member}`, {
      method: 'DELETE',
      headers: by.cookie,
    });
  const leave = (id: string, { cookie }: Person) =>
    api.ask<Problem>(`organisations/${id}/leave`, { method: 'POST', headers: cookie });
  const trail = (id: string): Promise<readonly object[]> =>
    api.database.owner.query(
      'select action, actor, subject, details from audit_entry where chain_id = $1 order by number',
      [id],
    );
  const waiting = async (id: string): Promise<unknown> => {
    const [row] = await api.database.owner.query<readonly { n: number }[]>(
      'select count(*)::int as n from invitation where organisation_id = $1 and revoked_at is null',
      [id],
    );
    return row?.n;
  };
  const invitedBy = (id: string, by: Person) =>
    api.database.owner.query(
      `insert into invitation (id, token_hash, organisation_id, email, role, invited_by, created_at, expires_at)
       values ($1, $2, $3, 'alias@example.org', 'owner', $4, '2026-11-24T12:00:00Z', '2026-12-01T12:00:00Z')`,
      [randomUUID(), randomBytes(32), id, by.id],
    );

  it('are listed to each of them, with name, address and role', async () => {
    const owner = await aPerson(api, 'Siv Öberg');
    const reader = await aPerson(api, 'Bo Ek');
    const { id } = await anOrganisation(api, { owner, reader });
    const members = await list(id, reader);
    expect(members).toHaveLength(2);
    expect(members).toContainEqual({
      accountId: owner.id,
      name: 'Siv Öberg',
      email: owner.email,
      role: 'owner',
      since: '2026-11-24T12:00:00.000Z',
    });
  });

  it('are given another role, effective at once, told in the trail', async () => {
    const owner = await aPerson(api);
    const reader = await aPerson(api);
    const { id } = await anOrganisation(api, { owner, reader });
    expect((await setRole(id, owner, reader.id, 'owner')).status).toBe(204);
    // No new sign-in is needed.
    await invitedBy(id, owner);
    expect((await setRole(id, reader, owner.id, 'reader')).status).toBe(204);
    expect((await setRole(id, owner, reader.id, 'reader')).status).toBe(403);
    expect((await setRole(id, reader, owner.id, 'reader')).status).toBe(204);
    // What the former owner had invited would have made an owner of whoever holds the link.
    expect(await waiting(id)).toBe(0);
    expect(await trail(id)).toEqual([
      {
        action: 'member.roleChanged',
        actor: owner.id,
        subject: reader.id,
        details: { from: 'reader', to: 'owner', invitationsRevoked: 0 },
      },
      {
        action: 'member.roleChanged',
        actor: reader.id,
        subject: owner.id,
        details: { from: 'owner', to: 'reader', invitationsRevoked: 1 },
      },
    ]);
  });

  it('are given no role that such an organisation does not know', async () => {
    const owner = await aPerson(api);
    const reader = await aPerson(api);
    const { id } = await anOrganisation(api, { owner, reader });
    const { status, json } = await setRole(id, owner, reader.id, 'editor');
    expect([status, json.type, json.errors?.[0]?.pointer]).toEqual([
      422,
      problem('request-not-possible'),
      '/role',
    ]);
    expect((await setRole(id, owner, reader.id, 'king')).status).toBe(400);
  });

  it('are not found when they are none, or are no ids', async () => {
    const owner = await aPerson(api);
    const stranger = await aPerson(api);
    const { id } = await anOrganisation(api, { owner });
    for (const member of [stranger.id, randomUUID(), 'somebody']) {
      expect((await setRole(id, owner, member, 'reader')).status).toBe(404);
      expect((await remove(id, owner, member)).status).toBe(404);
    }
    expect(await trail(id)).toEqual([]);
  });

  it('are removed, and their tokens and what they had invited with them', async () => {
    const owner = await aPerson(api);
    const second = await aPerson(api);
    const { id } = await anOrganisation(api, { owner });
    await join(api, id, second, 'owner');
    await invitedBy(id, second);
    await api.database.owner.query(
      `insert into api_token (id, token_hash, account_id, organisation_id, name, scopes, created_at, expires_at)
       values ($1, $2, $3, $4, 'Skript', '{tender.read}', '2026-11-24T12:00:00Z', '2027-11-24T12:00:00Z')`,
      [randomUUID(), randomBytes(32), second.id, id],
    );
    expect((await remove(id, owner, second.id)).status).toBe(204);
    expect((await api.ask(`organisations/${id}`, { headers: second.cookie })).status).toBe(404);
    expect(await waiting(id)).toBe(0);
    expect(
      await api.database.owner.query(
        'select 1 from api_token where organisation_id = $1 and revoked_at is null',
        [id],
      ),
    ).toEqual([]);
    expect(await trail(id)).toEqual([
      {
        action: 'member.removed',
        actor: owner.id,
        subject: second.id,
        details: { role: 'owner', tokensRevoked: 1, invitationsRevoked: 1 },
      },
    ]);
  });

  it('may leave, whatever their role', async () => {
    const owner = await aPerson(api);
    const reader = await aPerson(api);
    const { id } = await anOrganisation(api, { owner, reader });
    expect((await leave(id, reader)).status).toBe(204);
    expect(await list(id, owner)).toHaveLength(1);
    expect((await leave(id, reader)).status).toBe(404);
    expect(await trail(id)).toMatchObject([{ action: 'member.left', actor: reader.id }]);
  });

  describe('the last owner', () => {
    it('neither leaves, nor is removed, nor made anything less', async () => {
      const owner = await aPerson(api);
      const { id } = await anOrganisation(api, { owner, reader: await aPerson(api) });
      const tries = [
        await leave(id, owner),
        await remove(id, owner, owner.id),
        await setRole(id, owner, owner.id, 'reader'),
      ];
      expect(tries.map(({ status, json }) => [status, json.type])).toEqual(
        tries.map(() => [409, problem('last-owner')]),
      );
      expect(await trail(id)).toEqual([]);
    });

    it('is left when two leave, or demote each other, at the same moment', async () => {
      for (let round = 0; round < 5; round++) {
        const [a, b] = [await aPerson(api), await aPerson(api)];
        const { id } = await anOrganisation(api, { owner: a });
        await join(api, id, b, 'owner');
        const left = await Promise.all([leave(id, a), leave(id, b)]);
        expect(left.map(({ status }) => status).sort()).toEqual([204, 409]);
        const other = await anOrganisation(api, { owner: a });
        await join(api, other.id, b, 'owner');
        const demoted = await Promise.all([
          setRole(other.id, a, b.id, 'reader'),
          setRole(other.id, b, a.id, 'reader'),
        ]);
        const statuses = demoted.map(({ status }) => status).sort();
        expect(statuses[0]).toBe(204);
        // Who came second was no longer an owner, or would have been the last to go.
        expect([403, 404, 409]).toContain(statuses[1]);
        const [owners] = await api.database.owner.query<readonly { n: number }[]>(
          `select count(*)::int as n from membership where organisation_id = any ($1) and role = 'owner'`,
          [[id, other.id]],
        );
        expect(owners?.n).toBe(2);
      }
    });
  });
});
