import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { aSelection } from '../../testing/a-selection';
import { openTestApi, type TestApi } from '../../testing/test-api';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('POST /documents/fill-template', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  /** A document of ours as the buyer's, its body replaced by `body`. */
  async function template(body: string): Promise<Record<string, Uint8Array>> {
    const file = await api.ask('documents/render?format=docx', {
      method: 'POST',
      body: aSelection(),
    });
    const files = unzipSync(file.bytes);
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const begin = text.indexOf('<w:body>') + '<w:body>'.length;
    files['word/document.xml'] = strToU8(`${text.slice(0, begin)}${body}</w:body></w:document>`);
    return files;
  }
  const p = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

  async function fill(
    files: Record<string, Uint8Array>,
    { query = '', selection = JSON.stringify(aSelection()), name = 'mall.docx', type = DOCX } = {},
  ) {
    const form = new FormData();
    form.set('selection', selection);
    form.set('file', new Blob([Buffer.from(zipSync(files))], { type }), name);
    const request = new Request('http://kravsmed.test/', { method: 'POST', body: form });
    const answer = await api.app.inject({
      method: 'POST',
      url: `/api/v1/documents/fill-template${query}`,
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    const { statusCode: status, rawPayload, headers } = answer;
    const json = (): { detail: string } => answer.json();
    return { status, bytes: new Uint8Array(rawPayload), headers, json };
  }

  it('puts the clauses at their place and leaves the rest', async () => {
    const files = await template(p('Före') + p('{{kravsmed}}') + p('Efter'));
    const { status, bytes, headers } = await fill(files);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(DOCX);
    const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(text.indexOf('Före')).toBeLessThan(text.indexOf('kravsmed:KS-9001:2'));
    expect(text.indexOf('kravsmed:KS-9001:2')).toBeLessThan(text.indexOf('Efter'));
    expect(text).not.toContain('{{kravsmed}}');
  });

  it('can be read back: the clause stands there unaltered', async () => {
    const { bytes } = await fill(await template(p('{{kravsmed}}')));
    const form = new FormData();
    form.set('file', new Blob([Buffer.from(bytes)], { type: DOCX }), 'ifylld.docx');
    const request = new Request('http://kravsmed.test/', { method: 'POST', body: form });
    const answer = await api.app.inject({
      method: 'POST',
      url: '/api/v1/documents/inspect',
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    expect(answer.json()).toMatchObject({
      clauses: [{ criterion: 'KS-9001', version: 2, words: 'unchanged' }],
    });
  });

  it('says how to make a place, and appends when asked to', async () => {
    const files = await template(p('Bara text'));
    const refused = await fill(files);
    expect(refused.status).toBe(422);
    expect(refused.json().detail).toContain('{{kravsmed}}');
    expect((await fill(files, { query: '?withoutPlace=append' })).status).toBe(200);
  });

  it('refuses macros, a DOCTYPE, another kind of file and a selection that is none', async () => {
    const files = await template(p('{{kravsmed}}'));
    const macros = await fill({ ...files, 'word/vbaProject.bin': strToU8('x') });
    expect(macros.status).toBe(422);
    const doctype = strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>');
    expect((await fill({ ...files, 'word/document.xml': doctype })).status).toBe(422);
    expect((await fill(files, { name: 'mall.docm' })).status).toBe(415);
    expect((await fill(files, { selection: '{' })).status).toBe(400);
    expect((await fill(files, { selection: '{}' })).status).toBe(400);
  });
});
