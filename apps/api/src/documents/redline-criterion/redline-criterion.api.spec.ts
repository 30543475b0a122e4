import { strFromU8, unzipSync } from 'fflate';
import type { OwnCriterionDto } from '../../own-criteria/own-criterion.dto';
import { aPerson, anOrganisation, type Person, type TestOrganisation } from '../../testing/people';
import { openTestApi, type TestApi } from '../../testing/test-api';

interface Refusal {
  readonly type: string;
  readonly detail: string;
}

describe('GET /criteria/{id}/redline', () => {
  let api: TestApi;
  let owner: Person, stranger: Person;
  let ours: TestOrganisation;
  beforeAll(async () => {
    api = await openTestApi();
    [owner, stranger] = [await aPerson(api), await aPerson(api)];
    ours = await anOrganisation(api, { owner });
    await anOrganisation(api, { owner: stranger });
  });
  afterAll(() => api.close());

  const get = (path: string, who?: Person) =>
    api.ask<Refusal>(`criteria/${path}`, { headers: { ...who?.cookie } });
  const documentIn = (bytes: Uint8Array): string =>
    strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

  it('gives Word with the library’s changes, from the day of approval', async () => {
    const { status, bytes } = await get('KS-9001/redline?from=1&to=2');
    expect(status).toBe(200);
    const document = documentIn(bytes);
    expect(document).toContain('w:author="Kravsmed" w:date="2025-01-01T00:00:00Z"');
    expect(document).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*oskadad/);
  });

  it('takes the slug, English, and the other way round', async () => {
    const { status, text } = await get('gris-hel-svans/redline?from=2&to=1&format=html&lang=en');
    expect(status).toBe(200);
    expect(text).toMatch(/<del class="tracked">.*?unharmed/);
    expect(text).toContain('lang="en"');
  });

  it('shows what is decided and has not begun', async () => {
    expect((await get('KS-9001/redline?from=2&to=3&format=pdf')).status).toBe(200);
  });

  it.each([
    ['KS-4711/redline?from=1&to=2', 404, 'not-found'],
    ['KS-9001/redline?from=1&to=99', 404, 'not-found'],
    ['KS-9001/redline?from=99&to=1', 404, 'not-found'],
    ['KS-9001/redline?from=2&to=2', 422, 'nothing-changed'],
    ['KS-9001/redline?from=2', 400, 'invalid-query'],
    ['KS-9001/redline?from=0&to=2', 400, 'invalid-query'],
    ['KS-9001/redline?from=1&to=2&format=json', 400, 'invalid-query'],
  ])('refuses %s', async (path, expected, code) => {
    const { status, json } = await get(path);
    expect({ status, type: json.type }).toEqual({
      status: expected,
      type: `urn:kravsmed:problem:${code}`,
    });
    expect(json.detail).not.toBe('');
  });

  it('shows an organisation’s own criterion to its members alone, as theirs', async () => {
    const at = `organisations/${ours.id}/criteria`;
    const ask = async (method: 'POST' | 'PUT', path: string, body: unknown, hash = '') => {
      const headers = { ...owner.cookie, 'if-match': `"${hash}"` };
      const { status, json } = await api.ask<OwnCriterionDto>(path, { method, body, headers });
      expect([200, 201]).toContain(status);
      return json;
    };
    const last = ({ versions }: OwnCriterionDto) => {
      const version = versions.at(-1);
      if (version === undefined) throw new Error('no version');
      return version;
    };
    const own = await ask('POST', at, { forkOf: { criterion: 'KS-9001', version: 1 } });
    const first = await ask('POST', `${at}/${own.id}/approve`, {}, last(own).contentHash);
    const next = await ask('POST', `${at}/${own.id}/next`, undefined, last(first).contentHash);
    const path = `${own.id}/redline?from=1&to=2&organisation=${ours.id}`;
    expect((await get(path, owner)).status).toBe(404);
    const { content } = last(next);
    const sv = { ...content.texts.sv, requirement: 'Minst {{share}} med egna ord.' };
    const draft = await ask(
      'PUT',
      `${at}/${own.id}`,
      { content: { ...content, texts: { ...content.texts, sv } } },
      last(next).contentHash,
    );
    await ask('POST', `${at}/${own.id}/approve`, {}, last(draft).contentHash);
    const mine = await get(path, owner);
    expect(mine.status).toBe(200);
    expect(documentIn(mine.bytes)).toContain(`w:author="${ours.name}" w:date="2026-11-24`);
    for (const who of [stranger, undefined]) expect((await get(path, who)).status).toBe(404);
    expect((await get(`${own.id}/redline?from=1&to=2`, owner)).status).toBe(404);
  });
});
