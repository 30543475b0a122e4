import { aPerson, anOrganisation, type Person, type TestOrganisation } from '../testing/people';
import { aSelection } from '../testing/a-selection';
import { openTestApi, type TestApi } from '../testing/test-api';
import type { OwnCriterionMergeDto } from './merge-own-criterion/merge.dto';
import type { OwnCriterionDto, OwnCriterionSummaryDto } from './own-criterion.dto';

interface Refusal {
  readonly type: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

const FORK = { forkOf: { criterion: 'KS-9001', version: 1 } };

describe('an organisation’s own criteria', () => {
  let api: TestApi;
  let owner: Person, procurer: Person, reader: Person, stranger: Person;
  let ours: TestOrganisation;
  beforeAll(async () => {
    api = await openTestApi();
    [owner, procurer, reader, stranger] = [
      await aPerson(api),
      await aPerson(api, 'Pia Upphandlare'),
      await aPerson(api),
      await aPerson(api),
    ];
    ours = await anOrganisation(api, { owner, procurer, reader });
    await anOrganisation(api, { owner: stranger });
  });
  afterAll(() => api.close());

  const at = (path = '') => `organisations/${ours.id}/criteria${path}`;
  const ask = <T = OwnCriterionDto & Refusal>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    more: { who?: Person | null; hash?: string } = {},
  ) => {
    const who = more.who === undefined ? procurer : more.who;
    const headers = {
      ...who?.cookie,
      ...(more.hash === undefined ? {} : { 'if-match': `"${more.hash}"` }),
    };
    return api.ask<T>(path, { method, body, headers });
  };
  const newest = ({ versions }: OwnCriterionDto) => {
    const last = versions.at(-1);
    if (last === undefined) throw new Error('no version');
    return last;
  };
  const fork = async (): Promise<OwnCriterionDto> => {
    const made = await ask('POST', at(), FORK);
    expect(made.status).toBe(201);
    return made.json;
  };
  const reworded = (own: OwnCriterionDto, sv: string) => {
    const { content } = newest(own);
    return {
      ...content,
      texts: { ...content.texts, sv: { ...content.texts.sv, requirement: sv } },
    };
  };
  const save = (own: OwnCriterionDto, content: unknown, hash = newest(own).contentHash) =>
    ask('PUT', at(`/${own.id}`), { content }, { hash });
  const approve = (own: OwnCriterionDto, body: unknown = {}) =>
    ask('POST', at(`/${own.id}/approve`), body, { hash: newest(own).contentHash });
  const OWN_WORDS = 'Minst {{share}} av griskött ska komma från gris med hel och hållen svans.';
  const approvedFork = async (): Promise<OwnCriterionDto> => {
    const own = await fork();
    const saved = await save(own, reworded(own, OWN_WORDS));
    expect(saved.status).toBe(200);
    const { json, status } = await approve(saved.json);
    expect(status).toBe(200);
    return json;
  };
  const trailOf = async (subject: string): Promise<readonly string[]> => {
    const rows = await api.database.owner.query<readonly { action: string }[]>(
      'select action from audit_entry where subject = $1 order by number',
      [subject],
    );
    return rows.map(({ action }) => action);
  };
  const chosen = (own: OwnCriterionDto) => aSelection({ criterion: own.id, version: 1 });

  it('are made from the library’s words, changed, approved, and never changed again', async () => {
    const own = await fork();
    expect(own).toMatchObject({
      id: expect.stringMatching(/^LK-\d{4,}$/) as string,
      area: 'animalWelfare',
      question: 'tails',
      status: 'draft',
      version: 1,
      forkedFrom: { criterion: 'KS-9001', version: 1 },
      baseVersion: 1,
      inForce: null,
    });
    const content = reworded(own, 'Egna ord: minst {{share}} hel svans.');
    const saved = await save(own, content);
    expect(newest(saved.json).content).toEqual(content);
    expect(newest(saved.json).writtenBy).toEqual({ id: procurer.id, name: 'Pia Upphandlare' });
    expect((await save(own, content)).status).toBe(412);
    expect((await ask('PUT', at(`/${own.id}`), { content })).status).toBe(428);
    const approved = await approve(saved.json);
    expect(approved.json).toMatchObject({ status: 'approved', inForce: 1 });
    expect(newest(approved.json)).toMatchObject({
      decision: { status: 'approved', approvedOn: '2026-11-24', effectiveFrom: '2026-11-24' },
      approvedBy: { id: procurer.id },
    });
    expect(await save(approved.json, content)).toMatchObject({ status: 409 });
    expect(await ask('DELETE', at(`/${own.id}`))).toMatchObject({ status: 409 });
    const rewrite = api.database.owner.query(
      `update local_criterion_version set content = content || '{"level":"spearhead"}' where criterion_id = $1`,
      [own.id],
    );
    await expect(rewrite).rejects.toThrow('is decided');
    expect(await trailOf(own.id)).toEqual(['criterion.forked', 'criterion.approved']);
  });

  it('are written from scratch, saved half done, and not approved before they are whole', async () => {
    const { content } = newest(await fork());
    const blank = { ...content.texts.sv, title: '', requirement: '' };
    const body = {
      area: 'environment',
      question: 'Närproducerat',
      content: { ...content, uses: [], texts: { sv: blank, en: content.texts.en } },
    };
    const made = await ask('POST', at(), body);
    expect(made).toMatchObject({
      status: 201,
      json: { forkedFrom: null, baseVersion: null, needsMerge: false, question: 'Närproducerat' },
    });
    expect(made.json.findings.length).toBeGreaterThan(0);
    const refused = await approve(made.json);
    expect(refused.status).toBe(422);
    expect(refused.json.errors?.map(({ pointer }) => pointer)).toEqual([
      '/texts/sv/title',
      '/texts/sv/requirement',
      '/uses',
    ]);
    expect((await ask('GET', at(`/${made.json.id}/merge`))).status).toBe(422);
    expect((await ask('DELETE', at(`/${made.json.id}`))).status).toBe(204);
    expect((await ask('GET', at(`/${made.json.id}`))).status).toBe(404);
    expect(await trailOf(made.json.id)).toEqual(['criterion.written', 'criterion.deleted']);
    expect((await ask('POST', at(), { area: 'environment' })).status).toBe(422);
    expect((await ask('POST', at(), { forkOf: { criterion: 'KS-9001', version: 9 } })).status).toBe(
      422,
    );
    expect((await ask('POST', at(), { ...body, colour: 'red' })).status).toBe(400);
  });

  it('are approved from a day to come, and not from one that has passed', async () => {
    expect((await approve(await fork(), { effectiveFrom: '2026-11-23' })).status).toBe(422);
    const later = await approve(await fork(), { effectiveFrom: '2027-01-01' });
    expect(later.json).toMatchObject({ status: 'approved', inForce: null });
  });

  it('go on to a next version, and are withdrawn with a reason', async () => {
    const own = await approvedFork();
    const begun = await Promise.all([1, 2, 3].map(() => ask('POST', at(`/${own.id}/next`))));
    expect(begun.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const next = begun.find(({ status }) => status === 201);
    expect(next).toMatchObject({ status: 201, json: { version: 2, status: 'draft', inForce: 1 } });
    expect((await ask('POST', at(`/${own.id}/next`))).status).toBe(409);
    expect((await ask('DELETE', at(`/${own.id}`))).status).toBe(204);
    const reason = { sv: 'Biblioteket har det nu.', en: 'The library has it now.' };
    const withdrawn = await ask('POST', at(`/${own.id}/withdraw`), { reason });
    expect(withdrawn.json).toMatchObject({ version: 1, status: 'withdrawn', inForce: null });
    expect((await ask('POST', at(`/${own.id}/withdraw`), { reason })).status).toBe(409);
  });

  it('are merged with the library’s newer words, field by field, into a draft', async () => {
    const own = await approvedFork();
    const list = await ask<{ items: readonly OwnCriterionSummaryDto[] }>('GET', at());
    expect(list.json.items.find(({ id }) => id === own.id)).toMatchObject({
      baseVersion: 1,
      libraryVersion: 2,
      needsMerge: true,
    });
    const look = await ask<OwnCriterionMergeDto>('GET', at(`/${own.id}/merge`));
    expect(look.json).toMatchObject({
      criterion: 'KS-9001',
      baseVersion: 1,
      oursVersion: 1,
      theirsVersion: 2,
      oursHash: newest(own).contentHash,
    });
    const conflict = look.json.fields.filter(({ standing }) => standing === 'conflict');
    expect(conflict.map(({ path }) => path)).toEqual(['texts.sv.requirement']);
    const merge = (choices: unknown, oursHash = look.json.oursHash) =>
      ask('POST', at(`/${own.id}/merge`), { to: 2, oursHash, choices });
    const undecided = await merge({});
    expect(undecided).toMatchObject({
      status: 422,
      json: { errors: [{ pointer: '/choices/texts.sv.requirement' }] },
    });
    expect((await merge({}, '0'.repeat(64))).status).toBe(412);
    const text = 'Våra och deras ord, {{share}}.';
    const merged = await merge({ 'texts.sv.requirement': { text } });
    expect(merged).toMatchObject({
      status: 201,
      json: { version: 2, status: 'draft', baseVersion: 2, needsMerge: false },
    });
    const { texts } = newest(merged.json).content;
    expect([texts.sv.requirement, texts.en.requirement]).toEqual([
      text,
      look.json.theirs.texts.en.requirement,
    ]);
    expect(await trailOf(own.id)).toContain('criterion.merged');
    const ahead = await ask<OwnCriterionMergeDto>('GET', at(`/${own.id}/merge?to=3`));
    expect(ahead.json).toMatchObject({ baseVersion: 2, oursVersion: 2, theirsVersion: 3 });
  });

  it('stand in the organisation’s documents and nobody else’s', async () => {
    const own = await approvedFork();
    const render = (who: Person | null, query: string, format = 'html') =>
      ask<Refusal>('POST', `documents/render?format=${format}${query}`, chosen(own), { who });
    const rendered = await render(reader, `&organisation=${ours.id}`);
    expect(rendered.status).toBe(200);
    expect(rendered.text).toContain(
      `Lokalt kriterium ${own.id}:1, ${ours.name}, utgår från KS-9001:1 med ändringar`,
    );
    expect(rendered.text).toContain('hel och hållen svans');
    for (const format of ['docx', 'pdf', 'xlsx', 'json']) {
      expect((await render(reader, `&organisation=${ours.id}`, format)).status).toBe(200);
    }
    for (const [who, query] of [
      [null, ''],
      [null, `&organisation=${ours.id}`],
      [stranger, `&organisation=${ours.id}`],
      [reader, ''],
    ] as const) {
      const refused = await render(who, query);
      expect(refused.status).toBe(422);
      expect(refused.json.errors?.[0]?.pointer).toBe('/sections/0/items/0/criterion');
      expect(refused.text).not.toContain(ours.name);
    }
    const check = (who: Person | null) =>
      ask<{ findings: readonly { rule: string }[] }>(
        'POST',
        `documents/check?organisation=${ours.id}`,
        chosen(own),
        { who },
      );
    const rules = async (who: Person | null) =>
      (await check(who)).json.findings.map(({ rule }) => rule);
    expect(await rules(reader)).not.toContain('R-form-unknown-criterion');
    expect(await rules(stranger)).toContain('R-form-unknown-criterion');
  });

  it('are exported with a tender document that the organisation owns', async () => {
    const own = await approvedFork();
    const begin = (more: object) =>
      ask<{ id: string; secret?: string }>('POST', 'tenders', {
        title: 'Livsmedel',
        selection: chosen(own),
        ...more,
      });
    const owned = (await begin({ organisation: ours.id })).json;
    const file = await ask('POST', `tenders/${owned.id}/exports?format=html`, undefined, {
      who: reader,
    });
    expect(file.text).toContain(`data-criterion="${own.id}:1"`);
    const loose = (await begin({})).json;
    const refused = await api.ask(`tenders/${loose.id}/exports?format=html`, {
      method: 'POST',
      headers: { 'x-tender-secret': loose.secret ?? '' },
    });
    expect(refused.status).toBe(422);
  });
});
