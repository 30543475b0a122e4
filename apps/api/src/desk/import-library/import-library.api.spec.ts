import { libraryOf, writeLibraryJson, writeLibraryXlsx } from '@kravsmed/library-exchange';
import {
  agencyCriterion,
  editedWorkbook,
  onlyCriteria,
  put,
} from '@kravsmed/library-exchange/testing';
import type { ProblemDto } from '../../platform/http/problem.dto';
import { fixtureLibrary } from '../../testing/fixture-library';
import { type Importing, openImporting } from '../../testing/importing';

const library = fixtureLibrary();
const model = [...library.criteria.values()].find(({ id }) => id === 'KS-9001')!;

describe('bringing a library in', () => {
  let at: Importing;
  beforeAll(async () => {
    at = await openImporting();
  });
  afterAll(() => at.api.close());

  it('shows what a file would do, and does it when asked to, as drafts', async () => {
    const before = await at.state();
    const dry = await at.send(at.books.clean);
    expect(dry).toMatchObject({
      status: 200,
      json: { file: 'vara krav.xlsx', format: 'xlsx', written: false },
    });
    expect(dry.json.counts).toEqual({ added: 4, changed: 0, unchanged: 0, refused: 0 });
    expect(dry.json.entries.map(({ id }) => id)).toEqual([
      'KS-9701',
      'KS-9701:1',
      'KS-9702',
      'KS-9702:1',
    ]);
    expect(dry.json.entries[1]?.findings).toEqual({
      errors: expect.any(Number) as number,
      warnings: expect.any(Number) as number,
    });
    expect(await at.state()).toEqual(before);

    const wet = await at.send(at.books.clean, `?dryRun=false&basis=${dry.json.basis}`);
    expect(wet).toMatchObject({ status: 200, json: { written: true } });
    const draft = await at.api.ask<{ isNew: boolean; stage: string; mine: boolean }>(
      'desk/drafts/KS-9702/1',
      { headers: at.editor.cookie },
    );
    expect(draft).toMatchObject({
      status: 200,
      json: { isNew: true, stage: 'drafting', mine: true },
    });
    // Readers of the library see nothing of a draft.
    expect((await at.api.ask('criteria/KS-9702')).status).toBe(404);
    // A number that a file brought is not given out again.
    const begun = await at.api.ask<{ criterion: string }>('desk/drafts', {
      method: 'POST',
      headers: at.editor.cookie,
      body: {
        frame: {
          slug: 'ny',
          area: 'animalWelfare',
          question: 'tails',
          relations: [],
          externalIds: [],
        },
      },
    });
    expect(begun.json.criterion).toBe('KS-9703');
  });

  it('finds the same file to be there already, and shows word by word what another one changes', async () => {
    const same = await at.send(at.books.clean);
    expect(same.json.counts).toEqual({ added: 0, changed: 0, unchanged: 4, refused: 0 });
    const edited = await editedWorkbook(at.books.clean, (sheets) => {
      put(sheets, ['Texter', 'Svenska'], 'Hela svansar på alla grisar');
    });
    const dry = await at.send(edited);
    expect(dry.json.entries).toMatchObject([
      { id: 'KS-9701:1', outcome: 'changed', changes: [{ field: 'texts.sv.title' }] },
    ]);
    expect(dry.json.entries[0]?.changes[0]?.runs.some(({ kind }) => kind === 'added')).toBe(true);
    expect((await at.send(edited, '?dryRun=false&basis=other')).status).toBe(412);
    expect((await at.send(edited, `?dryRun=false&basis=${dry.json.basis}`)).status).toBe(200);
    const draft = await at.api.ask<{
      revision: number;
      content: { texts: { sv: { title: string } } };
    }>('desk/drafts/KS-9701/1', { headers: at.editor.cookie });
    expect(draft.json).toMatchObject({
      revision: 2,
      content: { texts: { sv: { title: 'Hela svansar på alla grisar' } } },
    });
  });

  it('overwrites nothing that is being saved while it is read', async () => {
    const dry = await at.send(at.books.clean);
    expect(dry.json.counts).toMatchObject({ changed: 1 });
    const { owner } = at.api.database;
    const colleague = owner.createQueryRunner();
    await colleague.startTransaction();
    const saved = `update desk_draft set revision = revision + 1, content = jsonb_set(content, '{texts,sv,title}', '"Kollegans ord"')
      where criterion_id = 'KS-9701'`;
    await colleague.query(saved);
    const sent = at.send<ProblemDto>(at.books.clean, `?dryRun=false&basis=${dry.json.basis}`);
    const waits = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    while ((await owner.query<readonly unknown[]>(waits)).length === 0) continue;
    await colleague.commitTransaction();
    await colleague.release();
    expect(await sent).toMatchObject({ status: 412 });
    const [draft] = await owner.query<readonly { title: string }[]>(
      `select content #>> '{texts,sv,title}' as title from desk_draft where criterion_id = 'KS-9701'`,
    );
    expect(draft?.title).toBe('Kollegans ord');
  });

  it('never changes a decided version, and brings the change in as the next one when asked to', async () => {
    const decided = library.criteria.get(model.id)!;
    const last = decided.versions.at(-1)!;
    const criterion = [...library.criteria.values()].find(
      ({ id, versions }) =>
        id === 'KS-9002' && versions.every((each) => each.decision.status === 'approved'),
    )!;
    const version = criterion.versions.at(-1)!;
    const changed = {
      ...version,
      texts: { ...version.texts, sv: { ...version.texts.sv, title: 'En annan titel' } },
    };
    const bytes = writeLibraryJson(
      libraryOf(
        onlyCriteria({ ...criterion, versions: [...criterion.versions.slice(0, -1), changed] }),
      ),
    );
    const dry = await at.send(bytes, '', { name: 'bibliotek.json' });
    const next = version.version + 1;
    expect(dry.json.entries).toMatchObject([
      { id: `KS-9002:${version.version}`, outcome: 'refused', nextVersion: next },
    ]);
    const refused = await at.send<ProblemDto>(bytes, '?dryRun=false', { name: 'bibliotek.json' });
    expect(refused.status).toBe(422);
    expect(refused.json.errors?.[0]?.detail).toContain(`KS-9002:${next}`);
    const written = await at.send(bytes, '?dryRun=false&decided=next', { name: 'bibliotek.json' });
    expect(written.status).toBe(200);
    const draft = await at.api.ask<{ content: { texts: { sv: { title: string } } } }>(
      `desk/drafts/KS-9002/${next}`,
      { headers: at.editor.cookie },
    );
    expect(draft.json.content.texts.sv.title).toBe('En annan titel');
    const still = await at.api.ask<{ texts: { sv: { title: string } } }>(
      `criteria/KS-9002/versions/${version.version}`,
    );
    expect(still.json.texts.sv.title).toBe(version.texts.sv.title);
    expect(last.decision.status).toBeDefined();
  });

  it('adds questions, groups and goals that a file needs, and changes none that there are', async () => {
    const own = agencyCriterion(model, 'KS-9801', 'egen-atta');
    const parts = {
      ...onlyCriteria({
        ...own,
        question: 'own-question',
        versions: own.versions.map((each) => ({
          ...each,
          productGroups: ['own-group'],
          goals: ['own-goal'],
        })),
      }),
      questions: [{ slug: 'own-question', area: own.area, name: { sv: 'Egen', en: 'Own' } }],
      productGroups: [
        {
          slug: 'own-group',
          parent: 'meat',
          name: { sv: 'Vilt', en: 'Game' },
          synonyms: { sv: [], en: [] },
          cpv: [],
          guidance: { sv: 'Vilt.', en: 'Game.' },
        },
      ],
      goals: [{ id: 'own-goal', name: { sv: 'Mål', en: 'Goal' } }],
    };
    const bytes = await writeLibraryXlsx(libraryOf(parts), 'en');
    expect((await at.send(bytes, '?dryRun=false')).json.counts).toMatchObject({ added: 5 });
    const groups = await at.api.ask<{ items: { slug: string }[] }>('product-groups');
    expect(groups.json.items.map(({ slug }) => slug)).toContain('own-group');
    const renamed = {
      ...parts,
      questions: [{ slug: 'tails', area: 'animalWelfare' as const, name: { sv: 'X', en: 'X' } }],
    };
    const refusal = await at.send<ProblemDto>(
      await writeLibraryXlsx(libraryOf(renamed), 'sv'),
      '?dryRun=false',
    );
    expect(refusal.status).toBe(422);
    expect(refusal.json.errors).toMatchObject([{ sheet: 'Frågor', row: 2 }]);
  });

  it('takes in as many criteria as an agency has', async () => {
    const many = Array.from({ length: 1_200 }, (_, index) =>
      agencyCriterion(model, `KS-${20_000 + index}`, `manga-${index}`),
    );
    const bytes = await writeLibraryXlsx(libraryOf(onlyCriteria(...many)), 'sv');
    const { json } = await at.send(bytes, '?dryRun=false');
    expect(json.counts.added).toBe(2_400);
    expect([json.entries.length, json.entriesLeft]).toEqual([500, 1_900]);
    const [{ count } = { count: 0 }] = await at.api.database.owner.query<{ count: number }[]>(
      `select count(*)::int as count from desk_author where criterion_id like 'KS-2____'`,
    );
    expect(count).toBe(1_200);
  }, 60_000);
});
