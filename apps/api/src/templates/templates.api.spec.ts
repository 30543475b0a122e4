import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { aSelection } from '../testing/a-selection';
import { aPerson, anOrganisation, join, type Person } from '../testing/people';
import { openTestApi, type TestApi } from '../testing/test-api';
import type { TemplateDto, TemplateSummaryDto } from './template.dto';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('an organisation’s Word templates', () => {
  let api: TestApi;
  let owner: Person;
  let id: string;
  beforeAll(async () => {
    api = await openTestApi();
    owner = await aPerson(api);
    ({ id } = await anOrganisation(api, { owner }));
  });
  afterAll(() => api.close());

  async function aTemplate(): Promise<Uint8Array> {
    const body = aSelection();
    const made = await api.ask('documents/render?format=docx', { method: 'POST', body });
    const files = unzipSync(made.bytes);
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const begin = text.indexOf('<w:body>') + '<w:body>'.length;
    const place = '<w:p><w:r><w:t>{{kravsmed}}</w:t></w:r></w:p>';
    files['word/document.xml'] = strToU8(`${text.slice(0, begin)}${place}</w:body></w:document>`);
    return zipSync(files);
  }

  async function add(by: Person, bytes: Uint8Array) {
    const form = new FormData();
    form.set('name', 'Kommunens mall');
    form.set('file', new Blob([Buffer.from(bytes)], { type: DOCX }), 'mall.docx');
    const request = new Request('http://kravsmed.test/', { method: 'POST', body: form });
    const answer = await api.app.inject({
      method: 'POST',
      url: `/api/v1/organisations/${id}/templates`,
      headers: { ...by.cookie, 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    return { status: answer.statusCode, json: answer.json<TemplateDto>() };
  }
  const ask = <T>(path: string, by: Person, more: Parameters<TestApi['ask']>[1] = {}) =>
    api.ask<T>(`organisations/${id}/templates${path}`, {
      ...more,
      headers: { ...by.cookie, ...more.headers },
    });

  it('are added, looked at, changed, filled and deleted, and the trail tells of it', async () => {
    const bytes = await aTemplate();
    const { status, json: added } = await add(owner, bytes);
    expect(status).toBe(201);
    expect(added).toMatchObject({
      name: 'Kommunens mall',
      fileName: 'mall.docx',
      revision: 1,
      places: [{ use: 'all', written: '{{kravsmed}}' }],
    });
    const list = await ask<{ items: readonly TemplateSummaryDto[] }>('', owner);
    expect(list.json.items.map(({ name }) => name)).toEqual(['Kommunens mall']);
    const path = `/${added.id}`;
    const change = (roles: object, tag = '"1"') =>
      ask<TemplateDto>(path, owner, {
        method: 'PATCH',
        body: { name: 'Ny mall', roles },
        headers: { 'if-match': tag },
      });
    expect((await change({ body: 'FinnsInte' })).status).toBe(400);
    const changed = await change({ heading2: 'Heading5' });
    expect(changed.json).toMatchObject({ name: 'Ny mall', revision: 2 });
    expect((await change({})).status).toBe(412);
    const file = await ask(`${path}/file`, owner);
    expect(Buffer.compare(file.bytes, Buffer.from(bytes))).toBe(0);

    const filled = await ask(`${path}/fill`, owner, { method: 'POST', body: aSelection() });
    expect(filled.status).toBe(200);
    const text = strFromU8(unzipSync(filled.bytes)['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('kravsmed:KS-9001:2');
    expect(text).toContain('<w:pStyle w:val="Heading5"/>');

    // The document of the organisation: exported into it, and the export is recorded.
    const tender = await api.ask<{ id: string }>('tenders', {
      method: 'POST',
      headers: owner.cookie,
      body: { title: 'Kött', selection: aSelection(), organisation: id },
    });
    const exports = `tenders/${tender.json.id}/exports`;
    const exported = await api.ask(`${exports}?format=docx&template=${added.id}`, {
      method: 'POST',
      headers: owner.cookie,
    });
    expect(exported.status).toBe(200);
    expect(exported.bytes).toEqual(filled.bytes);
    const recorded = await api.ask<{ total: number }>(exports, { headers: owner.cookie });
    expect(recorded.json.total).toBe(1);
    const asPdf = await api.ask(`${exports}?format=pdf&template=${added.id}`, {
      method: 'POST',
      headers: owner.cookie,
    });
    expect(asPdf.status).toBe(400);

    expect((await ask(path, owner, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(path, owner)).status).toBe(404);
    const trail = await api.database.owner.query<readonly { action: string }[]>(
      `select action from audit_entry where chain_id = $1 and action like 'wordTemplate%' order by number`,
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'wordTemplate.added',
      'wordTemplate.changed',
      'wordTemplate.deleted',
    ]);
  });

  it('are read by readers, written by others, and none of a stranger’s concern', async () => {
    const { json } = await add(owner, await aTemplate());
    const reader = await aPerson(api);
    await join(api, id, reader, 'reader');
    expect((await ask(`/${json.id}`, reader)).status).toBe(200);
    expect((await add(reader, await aTemplate())).status).toBe(403);
    expect((await ask(`/${json.id}`, reader, { method: 'DELETE' })).status).toBe(403);
    const stranger = await aPerson(api);
    expect((await ask(`/${json.id}`, stranger)).status).toBe(404);
  });

  it('are Word files: what is none is refused', async () => {
    expect((await add(owner, strToU8('hej'))).status).toBe(422);
  });
});
