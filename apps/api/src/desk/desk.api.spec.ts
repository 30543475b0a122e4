import { CLEARER, contentOf, DRIVER, mended, noted } from '../testing/a-draft';
import { aVersion, TODAY } from '../testing/fixture-library';
import { aPerson, join, type Person } from '../testing/people';
import { type Asked, openTestApi, type TestApi } from '../testing/test-api';
import { LIBRARY_ORGANISATION } from '../platform/database/library-organisation';

interface Draft {
  readonly criterion: string;
  readonly version: number;
  readonly revision: number;
  readonly stage: string;
  readonly content: Record<string, unknown>;
  readonly findings: readonly { severity: string; pointer: string; check: string }[];
  readonly decisions: readonly { kind: string; reason: string; by: string }[];
  readonly authors: readonly string[];
  readonly mine: boolean;
}

describe('the desk', () => {
  let api: TestApi;
  let editor: Person;
  let other: Person;
  let reviewer: Person;
  /** Reviewer by role, who was an editor when the draft was written. */
  let turncoat: Person;
  beforeAll(async () => {
    api = await openTestApi();
    [editor, other, reviewer, turncoat] = [
      await aPerson(api, 'Eva Ek'),
      await aPerson(api, 'Olle Olm'),
      await aPerson(api, 'Rut Rask'),
      await aPerson(api, 'Tor Tall'),
    ];
    for (const person of [editor, other, turncoat]) {
      await join(api, LIBRARY_ORGANISATION, person, 'editor');
    }
    await join(api, LIBRARY_ORGANISATION, reviewer, 'reviewer');
  });
  afterAll(() => api.close());

  const ask = <T = Draft>(person: Person | null, path: string, asked: Asked = {}) =>
    api.ask<T>(path, { ...asked, headers: { ...person?.cookie, ...asked.headers } });
  const post = <T = Draft>(person: Person, path: string, body: unknown) =>
    ask<T>(person, path, { method: 'POST', body });
  const save = (person: Person, draft: Draft, content: unknown, revision = draft.revision) =>
    ask(person, `desk/drafts/${draft.criterion}/${draft.version}`, {
      method: 'PUT',
      headers: { 'if-match': `"${revision}"` },
      body: { content },
    });
  const begin = async (criterion: string): Promise<Draft> => {
    const begun = await post(editor, 'desk/drafts', { criterion });
    expect(begun.status).toBe(201);
    return begun.json;
  };
  const errorsOf = (draft: Draft) => draft.findings.filter(({ severity }) => severity === 'error');

  it('takes a version from draft by consultation and four eyes into force on its day', async () => {
    const draft = await begin('KS-9002');
    expect(draft).toMatchObject({
      criterion: 'KS-9002',
      version: 2,
      stage: 'drafting',
      mine: true,
    });
    expect(draft.findings).toMatchObject([{ pointer: '/change', check: 'complete' }]);
    const path = `desk/drafts/KS-9002/2`;

    const early = await post(editor, `${path}/consultation`, { endsOn: '2027-01-31', reason: 'x' });
    expect(early).toMatchObject({
      status: 422,
      json: { type: 'urn:kravsmed:problem:draft-not-ready' },
    });

    const saved = await save(editor, draft, noted(mended(draft.content, CLEARER)));
    expect(saved.status).toBe(200);
    expect(errorsOf(saved.json)).toEqual([]);
    const stale = await save(other, draft, draft.content, 1);
    expect(stale.status).toBe(412);

    const sent = await post(editor, `${path}/consultation`, {
      endsOn: '2027-01-31',
      plannedFrom: '2027-05-01',
      reason: 'Vi vill höra branschen.',
    });
    expect(sent).toMatchObject({ status: 200, json: { stage: 'consultation' } });
    const open = await api.ask<{ state: string }>('criteria/KS-9002/versions/2');
    expect(open).toMatchObject({ status: 200, json: { state: 'inConsultation' } });

    const own = await post(editor, `${path}/approval`, {
      effectiveFrom: '2027-05-01',
      reason: 'x',
    });
    expect(own.status).toBe(403);
    const blind = await post(reviewer, `${path}/approval`, {
      effectiveFrom: '2027-05-01',
      reason: 'x',
    });
    expect(blind).toMatchObject({ status: 400, json: { errors: [{ pointer: '/revision' }] } });
    const unread = await post(reviewer, `${path}/approval`, {
      effectiveFrom: '2027-05-01',
      reason: 'x',
      revision: saved.json.revision - 1,
    });
    expect(unread).toMatchObject({ status: 412, json: { type: 'urn:kravsmed:problem:stale' } });
    const approved = await post(reviewer, `${path}/approval`, {
      effectiveFrom: '2027-05-01',
      reason: 'Inga invändningar.',
      revision: saved.json.revision,
    });
    expect(approved).toMatchObject({ status: 200, json: { stage: 'approved', mine: false } });
    expect(approved.json.decisions).toMatchObject([
      { kind: 'consultation', by: 'Eva Ek' },
      { kind: 'approved', by: 'Rut Rask', reason: 'Inga invändningar.' },
    ]);

    const inForce = async (asOf: string) =>
      (await api.ask<{ version: { version: number } }>(`criteria/KS-9002?asOf=${asOf}`)).json
        .version.version;
    expect([
      await inForce(TODAY),
      await inForce('2027-04-30'),
      await inForce('2027-05-01'),
    ]).toEqual([1, 1, 2]);
    const changed = await save(editor, approved.json, draft.content);
    expect(changed.status).toBe(409);
  });

  it('refuses who wrote a word and became a reviewer since; so does the database', async () => {
    const draft = await begin('KS-9003');
    expect(draft.version).toBe(2); // It is in consultation already, and revised under its number.
    await save(turncoat, draft, draft.content);
    await api.database.owner.query(
      `update membership set role = 'reviewer' where organisation_id = $1 and account_id = $2`,
      [LIBRARY_ORGANISATION, turncoat.id],
    );
    const approval = { effectiveFrom: '2027-07-01', reason: 'Klart.', revision: 2 };
    const refused = await post(turncoat, 'desk/drafts/KS-9003/2/approval', approval);
    expect(refused).toMatchObject({
      status: 409,
      json: { type: 'urn:kravsmed:problem:decision-refused' },
    });

    const asTurncoat = (sql: string) =>
      api.database.app.transaction(async (manager) => {
        await manager.query(`select kravsmed_enter($1, null, null, null, null)`, [turncoat.id]);
        return manager.query(sql);
      });
    await expect(
      asTurncoat(`update criterion_version set status = 'approved', origin = 'desk',
        approved_by = '${turncoat.id}', decision = '{"status":"approved","approvedOn":"2026-11-24",
        "effectiveFrom":"2027-07-01","usableFrom":"2027-07-01"}'
        where criterion_id = 'KS-9003' and version = 2`),
    ).rejects.toThrow(/row-level security/);
    const asSomebodyElse = asTurncoat(`update criterion_version set status = 'approved',
      origin = 'desk', approved_by = '${reviewer.id}', decision = '{"status":"approved",
      "approvedOn":"2026-11-24","effectiveFrom":"2027-07-01","usableFrom":"2027-07-01"}'
      where criterion_id = 'KS-9003' and version = 2`);
    await expect(asSomebodyElse).rejects.toThrow(/row-level security/);
  });

  it('gives a new criterion its number and shows it on the board before it is written', async () => {
    const begun = await post(editor, 'desk/drafts', {
      frame: {
        slug: 'gris-lekmaterial',
        area: 'environment',
        question: 'growth',
        relations: [],
        externalIds: [],
      },
    });
    expect(begun.status).toBe(201);
    const { criterion } = begun.json;
    expect(criterion).toMatch(/^KS-5\d{3}$/);
    await save(editor, begun.json, { texts: { sv: { title: 'Halm att böka i' } } });
    const moved = await post(editor, `desk/drafts/${criterion}/1/stage`, {
      stage: 'study',
      plannedOn: '2028-01-01',
      note: { sv: 'Väntar på en studie.', en: 'Waits for a study.' },
    });
    expect(moved).toMatchObject({ status: 200, json: { stage: 'study', plannedOn: '2028-01-01' } });
    const board = await api.ask<{ items: readonly { criterion: string }[] }>('board');
    expect(board.json.items.find((card) => card.criterion === criterion)).toMatchObject({
      stage: 'study',
      startsOn: '2028-01-01',
      title: { sv: 'Halm att böka i' },
    });
    expect((await api.ask(`criteria/${criterion}`)).status).toBe(404);

    const straw = {
      sv: 'Grisarna ska ha halm att böka i. Minst {{share}} av köttet ska komma från sådana grisar.',
      en: 'The pigs must have straw to root in. At least {{share}} of the meat must come from such pigs.',
    };
    const version = aVersion({
      version: 1,
      decision: { status: 'draft' },
      level: 'basic',
      group: 'pork',
      title: { sv: 'Halm att böka i', en: 'Straw to root in' },
      requirement: straw,
    });
    const words = contentOf(version);
    const whole = await save(
      editor,
      { ...begun.json, revision: 2 },
      {
        ...mended(words, straw),
        lawBaseline: { ...version.lawBaseline, beyondSweden: true },
        change: { ...version.change, driver: DRIVER },
      },
    );
    expect(errorsOf(whole.json)).toEqual([]);
    const approved = await post(reviewer, `desk/drafts/${criterion}/1/approval`, {
      effectiveFrom: '2027-03-01',
      reason: 'Bra.',
      revision: whole.json.revision,
    });
    expect(approved.status).toBe(200);
    expect((await api.ask(`criteria/${criterion}?asOf=2027-03-01`)).json).toMatchObject({
      id: criterion,
      version: { version: 1, state: 'inForce' },
      slug: 'gris-lekmaterial',
    });
  });

  it('withdraws by four eyes, with a reason and a successor', async () => {
    const proposal = {
      criterion: 'KS-9001',
      version: 2,
      from: '2027-01-01',
      reason: { sv: 'Ersatt.', en: 'Replaced.' },
      successor: 'KS-9002',
    };
    const unknown = await post(editor, 'desk/withdrawals', { ...proposal, successor: 'KS-9999' });
    expect(unknown.status).toBe(400);
    const proposed = await post<{ id: string }>(editor, 'desk/withdrawals', proposal);
    expect(proposed).toMatchObject({ status: 201, json: { accepted: null, mine: true } });
    expect((await post(editor, 'desk/withdrawals', proposal)).status).toBe(409);
    const path = `desk/withdrawals/${proposed.json.id}/decision`;
    const verdict = { accept: true, reason: 'Rätt.' };
    expect((await post(editor, path, verdict)).status).toBe(403);
    expect((await post(reviewer, path, verdict)).status).toBe(204);
    expect((await post(reviewer, path, verdict)).status).toBe(404);
    const withdrawn = await api.ask<{ decision: unknown }>('criteria/KS-9001/versions/2');
    expect(withdrawn.json.decision).toMatchObject({
      status: 'withdrawn',
      withdrawnFrom: '2027-01-01',
      successor: 'KS-9002',
    });
  });

  it('talks about a paragraph', async () => {
    const path = 'desk/drafts/KS-9002/2/comments';
    const said = await post<{ id: string }>(reviewer, path, {
      place: '/texts/sv/requirement/0',
      text: 'Slaktvikt eller levande vikt?',
    });
    expect(said).toMatchObject({ status: 201, json: { by: 'Rut Rask', resolvedBy: null } });
    const settled = await ask(editor, `${path}/${said.json.id}`, {
      method: 'PUT',
      body: { resolved: true },
    });
    expect(settled.status).toBe(204);
    const all = await ask<{ items: unknown[] }>(editor, path);
    expect(all.json.items).toMatchObject([
      { text: 'Slaktvikt eller levande vikt?', resolvedBy: 'Eva Ek' },
    ]);
  });

  it('keeps what the desk decided when files are loaded again', async () => {
    const { loadLibrary } = await import('../library/load-shipped-library/library-loader');
    const { fixtureLibrary, toLoad } = await import('../testing/fixture-library');
    const again = { ...toLoad(fixtureLibrary()), contentHash: 'another set' };
    expect(await loadLibrary(api.database.owner, again)).toMatchObject({ ok: true });
    const versions = await api.ask<{ items: readonly { version: number; state: string }[] }>(
      'criteria/KS-9002/versions',
    );
    expect(versions.json.items.map(({ version }) => version)).toContain(2);
  });

  it('writes every decision in the library’s trail', async () => {
    const actions = await api.database.owner.query<readonly { action: string }[]>(
      `select action from audit_entry where chain_id = 'library' order by number`,
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'library.drafted',
      'library.sentToConsultation',
      'library.approved',
      'library.drafted',
      'library.drafted',
      'library.approved',
      'library.withdrawn',
    ]);
  });
});
