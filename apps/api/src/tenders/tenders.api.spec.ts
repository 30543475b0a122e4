import { openTestApi, type TestApi } from '../testing/test-api';
import { aSelection } from '../testing/a-selection';

interface Tender {
  readonly id: string;
  readonly secret: string;
  readonly revision: number;
  readonly title: string;
  readonly selection: unknown;
  readonly ui?: unknown;
}

interface List {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly total: number;
}

describe('/tenders', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const draft = { title: '', language: 'sv', sections: [] };
  const create = async (
    body: unknown = { title: 'Livsmedel', selection: draft },
  ): Promise<Tender> => {
    const created = await api.ask<Tender>('tenders', { method: 'POST', body });
    expect(created.status).toBe(201);
    return created.json;
  };
  const open = (tender: Tender, more: Readonly<Record<string, string>> = {}) => ({
    'x-tender-secret': tender.secret,
    ...more,
  });

  it('begins a document, tells its secret once, and opens it with that', async () => {
    const created = await api.ask<Tender>('tenders', {
      method: 'POST',
      body: { title: 'Livsmedel', selection: draft, ui: { step: 'pick' } },
    });
    expect(created.status).toBe(201);
    expect(created.headers).toMatchObject({
      etag: '"1"',
      location: `/api/v1/tenders/${created.json.id}`,
      'cache-control': 'private, no-store',
    });
    expect(Buffer.from(created.json.secret, 'base64url')).toHaveLength(32);
    const read = await api.ask<Tender>(`tenders/${created.json.id}`, {
      headers: open(created.json),
    });
    expect(read).toMatchObject({ status: 200, headers: { etag: '"1"' } });
    expect(read.json).toMatchObject({ title: 'Livsmedel', selection: draft, ui: { step: 'pick' } });
    expect(read.json).not.toHaveProperty('secret');
  });

  it('answers the same 404 to a wrong secret, none at all, and an unknown document', async () => {
    const tender = await create();
    const other = await create();
    const path = `tenders/${tender.id}`;
    const body = { title: 'x', selection: draft };
    const tries = [
      api.ask(path),
      api.ask(path, { headers: open(other) }),
      api.ask(path, { method: 'PUT', headers: open(other, { 'if-match': '"1"' }), body }),
      api.ask(path, { method: 'DELETE', headers: open(other, { 'if-match': '"1"' }) }),
      api.ask(`${path}/revisions`, { headers: open(other) }),
      api.ask(`${path}/revisions/1`, { headers: open(other) }),
      api.ask(`${path}/exports`, { headers: open(other) }),
      api.ask(`${path}/exports?format=json`, { method: 'POST', headers: open(other) }),
      api.ask('tenders/00000000-0000-4000-8000-000000000000', { headers: open(tender) }),
      api.ask('tenders/no-uuid', { headers: open(tender) }),
    ];
    const answers = await Promise.all(tries);
    expect(answers.map(({ status }) => status)).toEqual(tries.map(() => 404));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await api.ask(path, { headers: open(tender) })).status).toBe(200);
  });

  it('saves a revision at a time and keeps each', async () => {
    const tender = await create();
    const path = `tenders/${tender.id}`;
    const saved = await api.ask<Tender>(path, {
      method: 'PUT',
      headers: open(tender, { 'if-match': '"1"' }),
      body: { title: 'Andra', selection: { ...draft, title: 'Andra' }, note: 'Bytte titel' },
    });
    expect(saved).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect(saved.json).toMatchObject({ title: 'Andra', revision: 2 });
    const revisions = await api.ask<List>(`${path}/revisions`, { headers: open(tender) });
    expect(revisions.json.items).toMatchObject([
      { revision: 2, title: 'Andra', note: 'Bytte titel' },
      { revision: 1, title: 'Livsmedel', note: null },
    ]);
    const first = await api.ask(`${path}/revisions/1`, { headers: open(tender) });
    expect(first.json).toMatchObject({ revision: 1, title: 'Livsmedel', selection: draft });
    expect((await api.ask(`${path}/revisions/9`, { headers: open(tender) })).status).toBe(404);
  });

  it('lets one of two concurrent saves through and loses nothing of it', async () => {
    const tender = await create();
    const path = `tenders/${tender.id}`;
    const save = (title: string) =>
      api.ask<Tender>(path, {
        method: 'PUT',
        headers: open(tender, { 'if-match': '"1"' }),
        body: { title, selection: draft },
      });
    const titles = ['A', 'B', 'C', 'D'];
    const answers = await Promise.all(titles.map(save));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const kept = answers.find(({ status }) => status === 200)?.json.title;
    expect((await api.ask<Tender>(path, { headers: open(tender) })).json).toMatchObject({
      title: kept,
      revision: 2,
    });
    const late = answers.find(({ status }) => status === 412);
    expect(late?.json).toMatchObject({ type: 'urn:kravsmed:problem:stale' });
    expect(late?.text).toContain('revision 2');
  });

  it('asks for If-Match', async () => {
    const tender = await create();
    const body = { title: 'x', selection: draft };
    const missing = await api.ask(`tenders/${tender.id}`, {
      method: 'PUT',
      headers: open(tender),
      body,
    });
    expect(missing).toMatchObject({ status: 428, json: { title: 'If-Match saknas' } });
    const foreign = await api.ask(`tenders/${tender.id}`, {
      method: 'PUT',
      headers: open(tender, { 'if-match': 'W/"abc"' }),
      body,
    });
    expect(foreign.status).toBe(412);
  });

  it('deletes with the history, and only at the current revision', async () => {
    const tender = await create();
    const path = `tenders/${tender.id}`;
    const stale = await api.ask(path, {
      method: 'DELETE',
      headers: open(tender, { 'if-match': '"7"' }),
    });
    expect(stale.status).toBe(412);
    const gone = await api.ask(path, {
      method: 'DELETE',
      headers: open(tender, { 'if-match': '"1"' }),
    });
    expect(gone.status).toBe(204);
    expect((await api.ask(path, { headers: open(tender) })).status).toBe(404);
    const rows: unknown = await api.database.owner.query(
      'select 1 from tender_revision where tender_id = $1',
      [tender.id],
    );
    expect(rows).toEqual([]);
  });

  it('lists what the secrets sent open, and nothing without one', async () => {
    const [one, two] = [await create(), await create()];
    const list = await api.ask<List>('tenders', {
      headers: { 'x-tender-secret': `${one.secret}, ${two.secret},wrong` },
    });
    expect(list.json.items.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
    expect(list.json.items[0]).not.toHaveProperty('selection');
    expect((await api.ask<List>('tenders')).json).toMatchObject({ items: [], total: 0 });
  });

  it('refuses unknown fields and a wrong shape, but not what is unfinished', async () => {
    const refused = await api.ask<{ errors: { pointer: string }[] }>('tenders', {
      method: 'POST',
      body: {
        title: 'x',
        selection: {
          ...draft,
          publicationDate: '2027-02-30',
          sections: [
            { productGroup: 'pork', items: [{ criterion: 'KS-9001', version: 'two', use: 'x' }] },
          ],
          colour: 'red',
        },
      },
    });
    expect(refused.status).toBe(400);
    expect(refused.json.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/selection/colour',
      '/selection/publicationDate',
      '/selection/sections/0/items/0/use',
      '/selection/sections/0/items/0/version',
    ]);
    const nul = await api.ask('tenders', {
      method: 'POST',
      body: { title: 'a\u0000b', selection: draft },
    });
    expect(nul.status).toBe(400);
    const large = await api.ask('tenders', {
      method: 'POST',
      body: { title: 'x', selection: draft, ui: { text: 'x'.repeat(17_000) } },
    });
    expect(large).toMatchObject({ status: 400, json: { errors: [{ pointer: '/ui' }] } });
    const deep: unknown = JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`);
    const tooDeep = await api.ask('tenders', {
      method: 'POST',
      body: { title: 'x', selection: draft, ui: { deep } },
    });
    expect(tooDeep).toMatchObject({
      status: 400,
      json: { type: 'urn:kravsmed:problem:invalid-body' },
    });
  });

  it('exports as last saved, and records the hash', async () => {
    const tender = await create({ title: 'Livsmedel', selection: aSelection() });
    const path = `tenders/${tender.id}/exports`;
    const file = await api.ask(`${path}?format=json`, { method: 'POST', headers: open(tender) });
    expect(file.status).toBe(200);
    expect(file.headers['content-disposition']).toContain('attachment');
    const list = await api.ask<List>(path, { headers: open(tender) });
    const { createHash } = await import('node:crypto');
    expect(list.json.items).toMatchObject([
      {
        format: 'json',
        revision: 1,
        bytes: file.bytes.byteLength,
        sha256: createHash('sha256').update(file.bytes).digest('hex'),
      },
    ]);
  });

  it('says what an unfinished document lacks before it can be exported', async () => {
    const tender = await create();
    const refused = await api.ask(`tenders/${tender.id}/exports?format=json`, {
      method: 'POST',
      headers: open(tender),
    });
    expect(refused).toMatchObject({
      status: 422,
      json: { errors: [{ pointer: '/publicationDate', detail: 'Saknas.' }] },
    });
  });

  it('keeps secrets out of the log and out of the database', async () => {
    const tender = await create();
    await api.ask(`tenders/${tender.id}?secret=${tender.secret}`, { headers: open(tender) });
    expect(api.log.join('')).toContain('/api/v1/tenders');
    expect(api.log.join('')).not.toContain(tender.secret);
    const rows: unknown = await api.database.owner.query(
      'select t::text as row from tender_document t',
    );
    expect(JSON.stringify(rows)).not.toContain(tender.secret);
  });
});
