import { libraryOf, writeLibraryJson, writeLibraryXlsx } from '@kravsmed/library-exchange';
import {
  agencyCriterion,
  agencyWorkbooks,
  editedWorkbook,
  onlyCriteria,
  put,
} from '@kravsmed/library-exchange/testing';
import { LIBRARY_ORGANISATION } from '../../platform/database/library-organisation';
import { fixtureLibrary } from '../../testing/fixture-library';
import { aPerson, join, type Person } from '../../testing/people';
import { type Answer, openTestApi, type TestApi } from '../../testing/test-api';
import type { ProblemDto } from '../../platform/http/problem.dto';
import type { LibraryImportDto } from './import.dto';

const library = fixtureLibrary();
const model = [...library.criteria.values()].find(({ id }) => id === 'KS-9001')!;

describe('bringing a library in', () => {
  let api: TestApi;
  let editor: Person;
  let reviewer: Person;
  let books: Awaited<ReturnType<typeof agencyWorkbooks>>;
  beforeAll(async () => {
    api = await openTestApi();
    editor = await aPerson(api, 'Eva Ek');
    reviewer = await aPerson(api, 'Rut Rask');
    await join(api, LIBRARY_ORGANISATION, editor, 'editor');
    await join(api, LIBRARY_ORGANISATION, reviewer, 'reviewer');
    books = await agencyWorkbooks(library, 'KS-9001');
  });
  afterAll(() => api.close());

  const send = <T = LibraryImportDto>(
    bytes: Uint8Array,
    query = '',
    person: Person | null = editor,
    name = 'vara krav.xlsx',
  ): Promise<Answer<T>> => {
    const line = '----kravsmed';
    return api.ask<T>(`library/imports${query}`, {
      method: 'POST',
      headers: { ...person?.cookie, 'content-type': `multipart/form-data; boundary=${line}` },
      body: Buffer.concat([
        Buffer.from(
          `--${line}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
        ),
        bytes,
        Buffer.from(`\r\n--${line}--\r\n`),
      ]),
    });
  };

  /** Everything that an import could write. */
  const state = () =>
    api.database.owner.query<unknown>(`select
      (select coalesce(json_agg(d order by criterion_id, version), '[]') from desk_draft d) as drafts,
      (select count(*)::int from desk_plan) as plans, (select count(*)::int from desk_author) as authors,
      (select count(*)::int from question) as questions, (select count(*)::int from goal) as goals,
      (select count(*)::int from product_group) as groups, (select count(*)::int from criterion_version) as versions,
      (select count(*)::int from library_load) as loads, (select count(*)::int from audit_entry) as trail`);

  it("refuses an outsider's workbook with ten faults by ten readable messages, and changes nothing", async () => {
    const before = await state();
    for (const query of ['', '?dryRun=false']) {
      const { status, json } = await send<ProblemDto>(books.faulty, query);
      expect(status).toBe(422);
      expect(json.type).toBe('urn:kravsmed:problem:import-refused');
      expect(json.detail).toMatch(/^10 fel i filen\..*Inget har ändrats\.$/);
      expect(json.errors).toHaveLength(10);
      for (const { sheet, row, column, words } of books.planted) {
        const found = json.errors?.find(
          (each) => each.sheet === sheet && each.row === row && each.column === column,
        );
        expect(found?.detail).toMatch(words);
        expect(found?.pointer).toMatch(/^\/[a-zA-Z]+\/\d+\/[a-zA-Z]+$/);
      }
    }
    expect(await state()).toEqual(before);
    const english = await send<ProblemDto>(books.faulty, '?lang=en');
    expect(english.json.detail).toBe(
      '10 faults in the file. Mend them and bring it in again. Nothing was changed.',
    );
  });

  it('shows what a file would do, and does it when asked to, as drafts', async () => {
    const before = await state();
    const dry = await send(books.clean);
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
    expect(await state()).toEqual(before);

    const wet = await send(books.clean, `?dryRun=false&basis=${dry.json.basis}`);
    expect(wet).toMatchObject({ status: 200, json: { written: true } });
    const draft = await api.ask<{ isNew: boolean; stage: string; mine: boolean }>(
      'desk/drafts/KS-9702/1',
      { headers: editor.cookie },
    );
    expect(draft).toMatchObject({
      status: 200,
      json: { isNew: true, stage: 'drafting', mine: true },
    });
    // Readers of the library see nothing of a draft.
    expect((await api.ask('criteria/KS-9702')).status).toBe(404);
    // A number that a file brought is not given out again.
    const begun = await api.ask<{ criterion: string }>('desk/drafts', {
      method: 'POST',
      headers: editor.cookie,
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
    const same = await send(books.clean);
    expect(same.json.counts).toEqual({ added: 0, changed: 0, unchanged: 4, refused: 0 });
    const edited = await editedWorkbook(books.clean, (sheets) => {
      put(sheets, ['Texter', 'Svenska'], 'Hela svansar på alla grisar');
    });
    const dry = await send(edited);
    expect(dry.json.entries).toMatchObject([
      { id: 'KS-9701:1', outcome: 'changed', changes: [{ field: 'texts.sv.title' }] },
    ]);
    expect(dry.json.entries[0]?.changes[0]?.runs.some(({ kind }) => kind === 'added')).toBe(true);
    expect((await send(edited, '?dryRun=false&basis=other')).status).toBe(412);
    expect((await send(edited, `?dryRun=false&basis=${dry.json.basis}`)).status).toBe(200);
    const draft = await api.ask<{
      revision: number;
      content: { texts: { sv: { title: string } } };
    }>('desk/drafts/KS-9701/1', { headers: editor.cookie });
    expect(draft.json).toMatchObject({
      revision: 2,
      content: { texts: { sv: { title: 'Hela svansar på alla grisar' } } },
    });
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
    const dry = await send(bytes, '', editor, 'bibliotek.json');
    const next = version.version + 1;
    expect(dry.json.entries).toMatchObject([
      { id: `KS-9002:${version.version}`, outcome: 'refused', nextVersion: next },
    ]);
    const refused = await send<ProblemDto>(bytes, '?dryRun=false', editor, 'bibliotek.json');
    expect(refused.status).toBe(422);
    expect(refused.json.errors?.[0]?.detail).toContain(`KS-9002:${next}`);
    const written = await send(bytes, '?dryRun=false&decided=next', editor, 'bibliotek.json');
    expect(written.status).toBe(200);
    const draft = await api.ask<{ content: { texts: { sv: { title: string } } } }>(
      `desk/drafts/KS-9002/${next}`,
      { headers: editor.cookie },
    );
    expect(draft.json.content.texts.sv.title).toBe('En annan titel');
    const still = await api.ask<{ texts: { sv: { title: string } } }>(
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
    expect((await send(bytes, '?dryRun=false')).json.counts).toMatchObject({ added: 5 });
    const groups = await api.ask<{ items: { slug: string }[] }>('product-groups');
    expect(groups.json.items.map(({ slug }) => slug)).toContain('own-group');
    const renamed = {
      ...parts,
      questions: [{ slug: 'tails', area: 'animalWelfare' as const, name: { sv: 'X', en: 'X' } }],
    };
    const refusal = await send<ProblemDto>(
      await writeLibraryXlsx(libraryOf(renamed), 'sv'),
      '?dryRun=false',
    );
    expect(refusal.status).toBe(422);
    expect(refusal.json.errors).toMatchObject([{ sheet: 'Frågor', row: 2 }]);
  });

  it('leaves a draft alone that somebody has not finished', async () => {
    const begun = await api.ask<{ criterion: string }>('desk/drafts', {
      method: 'POST',
      headers: editor.cookie,
      body: {
        frame: {
          slug: 'halv',
          area: 'animalWelfare',
          question: 'tails',
          relations: [],
          externalIds: [],
        },
      },
    });
    const bytes = await writeLibraryXlsx(
      libraryOf(onlyCriteria(agencyCriterion(model, begun.json.criterion, 'halv'))),
      'sv',
    );
    const { status, json } = await send<ProblemDto>(bytes);
    expect(status).toBe(422);
    expect(json.errors?.[0]?.detail).toMatch(/skrivs just nu vid redaktionsbordet/);
  });

  it('writes nothing when the last row cannot be written', async () => {
    const before = await state();
    await api.database.owner.query(
      `create function fail() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
       create trigger fail before insert on desk_author for each row
         when (new.criterion_id = 'KS-9902') execute function fail();`,
    );
    const bytes = await writeLibraryXlsx(
      libraryOf(
        onlyCriteria(
          agencyCriterion(model, 'KS-9901', 'sist-ett'),
          agencyCriterion(model, 'KS-9902', 'sist-tva'),
        ),
      ),
      'sv',
    );
    // A fault of ours, which the contract does not promise.
    await expect(send(bytes, '?dryRun=false')).rejects.toThrow(/500/);
    await api.database.owner.query(`drop trigger fail on desk_author; drop function fail`);
    expect(await state()).toEqual(before);
  });

  it.each<[string, Uint8Array, string, number]>([
    ['a picture', Buffer.from('\x89PNG\r\n'), 'krav.xlsx', 422],
    ['a PDF', Buffer.from('%PDF-1.7'), 'krav.pdf', 415],
    ['JSON of another kind', Buffer.from('{"a": 1}'), 'krav.json', 422],
    ['nothing', Buffer.alloc(0), 'krav.json', 422],
  ])('refuses %s', async (_what, bytes, name, expected) => {
    expect((await send<ProblemDto>(bytes, '', editor, name)).status).toBe(expected);
  });

  it('is for editors', async () => {
    expect((await send(books.clean, '', null)).status).toBe(401);
    expect((await send(books.clean, '', reviewer)).status).toBe(403);
  });
});
