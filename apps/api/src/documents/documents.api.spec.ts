import { aSelection } from '../testing/a-selection';
import { openTestApi, type TestApi } from '../testing/test-api';
import { FORMATS } from './rendering/formats';

interface Refusal {
  readonly detail: string;
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
}

describe('/documents', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const render = (body: unknown, format = 'json', headers = {}) =>
    api.ask<Refusal>(`documents/render?format=${format}`, { method: 'POST', body, headers });

  const MAGIC = { docx: 'PK', pdf: '%PDF-', xlsx: 'PK', html: '<', json: '{' };

  it.each(FORMATS)('renders %s, named after the title', async (format) => {
    const file = await render(aSelection(), format);
    expect(file.status).toBe(200);
    expect(file.bytes.subarray(0, 8).toString('latin1').startsWith(MAGIC[format])).toBe(true);
    expect(file.headers['content-disposition']).toContain(
      `filename*=UTF-8''Livsmedel%20p%C3%A5%20%C3%A5ttio%20%C3%B6ar.${format}`,
    );
  });

  it('names a workbook by its media type', async () => {
    const { headers } = await render(aSelection(), 'xlsx');
    expect(headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
  });

  it('writes the chosen value into the requirement', async () => {
    const { text } = await render(aSelection());
    expect(text).toMatch(/70\sprocent/);
    expect(text).toContain('KS-9001');
  });

  it.each([
    ['an unknown criterion', { criterion: 'KS-4711' }, '/sections/0/items/0/criterion'],
    ['an unknown version', { version: 99 }, '/sections/0/items/0/version'],
    [
      'a parameter out of range',
      { parameters: { share: 5 } },
      '/sections/0/items/0/parameters/share',
    ],
    ['an unknown parameter', { parameters: { size: 5 } }, '/sections/0/items/0/parameters/size'],
  ])('answers 422 to %s and says where', async (_what, item, pointer) => {
    const { status, json } = await render(aSelection(item));
    expect(status).toBe(422);
    expect(json.errors.map((each) => each.pointer)).toContain(pointer);
    expect(json.errors[0]?.detail).not.toBe('');
  });

  it('answers 422 to weights of more than 100 percent', async () => {
    const items = [60, 50].map((weight, index) => ({
      criterion: index === 0 ? 'KS-9001' : 'KS-9002',
      version: index === 0 ? 2 : 1,
      use: 'awardCriterion' as const,
      parameters: {},
      weight,
    }));
    const { status, text } = await render(
      aSelection({}, { sections: [{ productGroup: 'pork', items }] }),
    );
    expect(status).toBe(422);
    expect(text).toContain('110');
  });

  it('answers 400 to what has the wrong shape, pointer by pointer', async () => {
    const { status, json } = await render({
      ...aSelection({}, { publicationDate: 'i morgon' }),
      colour: 'red',
      layout: { headingLevel: 9, numbering: '4.2', style: 'flow' },
    });
    expect(status).toBe(400);
    expect(json.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/colour',
      '/layout/headingLevel',
      '/publicationDate',
    ]);
    expect(json.errors.find(({ pointer }) => pointer === '/publicationDate')?.detail).toContain(
      'inget datum',
    );
  });

  it('renders every layout in every format', async () => {
    const layout = {
      headingLevel: 2,
      numbering: '4.2',
      arrangement: 'lot',
      legalBasis: 'footnotes',
    };
    for (const style of ['table', 'list']) {
      for (const format of ['docx', 'pdf', 'xlsx', 'html', 'json']) {
        const selection = { ...aSelection(), layout: { ...layout, style } };
        expect((await render(selection, format)).status).toBe(200);
      }
    }
    const { text } = await render(
      { ...aSelection(), layout: { ...layout, style: 'table' } },
      'html',
    );
    expect(text).toContain('<th scope="row">Krav</th>');
    expect(text).toContain('role="doc-endnotes"');
    expect(text).not.toContain('<th scope="row">Rättslig grund</th>');
  });

  it('names each field of a layout that is wrong', async () => {
    const layout = {
      headingLevel: 2,
      numbering: '',
      style: 'cards',
      arrangement: 'x',
      legalBasis: '',
    };
    const { status, json } = await render({ ...aSelection(), layout });
    expect(status).toBe(400);
    expect(json.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/layout/arrangement',
      '/layout/legalBasis',
      '/layout/style',
    ]);
  });

  it('answers 400 to broken JSON, a missing body and a missing or unknown format', async () => {
    expect((await render('{"title": ')).json).toMatchObject({
      type: 'urn:kravsmed:problem:malformed-body',
      detail: expect.stringContaining('giltig JSON') as string,
    });
    expect((await api.ask('documents/render?format=json', { method: 'POST' })).status).toBe(400);
    expect((await api.ask('documents/render', { method: 'POST', body: aSelection() })).status).toBe(
      400,
    );
    expect((await render(aSelection(), 'doc')).status).toBe(400);
    expect((await render([aSelection()])).status).toBe(400);
  });

  it('answers 413 to a body of 10 MB, and 415 to what is not JSON', async () => {
    const huge = JSON.stringify({ title: 'x'.repeat(10_000_000) });
    expect(await render(huge)).toMatchObject({
      status: 413,
      json: { title: 'Innehållet är för stort' },
    });
    expect((await render('<x/>', 'json', { 'content-type': 'text/xml' })).status).toBe(415);
  });

  it('checks a selection by the procurement rules', async () => {
    const check = await api.ask<{ findings: { rule: string }[]; summary: { error: number } }>(
      'documents/check',
      { method: 'POST', body: aSelection() },
    );
    expect(check.status).toBe(200);
    expect(check.json.summary).toMatchObject({ error: 0 });
    const bad = await api.ask<typeof check.json>('documents/check', {
      method: 'POST',
      body: aSelection({ version: 99 }),
    });
    expect(bad.json.findings[0]).toMatchObject({
      rule: 'R-form-unknown-version',
      severity: 'error',
      pointer: '/sections/0/items/0/version',
    });
    expect(bad.json.summary.error).toBeGreaterThan(0);
  });
});
