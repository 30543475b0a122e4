import { aPerson, anOrganisation, join } from '../testing/people';
import { openTestApi, type TestApi } from '../testing/test-api';
import type { OrganisationDto } from './organisation.dto';

interface Problem {
  readonly type: string;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

const problem = (code: string): string => `urn:kravsmed:problem:${code}`;

describe('organisations', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const trailOf = (chain: string): Promise<readonly { action: string; details: object }[]> =>
    api.database.owner.query(
      'select action, details from audit_entry where chain_id = $1 order by number',
      [chain],
    );

  const found = async (cookie: { readonly cookie: string }, name: string) =>
    api.ask<OrganisationDto>('organisations', {
      method: 'POST',
      body: { name, kind: 'buyer' },
      headers: cookie,
    });

  it('are founded, listed by name and read by their members alone', async () => {
    const siv = await aPerson(api, 'Siv Öberg');
    const b = await found(siv.cookie, '  Bergköpings   kommun ');
    expect(b.status).toBe(201);
    expect(b.json).toMatchObject({ name: 'Bergköpings kommun', kind: 'buyer', role: 'owner' });
    expect(b.json.permissions).toContain('organisation.manage');
    expect(b.headers['location']).toBe(`/api/v1/organisations/${b.json.id}`);
    const a = await found(siv.cookie, 'Almköpings kommun');
    const list = await api.ask<{ items: readonly OrganisationDto[]; total: number }>(
      'organisations',
      { headers: siv.cookie },
    );
    expect(list.json.items.map(({ id }) => id)).toEqual([a.json.id, b.json.id]);
    const read = await api.ask<OrganisationDto>(`organisations/${b.json.id}`, {
      headers: siv.cookie,
    });
    expect(read.json).toEqual(b.json);
    const stranger = await aPerson(api);
    const none = await api.ask<{ total: number }>('organisations', { headers: stranger.cookie });
    expect(none.json.total).toBe(0);
    expect((await trailOf(b.json.id)).map(({ action }) => action)).toEqual([
      'organisation.founded',
    ]);
  });

  it.each([
    [{ name: 'Biblioteket', kind: 'library' }, '/kind'],
    [{ name: '   ', kind: 'buyer' }, '/name'],
    [{ name: 'x'.repeat(201), kind: 'buyer' }, '/name'],
    [{ name: 'Kommun', kind: 'buyer', id: 'mine' }, '/id'],
    [{ kind: 'buyer' }, '/name'],
  ])('refuse to be founded as %j', async (body, pointer) => {
    const { cookie } = await aPerson(api);
    const { status, json } = await api.ask<Problem>('organisations', {
      method: 'POST',
      body,
      headers: cookie,
    });
    expect(status).toBe(400);
    expect(json.errors?.map((each) => each.pointer)).toContain(pointer);
  });

  it('are renamed and keep what is archived for so long, each change in the trail once', async () => {
    const owner = await aPerson(api);
    const { json } = await found(owner.cookie, 'Gamla namnet');
    const change = (body: object) =>
      api.ask<OrganisationDto>(`organisations/${json.id}`, {
        method: 'PATCH',
        body,
        headers: owner.cookie,
      });
    expect((await change({ name: 'Nya namnet' })).json.name).toBe('Nya namnet');
    expect((await change({ retentionMonths: 24 })).json.retentionMonths).toBe(24);
    expect((await change({ name: 'Nya namnet', retentionMonths: 24 })).status).toBe(200);
    expect((await change({ retentionMonths: null })).json.retentionMonths).toBeNull();
    for (const retentionMonths of [0, 241, 1.5, '12']) {
      expect((await change({ retentionMonths })).status).toBe(400);
    }
    expect(await trailOf(json.id)).toEqual([
      { action: 'organisation.founded', details: { kind: 'buyer' } },
      { action: 'organisation.renamed', details: {} },
      { action: 'organisation.retentionSet', details: { from: null, to: 24 } },
      { action: 'organisation.retentionSet', details: { from: 24, to: null } },
    ]);
  });

  it('are founded by one person up to twenty', async () => {
    const owner = await aPerson(api);
    for (let n = 0; n < 20; n++) await anOrganisation(api, { owner });
    const { status } = await found(owner.cookie, 'En till');
    expect(status).toBe(422);
  });

  describe('when closed', () => {
    it('ask for their name, and are gone with all that is theirs; the trail stays', async () => {
      const owner = await aPerson(api);
      const reader = await aPerson(api);
      const { json } = await found(owner.cookie, 'Åmåls kommun');
      await join(api, json.id, reader, 'reader');
      await api.database.owner.query(
        `insert into tender_document (id, organisation_id, title, revision, selection, created_at, updated_at)
         values (gen_random_uuid(), $1, 'Frukt', 1, '{}', now(), now())`,
        [json.id],
      );
      const close = (name: string) =>
        api.ask<Problem>(`organisations/${json.id}`, {
          method: 'DELETE',
          body: { name },
          headers: owner.cookie,
        });
      const wrong = await close('Amals kommun');
      expect([wrong.status, wrong.json.type]).toEqual([422, problem('name-not-confirmed')]);
      expect((await close(' A\u030Am\u00E5ls kommun')).status).toBe(204);
      for (const { cookie } of [owner, reader]) {
        expect((await api.ask(`organisations/${json.id}`, { headers: cookie })).status).toBe(404);
      }
      const left: unknown = await api.database.owner.query(
        'select 1 from tender_document where organisation_id = $1',
        [json.id],
      );
      expect(left).toEqual([]);
      expect((await trailOf(json.id)).map(({ action }) => action)).toEqual([
        'organisation.founded',
        'organisation.closed',
      ]);
    });

    it('stay when they keep the library', async () => {
      const owner = await aPerson(api);
      const library = '00000000-0000-4000-8000-000000000001';
      await join(api, library, owner, 'owner');
      const { status } = await api.ask(`organisations/${library}`, {
        method: 'DELETE',
        body: { name: 'Kriteriebiblioteket' },
        headers: owner.cookie,
      });
      expect(status).toBe(422);
    });
  });

  it('are closed by an owner only', async () => {
    const reader = await aPerson(api);
    const { id, name } = await anOrganisation(api, { owner: await aPerson(api), reader });
    const { status, json } = await api.ask<Problem>(`organisations/${id}`, {
      method: 'DELETE',
      body: { name },
      headers: reader.cookie,
    });
    expect([status, json.type]).toEqual([403, problem('not-allowed')]);
  });
});
