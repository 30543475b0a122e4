import { Browser } from '../../testing/browser';
import { anOrganisation, aPerson, join, type Person } from '../../testing/people';
import { openTestApi, type TestApi } from '../../testing/test-api';
import type { MadeTokenDto, TokenDto } from './token.dto';

describe('/auth/tokens', () => {
  let api: TestApi;
  let owner: Person;
  let procurer: Person;
  let organisation: string;
  beforeAll(async () => {
    api = await openTestApi();
    [owner, procurer] = [await aPerson(api, 'Ägare'), await aPerson(api, 'Upphandlare')];
    organisation = (await anOrganisation(api, { owner, procurer })).id;
  });
  afterAll(() => api.close());

  const make = (person: Person, body: object = {}) =>
    api.ask<MadeTokenDto & { type: string; errors: { pointer: string }[] }>('auth/tokens', {
      method: 'POST',
      headers: person.cookie,
      body: {
        name: 'Vårt system',
        organisation,
        scopes: ['members.read'],
        expiresOn: '2027-06-30',
        ...body,
      },
    });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const members = (headers: Record<string, string>, of = organisation) =>
    api.ask<{ type: string }>(`organisations/${of}/members`, { headers });

  it('lets a program do what the token allows, in its one organisation', async () => {
    const { status, json } = await make(procurer);
    expect(status).toBe(201);
    expect(json.token).toMatch(/^kravsmed_[\w-]{43}$/);
    expect((await members(bearer(json.token))).status).toBe(200);

    const other = await anOrganisation(api, { owner });
    await join(api, other.id, procurer, 'procurer');
    expect((await members(bearer(json.token), other.id)).status).toBe(404);
    const audit = await api.ask(`organisations/${organisation}/audit`, {
      headers: bearer(json.token),
    });
    expect(audit.status).toBe(403);
  });

  it('lets no program at the account itself', async () => {
    const { json } = await make(procurer);
    for (const path of ['auth/me', 'auth/tokens', 'auth/sessions', 'auth/me/export']) {
      expect((await api.ask(path, { headers: bearer(json.token) })).status).toBe(403);
    }
  });

  it('gives a token nothing that the role does not allow, now or later', async () => {
    const beyond = await make(procurer, { scopes: ['members.read', 'members.manage'] });
    expect([beyond.status, beyond.json.errors[0]?.pointer]).toEqual([422, '/scopes/1']);

    const writer = await aPerson(api);
    await join(api, organisation, writer, 'procurer');
    const { json } = await make(writer, { scopes: ['tender.write'] });
    await api.database.owner.query(`update membership set role = 'reader' where account_id = $1`, [
      writer.id,
    ]);
    const written = await api.ask('tenders', {
      method: 'POST',
      headers: bearer(json.token),
      body: { title: 'x', selection: {}, organisation },
    });
    expect(written.status).toBeGreaterThanOrEqual(400);
    await api.database.owner.query(`delete from membership where account_id = $1`, [writer.id]);
    expect((await members(bearer(json.token))).status).toBe(404);
  });

  it.each([
    [{ scopes: [] }, 400, '/scopes'],
    [{ scopes: ['everything'] }, 400, '/scopes/0'],
    [{ expiresOn: '2026-11-23' }, 422, '/expiresOn'],
    [{ expiresOn: '2027-11-25' }, 422, '/expiresOn'],
    [{ expiresOn: 'aldrig' }, 400, '/expiresOn'],
    [{ name: ' ' }, 400, '/name'],
  ])('refuses %j', async (body, status, pointer) => {
    const answer = await make(procurer, body);
    expect([answer.status, answer.json.errors[0]?.pointer]).toEqual([status, pointer]);
  });

  it('makes none for an organisation of others', async () => {
    const stranger = await aPerson(api);
    expect((await make(stranger)).status).toBe(404);
  });

  it('is listed without its secret, tells the day of its last use, and opens nothing when revoked', async () => {
    const person = await aPerson(api);
    await join(api, organisation, person, 'reader');
    const { json: made } = await make(person);
    await members(bearer(made.token));
    const list = await api.ask<{ items: TokenDto[] }>('auth/tokens', { headers: person.cookie });
    expect(list.json.items).toEqual([
      {
        id: made.id,
        name: 'Vårt system',
        organisation,
        scopes: ['members.read'],
        createdAt: '2026-11-24T12:00:00.000Z',
        expiresOn: '2027-06-30',
        lastUsedOn: '2026-11-24',
      },
    ]);
    expect(list.text).not.toContain(made.token);
    const revoke = (by: Person) =>
      api.ask(`auth/tokens/${made.id}`, { method: 'DELETE', headers: by.cookie });
    expect((await revoke(owner)).status).toBe(404);
    expect((await revoke(person)).status).toBe(204);
    expect((await members(bearer(made.token))).status).toBe(401);
    expect((await revoke(person)).status).toBe(404);
  });

  it('is over after its last day', async () => {
    const { json } = await make(owner, { expiresOn: '2026-11-24' });
    expect((await members(bearer(json.token))).status).toBe(200);
    api.clock.pass({ hours: 11 });
    expect((await members(bearer(json.token))).status).toBe(401);
    api.clock.pass({ hours: -11 });
  });

  it.each(['', 'kravsmed_', 'kravsmed_x', "kravsmed_' or 1=1"])(
    'knows no token %p',
    async (token) => {
      expect((await members(bearer(token))).status).toBe(401);
    },
  );

  it('is not helped by a cookie when it opens nothing', async () => {
    const headers = { ...bearer('kravsmed_stale'), ...owner.cookie };
    expect((await members(headers)).status).toBe(401);
  });

  it('is one of twenty at most, also when many are made at once', async () => {
    const greedy = await aPerson(api, 'Girig');
    await join(api, organisation, greedy, 'reader');
    const made = await Promise.all(Array.from({ length: 24 }, () => make(greedy)));
    expect(made.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(made.filter(({ status }) => status === 422)).toHaveLength(4);
  });

  it('is told to the owner of the account by mail, and kept as a hash', async () => {
    const browser = new Browser(api);
    const { account } = await browser.register('token@example.org');
    await join(api, organisation, { id: account.id, email: '', cookie: { cookie: '' } }, 'reader');
    const made = await browser.post<MadeTokenDto>('auth/tokens', {
      name: 'Min',
      organisation,
      scopes: ['tender.read'],
      expiresOn: '2027-01-31',
    });
    expect(made.status).toBe(201);
    expect(api.log.join()).not.toContain(made.json.token);
    const kept = await api.database.owner.query(`select * from api_token`);
    expect(JSON.stringify(kept)).not.toContain(made.json.token);
  });
});
