import { strFromU8, unzipSync } from 'fflate';
import { aSelection } from '../../testing/a-selection';
import { openTestApi, type TestApi } from '../../testing/test-api';
import { REDLINE_FORMATS } from './redline-formats';

interface Refusal {
  readonly type: string;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

const before = aSelection({ version: 1 });
const after = aSelection({ version: 2, parameters: { share: 80 } });

describe('POST /documents/redline', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const redline = (body: object, query = '') =>
    api.ask<Refusal>(`documents/redline${query}`, { method: 'POST', body });
  const words = async (body: object): Promise<string> => {
    const { status, bytes } = await redline(body);
    expect(status).toBe(200);
    return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  };

  it('gives Word with tracked changes, the buyer’s, from the publication date', async () => {
    const document = await words({ before, after: { ...after, buyer: 'Lunds kommun' } });
    expect(document).toMatch(
      /<w:del [^>]*w:author="Lunds kommun" w:date="2027-02-01T00:00:00Z">.*?70\sprocent.*?<\/w:del>/,
    );
    expect(document).toMatch(/<w:ins [^>]*w:author="Lunds kommun"[^>]*>.*?80\sprocent/);
    expect(document).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*oskadad/);
  });

  it('says whose and from when as it is told, and Kravsmed’s where nobody is named', async () => {
    expect(await words({ before, after, author: 'Siv', date: '2027-01-15' })).toContain(
      'w:author="Siv" w:date="2027-01-15T00:00:00Z"',
    );
    expect(await words({ before, after })).toContain('w:author="Kravsmed"');
  });

  it('gives the same bytes for the same request', async () => {
    const [one, two] = [await redline({ before, after }), await redline({ before, after })];
    expect(one.bytes.equals(two.bytes)).toBe(true);
  });

  it.each(REDLINE_FORMATS)('is to be had as %s, named for what it is', async (format) => {
    const { status, headers } = await redline({ before, after }, `?format=${format}`);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain(
      `filename*=UTF-8''Livsmedel%20p%C3%A5%20%C3%A5ttio%20%C3%B6ar%20%E2%80%93%20%C3%A4ndringar.${format}`,
    );
  });

  it('holds the tender part alone when told so', async () => {
    const whole = await redline({ before, after }, '?format=html');
    const part = await redline({ before, after }, '?format=html&part=tender');
    expect(whole.text).toContain('data-part="annex"');
    expect(part.text).not.toContain('data-part="annex"');
  });

  it('shows a value that nobody has filled in as a gap', async () => {
    const empty = { ...aSelection({ version: 2, parameters: {} }) };
    expect((await redline({ before, after: empty }, '?format=html')).status).toBe(200);
  });

  it.each([
    ['what reads the same', { before, after: before }, 'nothing-changed'],
    [
      'two languages',
      { before, after: aSelection({}, { language: 'en' }) },
      'request-not-possible',
    ],
  ])('answers 422 to %s', async (_, body, code) => {
    const { status, json } = await redline(body);
    expect({ status, type: json.type }).toEqual({
      status: 422,
      type: `urn:kravsmed:problem:${code}`,
    });
  });

  it('says on which side an unknown version stands', async () => {
    const { status, json } = await redline({ before: aSelection({ version: 99 }), after });
    expect(status).toBe(422);
    expect(json.errors?.map(({ pointer }) => pointer)).toEqual([
      '/before/sections/0/items/0/version',
    ]);
  });

  it.each([
    ['no older one', { after }, '/before'],
    ['a title too long', { before, after: { ...after, title: 'x'.repeat(301) } }, '/after/title'],
    ['a day that is none', { before, after, date: 'i morgon' }, '/date'],
  ])('answers 400 to %s', async (_, body, pointer) => {
    const { status, json } = await redline(body);
    expect(status).toBe(400);
    expect(json.errors?.map((each) => each.pointer)).toEqual([pointer]);
  });

  it('answers 400 to a format that shows no changes', async () => {
    expect((await redline({ before, after }, '?format=json')).status).toBe(400);
  });
});
