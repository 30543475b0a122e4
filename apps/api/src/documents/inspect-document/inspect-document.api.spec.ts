import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { aSelection } from '../../testing/a-selection';
import { openTestApi, type TestApi } from '../../testing/test-api';
import type { InspectionDto } from './inspection.dto';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('POST /documents/inspect', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const exported = async (version = 2): Promise<Uint8Array> => {
    const body = aSelection({ version });
    const file = await api.ask('documents/render?format=docx', { method: 'POST', body });
    expect(file.status).toBe(200);
    return file.bytes;
  };

  /** As a form with one file, by the app itself: what `ask` sends is JSON. */
  async function inspect(bytes: Uint8Array, query = '', name = 'krav.docx') {
    const form = new FormData();
    form.set('file', new Blob([Buffer.from(bytes)], { type: DOCX }), name);
    const request = new Request('http://kravsmed.test/', { method: 'POST', body: form });
    const answer = await api.app.inject({
      method: 'POST',
      url: `/api/v1/documents/inspect${query}`,
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    });
    return { status: answer.statusCode, json: answer.json<InspectionDto & { type?: string }>() };
  }

  it('finds the clause, unchanged and in force', async () => {
    const { status, json } = await inspect(await exported());
    expect(status).toBe(200);
    expect(json).toMatchObject({
      summary: { clauses: 1, edited: 0, outdated: 0, withdrawn: 0 },
      clauses: [
        { criterion: 'KS-9001', version: 2, words: 'unchanged', standing: 'current', diff: [] },
      ],
    });
  });

  it('says what applies instead of a version that has been superseded, today and on another day', async () => {
    const old = await inspect(await exported(1));
    expect(old.json.clauses).toMatchObject([
      { version: 1, standing: 'outdated', replacedBy: { criterion: 'KS-9001', version: 2 } },
    ]);
    const later = await inspect(await exported(2), '?asOf=2027-03-01');
    expect(later.json).toMatchObject({
      asOf: '2027-03-01',
      clauses: [{ version: 2, standing: 'outdated', replacedBy: { version: 3 } }],
    });
  });

  it('shows word by word what somebody changed', async () => {
    const files = unzipSync(await exported());
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('oskadad svans');
    files['word/document.xml'] = strToU8(text.replace('oskadad svans', 'oskadd knorr'));
    const { json } = await inspect(zipSync(files));
    expect(json.summary.edited).toBe(1);
    expect(
      json.clauses[0]?.diff
        .filter(({ kind }) => kind === 'added')
        .map(({ text }) => text)
        .join(' '),
    ).toContain('knorr');
  });

  it.each([
    ['no Word file', () => Promise.resolve(strToU8('hello'))],
    [
      'a DOCTYPE',
      async () => {
        const files = unzipSync(await exported());
        files['word/document.xml'] = strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>');
        return zipSync(files);
      },
    ],
    [
      'macros',
      async () => zipSync({ ...unzipSync(await exported()), 'word/vbaProject.bin': strToU8('x') }),
    ],
    ['half a file', async () => (await exported()).slice(0, 3_000)],
  ])('refuses %s in words', async (_, file) => {
    const { status, json } = await inspect(await file());
    expect([415, 422]).toContain(status);
    expect(json.type).toMatch(/upload-refused|unsupported-media-type/);
  });
});
