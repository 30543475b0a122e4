import { aPerson, anOrganisation, type Person } from '../testing/people';
import { aSelection } from '../testing/a-selection';
import { openTestApi, type TestApi } from '../testing/test-api';

interface Tender {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly secret?: string;
  readonly selection: { readonly title: string; readonly publicationDate?: string | null };
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly savedBy: { readonly id: string; readonly name: string | null } | null;
  readonly archivedAt: string | null;
  readonly isTemplate: boolean;
}

interface List<T = Tender> {
  readonly items: readonly T[];
  readonly total: number;
  readonly nextCursor: string | null;
}

const draft = { title: '', language: 'sv', sections: [] };

describe('tender documents of an organisation', () => {
  let api: TestApi;
  let owner: Person, procurer: Person, reader: Person, stranger: Person;
  let ours: { id: string; name: string }, theirs: { id: string; name: string };
  beforeAll(async () => {
    api = await openTestApi();
    [owner, procurer, reader, stranger] = [
      await aPerson(api, 'Olle Ägare'),
      await aPerson(api, 'Pia Upphandlare'),
      await aPerson(api, 'Lisa Läsare'),
      await aPerson(api, 'Frans Främling'),
    ];
    ours = await anOrganisation(api, { owner, procurer, reader });
    theirs = await anOrganisation(api, { owner: stranger });
  });
  afterAll(() => api.close());

  const post = <T = Tender>(path: string, who: Person | null, body?: unknown, headers = {}) =>
    api.ask<T>(path, { method: 'POST', body, headers: { ...who?.cookie, ...headers } });
  const get = <T = Tender>(path: string, who: Person | null, headers = {}) =>
    api.ask<T>(path, { headers: { ...who?.cookie, ...headers } });
  const save = (id: string, who: Person, revision: number, body: unknown) =>
    api.ask<Tender>(`tenders/${id}`, {
      method: 'PUT',
      headers: { ...who.cookie, 'if-match': `"${revision}"` },
      body,
    });
  const begin = async (title = 'Livsmedel', selection: unknown = draft): Promise<Tender> => {
    const made = await post('tenders', procurer, { title, selection, organisation: ours.id });
    expect(made.status).toBe(201);
    return made.json;
  };
  const trailOf = async (subject: string): Promise<readonly string[]> => {
    const rows = await api.database.owner.query<readonly { action: string }[]>(
      'select action from audit_entry where subject = $1 order by number',
      [subject],
    );
    return rows.map(({ action }) => action);
  };

  it('are begun without a secret, and shared among the members', async () => {
    const made = await begin();
    expect(made).not.toHaveProperty('secret');
    expect(made).toMatchObject({
      organisation: ours,
      savedBy: { id: procurer.id, name: 'Pia Upphandlare' },
      archivedAt: null,
      isTemplate: false,
    });
    for (const member of [owner, procurer, reader]) {
      expect((await get(`tenders/${made.id}`, member)).json).toMatchObject({ organisation: ours });
    }
    expect((await get(`tenders/${made.id}`, stranger)).status).toBe(404);
    expect((await save(made.id, owner, 1, { title: 'Två', selection: draft })).json).toMatchObject({
      revision: 2,
      savedBy: { id: owner.id, name: 'Olle Ägare' },
    });
    expect(await trailOf(made.id)).toEqual(['tender.created']);
  });

  it('are not begun in an organisation that one may not write in', async () => {
    const into = (who: Person | null, organisation: string) =>
      post('tenders', who, { title: 'x', selection: draft, organisation });
    expect((await into(null, ours.id)).status).toBe(401);
    expect((await into(stranger, ours.id)).status).toBe(404);
    expect((await into(reader, ours.id)).status).toBe(403);
    expect((await into(procurer, 'no-uuid')).status).toBe(400);
  });

  it('refuse a reader every write', async () => {
    const { id } = await begin();
    expect((await save(id, reader, 1, { title: 'x', selection: draft })).status).toBe(403);
    expect((await post(`tenders/${id}/archive`, reader, { archived: true })).status).toBe(403);
    expect((await post(`tenders/${id}/duplicate`, reader, {})).status).toBe(403);
    expect(
      (await post(`tenders/${id}/revisions/1/restore`, reader, undefined, { 'if-match': '"1"' }))
        .status,
    ).toBe(403);
    const file = await post(`tenders/${id}/exports?format=json`, reader);
    expect(file.status).toBe(422);
  });

  it('are listed by organisation, archive and template', async () => {
    const org = await anOrganisation(api, { owner: procurer });
    const into = async (title: string) =>
      (await post('tenders', procurer, { title, selection: draft, organisation: org.id })).json;
    const [kept, archived, source] = [await into('A'), await into('B'), await into('C')];
    await post(`tenders/${archived.id}/archive`, procurer, { archived: true });
    const template = (
      await post(`tenders/${source.id}/duplicate`, procurer, { asTemplate: true, title: 'Mall' })
    ).json;
    const titles = async (query: string) => {
      const { json } = await get<List>(`tenders?organisation=${org.id}${query}`, procurer);
      return json.items.map(({ title }) => title).sort();
    };
    expect(await titles('')).toEqual(['A', 'C', 'Mall']);
    expect(await titles('&archived=true')).toEqual(['B']);
    expect(await titles('&archived=all&template=false')).toEqual(['A', 'B', 'C']);
    expect(await titles('&template=true')).toEqual(['Mall']);
    const everywhere = await get<List>('tenders', procurer);
    expect(everywhere.json.items.map(({ id }) => id)).toEqual(
      expect.arrayContaining([kept.id, template.id]),
    );
    expect((await get<List>('tenders', stranger)).json.total).toBe(0);
    expect((await get(`tenders?organisation=${org.id}`, stranger)).status).toBe(404);
    expect((await get(`tenders?organisation=${org.id}`, null)).status).toBe(401);
    expect((await get('tenders?archived=maybe', procurer)).status).toBe(400);
  });

  it('are adopted by who holds the secret and may write; then the secret opens nothing', async () => {
    const made = (await post('tenders', null, { title: 'Utkast', selection: draft })).json;
    const secret = { 'x-tender-secret': made.secret ?? '' };
    const adopt = (who: Person | null, organisation: string, headers = secret) =>
      post(`tenders/${made.id}/adopt`, who, { organisation }, headers);
    expect((await adopt(null, ours.id)).status).toBe(401);
    expect((await adopt(procurer, ours.id, { 'x-tender-secret': 'wrong' })).status).toBe(404);
    expect((await adopt(reader, ours.id)).status).toBe(403);
    expect((await adopt(procurer, theirs.id)).status).toBe(404);
    const adopted = await adopt(procurer, ours.id);
    expect(adopted).toMatchObject({ status: 200, json: { organisation: ours, revision: 1 } });
    expect((await get(`tenders/${made.id}`, null, secret)).status).toBe(404);
    expect((await get(`tenders/${made.id}`, owner)).status).toBe(200);
    expect(await adopt(procurer, ours.id)).toMatchObject({
      status: 409,
      json: { type: 'urn:kravsmed:problem:already-owned' },
    });
    expect(await trailOf(made.id)).toEqual(['tender.adopted']);
  });

  it('are duplicated as they are, without an advertising day that has passed', async () => {
    const selection = aSelection({}, { title: 'Livsmedel 2026', publicationDate: '2026-02-01' });
    const made = await begin('Livsmedel 2026', selection);
    const copy = await post(`tenders/${made.id}/duplicate`, procurer, { title: 'Livsmedel 2027' });
    expect(copy).toMatchObject({
      status: 201,
      headers: { location: `/api/v1/tenders/${copy.json.id}`, etag: '"1"' },
      json: { title: 'Livsmedel 2027', organisation: ours, isTemplate: false },
    });
    expect(copy.json.selection).toEqual({
      ...selection,
      title: 'Livsmedel 2027',
      publicationDate: null,
    });
    const coming = await begin('Nästa', aSelection());
    const same = await post(`tenders/${coming.id}/duplicate`, procurer, {});
    expect(same.json.selection).toEqual(aSelection());
    expect(await trailOf(copy.json.id)).toEqual(['tender.duplicated']);
  });

  it('go to another organisation only by who may write in both, and not with local criteria', async () => {
    const both = await aPerson(api);
    const here = await anOrganisation(api, { procurer: both });
    const there = await anOrganisation(api, { procurer: both });
    const into = async (selection: unknown) =>
      (await post('tenders', both, { title: 'x', selection, organisation: here.id })).json;
    const plain = await into(aSelection());
    const copy = await post(`tenders/${plain.id}/duplicate`, both, { organisation: there.id });
    expect(copy.json.organisation).toEqual(there);
    expect(await trailOf(plain.id)).toEqual(['tender.created', 'tender.duplicated']);
    expect(
      (await post(`tenders/${plain.id}/duplicate`, both, { organisation: theirs.id })).status,
    ).toBe(404);
    const local = await into(aSelection({ criterion: 'LK-1001', version: 1 }));
    const refused = await post(`tenders/${local.id}/duplicate`, both, { organisation: there.id });
    expect(refused).toMatchObject({
      status: 422,
      json: { errors: [{ pointer: '/sections/0/items/0/criterion' }] },
    });
    expect((await post(`tenders/${local.id}/duplicate`, both, {})).status).toBe(201);
  });

  it('keep a secret when nobody owns the copy either', async () => {
    const made = (await post('tenders', null, { title: 'Utkast', selection: draft })).json;
    const secret = { 'x-tender-secret': made.secret ?? '' };
    const copy = await post(`tenders/${made.id}/duplicate`, null, { title: 'Kopia' }, secret);
    expect(copy).toMatchObject({ status: 201, json: { organisation: null, title: 'Kopia' } });
    expect(copy.json.secret).not.toBe(made.secret);
    const opened = await get(`tenders/${copy.json.id}`, null, {
      'x-tender-secret': copy.json.secret ?? '',
    });
    expect(opened.status).toBe(200);
  });

  it('take no save in the archive until they are taken back', async () => {
    const { id } = await begin();
    const archive = (archived: boolean) => post(`tenders/${id}/archive`, owner, { archived });
    expect((await archive(true)).json.archivedAt).toBe('2026-11-24T12:00:00.000Z');
    expect((await archive(true)).status).toBe(200);
    expect(await save(id, owner, 1, { title: 'x', selection: draft })).toMatchObject({
      status: 409,
      json: { type: 'urn:kravsmed:problem:archived' },
    });
    const restore = await post(`tenders/${id}/revisions/1/restore`, owner, undefined, {
      'if-match': '"1"',
    });
    expect(restore.status).toBe(409);
    expect((await archive(false)).json.archivedAt).toBeNull();
    expect((await save(id, owner, 1, { title: 'x', selection: draft })).status).toBe(200);
    expect(await trailOf(id)).toEqual(['tender.created', 'tender.archived', 'tender.unarchived']);
  });

  it('keep every revision, say what each changed, and take an old one back as a new one', async () => {
    const { id } = await begin('Ett', { ...draft, title: 'Ett' });
    await save(id, owner, 1, { title: 'Två', selection: { ...draft, title: 'Två' } });
    await save(id, procurer, 2, { title: 'Tre', selection: aSelection({}, { title: 'Tre' }) });
    const path = `tenders/${id}/revisions`;
    type Change = { kind: string; words: { sv: string } };
    type Changes = List<Change> & { from: number | null; to: number };
    const second = await get<Changes>(`${path}/2/changes`, reader);
    expect(second.json).toMatchObject({ from: 1, to: 2, total: 1 });
    expect(second.json.items[0]).toMatchObject({ kind: 'changed', from: 'Ett', to: 'Två' });
    expect(second.json.items[0]?.words.sv).toContain('”Två” (tidigare: ”Ett”)');
    const whole = await get<Changes>(`${path}/3/changes?from=1`, reader);
    expect(whole.json.items.map(({ words }) => words.sv).join(' ')).toContain('Griskött');
    expect((await get<Changes>(`${path}/1/changes`, reader)).json).toMatchObject({
      from: null,
      items: [],
    });
    expect((await get(`${path}/2/changes?from=9`, reader)).status).toBe(404);

    const restored = await post(`${path}/1/restore?lang=en`, owner, undefined, {
      'if-match': '"3"',
    });
    expect(restored).toMatchObject({
      status: 200,
      headers: { etag: '"4"' },
      json: { revision: 4, title: 'Ett', selection: { ...draft, title: 'Ett' } },
    });
    const stale = await post(`${path}/1/restore`, owner, undefined, { 'if-match': '"3"' });
    expect(stale.status).toBe(412);
    expect((await post(`${path}/1/restore`, owner)).status).toBe(428);
    expect(await trailOf(id)).toEqual(['tender.created', 'tender.revisionRestored']);

    const page = await get<List<{ revision: number }>>(`${path}?limit=3`, reader);
    expect(page.json).toMatchObject({
      total: 4,
      items: [
        { revision: 4, note: 'Restored version 1', savedBy: { name: 'Olle Ägare' } },
        { revision: 3, savedBy: { name: 'Pia Upphandlare' } },
        { revision: 2 },
      ],
    });
    const rest = await get<List>(`${path}?limit=3&cursor=${page.json.nextCursor}`, reader);
    expect(rest.json).toMatchObject({ total: 4, nextCursor: null, items: [{ revision: 1 }] });
    expect((await get(`${path}?cursor=x`, reader)).status).toBe(400);
  });

  it('record who exported, and the deletion', async () => {
    const { id } = await begin('Livsmedel', aSelection());
    expect((await post(`tenders/${id}/exports?format=json`, reader)).status).toBe(200);
    const list = await get<List>(`tenders/${id}/exports`, owner);
    expect(list.json.items).toMatchObject([{ exportedBy: { id: reader.id, name: 'Lisa Läsare' } }]);
    const gone = await api.ask(`tenders/${id}`, {
      method: 'DELETE',
      headers: { ...owner.cookie, 'if-match': '"1"' },
    });
    expect(gone.status).toBe(204);
    expect(await trailOf(id)).toEqual(['tender.created', 'tender.exported', 'tender.deleted']);
  });

  it('keep the work of who has left and was erased, without the name', async () => {
    const gone = await aPerson(api, 'Nils Namn');
    const org = await anOrganisation(api, { owner, procurer: gone });
    const made = await post('tenders', gone, {
      title: 'x',
      selection: draft,
      organisation: org.id,
    });
    await api.database.owner.query('delete from membership where account_id = $1', [gone.id]);
    await api.database.owner.query(
      'update account set email = null, name = null, erased_at = now() where id = $1',
      [gone.id],
    );
    const read = await get(`tenders/${made.json.id}`, owner);
    expect(read.json.savedBy).toEqual({ id: gone.id, name: null });
  });
});
