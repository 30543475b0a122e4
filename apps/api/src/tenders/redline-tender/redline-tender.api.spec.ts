import { strFromU8, unzipSync } from 'fflate';
import { aSelection } from '../../testing/a-selection';
import { aPerson, anOrganisation, type Person, type TestOrganisation } from '../../testing/people';
import { openTestApi, type TestApi } from '../../testing/test-api';

interface Answer {
  readonly id: string;
  readonly type: string;
  readonly detail: string;
  readonly secret?: string;
}

describe('GET /tenders/{id}/redline', () => {
  let api: TestApi;
  let owner: Person, reader: Person, stranger: Person;
  let ours: TestOrganisation;
  let id: string;
  beforeAll(async () => {
    api = await openTestApi();
    [owner, reader, stranger] = [await aPerson(api), await aPerson(api), await aPerson(api)];
    ours = await anOrganisation(api, { owner, reader });
    await anOrganisation(api, { owner: stranger });
    id = await saved([
      { title: 'Livsmedel', language: 'sv', sections: [] },
      aSelection({ version: 1, parameters: {} }),
      aSelection({ version: 1, parameters: { share: 80 } }),
    ]);
  });
  afterAll(() => api.close());

  /** A document of ours, saved once with each. */
  async function saved([first, ...more]: readonly object[]): Promise<string> {
    const body = { title: 'Livsmedel', selection: first, organisation: ours.id };
    const made = await api.ask<Answer>('tenders', { method: 'POST', body, headers: owner.cookie });
    expect(made.status).toBe(201);
    for (const [index, selection] of more.entries()) {
      const headers = { ...owner.cookie, 'if-match': `"${index + 1}"` };
      const path = `tenders/${made.json.id}`;
      const put = { method: 'PUT' as const, headers, body: { title: 'Livsmedel', selection } };
      expect((await api.ask(path, put)).status).toBe(200);
    }
    return made.json.id;
  }
  const get = (query: string, who: Person | null = owner, tender = id) =>
    api.ask<Answer>(`tenders/${tender}/redline?${query}`, { headers: { ...who?.cookie } });
  const documentIn = (bytes: Uint8Array): string =>
    strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

  it('gives what was saved in between, as the organisation’s, from the save', async () => {
    const { status, bytes } = await get('from=2&to=3');
    expect(status).toBe(200);
    const document = documentIn(bytes);
    expect(document).toMatch(
      new RegExp(
        `<w:del [^>]*w:author="${ours.name}" w:date="2026-11-24T[0-9:]+Z">.*?50\\sprocent.*?</w:del>`,
      ),
    );
    expect(document).toMatch(/<w:ins [^>]*>.*?80\sprocent/);
  });

  it('shows what was not there yet as put in, and lends it the day it had not chosen', async () => {
    const { status, text } = await get('from=1&to=3&format=html');
    expect(status).toBe(200);
    expect(text).toMatch(/<ins class="tracked">.*?KS-9001/s);
  });

  it('brings every criterion to the version that applies on the publication date', async () => {
    const { status, bytes } = await get('to=current');
    expect(status).toBe(200);
    const document = documentIn(bytes);
    expect(document).toContain('w:author="Kravsmed" w:date="2025-01-01T00:00:00Z"');
    expect(document).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*oskadad/);
    // The value that was chosen came along.
    expect(document).not.toMatch(/<w:del [^>]*>(?:(?!<\/w:del>).)*80\sprocent/);
    expect((await get('from=2&to=current')).status).toBe(200);
  });

  it('takes in a version that begins between today and the publication date', async () => {
    const later = await saved([aSelection({ version: 2 }, { publicationDate: '2027-04-01' })]);
    const { bytes } = await get('to=current', owner, later);
    expect(documentIn(bytes)).toContain('w:date="2026-10-01T00:00:00Z"');
  });

  it('is recorded nowhere, and the document stays as it is', async () => {
    await get('to=current');
    const tender = await api.ask<{ revision: number }>(`tenders/${id}`, { headers: owner.cookie });
    expect(tender.json.revision).toBe(3);
    const exports = await api.ask<{ total: number }>(`tenders/${id}/exports`, {
      headers: owner.cookie,
    });
    expect(exports.json.total).toBe(0);
  });

  it.each([
    ['from=3&to=3', 422, 'nothing-changed'],
    ['from=3&to=99', 404, 'not-found'],
    ['from=99&to=3', 404, 'not-found'],
    ['from=1&to=current', 422, 'selection-refused'],
    ['from=1', 400, 'invalid-query'],
    ['from=1&to=tomorrow', 400, 'invalid-query'],
    ['to=current&format=json', 400, 'invalid-query'],
  ])('refuses %s', async (query, expected, code) => {
    const { status, json } = await get(query);
    expect({ status, type: json.type }).toEqual({
      status: expected,
      type: `urn:kravsmed:problem:${code}`,
    });
  });

  it('says that nothing is outdated', async () => {
    const current = await saved([aSelection({ version: 2 })]);
    const { status, json } = await get('to=current', owner, current);
    expect(status).toBe(422);
    expect(json).toMatchObject({ type: 'urn:kravsmed:problem:nothing-changed' });
    expect(json.detail).toContain('annonseringsdagen');
  });

  it('is for those who may read the document', async () => {
    expect((await get('to=current', reader)).status).toBe(200);
    expect((await get('to=current', stranger)).status).toBe(404);
    expect((await get('to=current', null)).status).toBe(404);
  });

  it('opens by its secret where nobody owns it', async () => {
    const body = { title: 'Eget', selection: aSelection({ version: 1 }) };
    const { json } = await api.ask<Answer>('tenders', { method: 'POST', body });
    const path = `tenders/${json.id}/redline?to=current`;
    expect((await api.ask(path)).status).toBe(404);
    const headers = { 'x-tender-secret': json.secret ?? '' };
    expect((await api.ask(path, { headers })).status).toBe(200);
  });
});
