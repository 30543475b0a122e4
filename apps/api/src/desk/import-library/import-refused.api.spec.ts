import { libraryOf, writeLibraryXlsx } from '@kravsmed/library-exchange';
import { agencyCriterion, onlyCriteria } from '@kravsmed/library-exchange/testing';
import type { ProblemDto } from '../../platform/http/problem.dto';
import { fixtureLibrary } from '../../testing/fixture-library';
import { type Importing, openImporting } from '../../testing/importing';

const library = fixtureLibrary();
const model = [...library.criteria.values()].find(({ id }) => id === 'KS-9001')!;

describe('a file that is not brought in', () => {
  let at: Importing;
  beforeAll(async () => {
    at = await openImporting();
  });
  afterAll(() => at.api.close());

  it("refuses an outsider's workbook with ten faults by ten readable messages, and changes nothing", async () => {
    const before = await at.state();
    for (const query of ['', '?dryRun=false']) {
      const { status, json } = await at.send<ProblemDto>(at.books.faulty, query);
      expect(status).toBe(422);
      expect(json.type).toBe('urn:kravsmed:problem:import-refused');
      expect(json.detail).toMatch(/^10 fel i filen\..*Inget har ändrats\.$/);
      expect(json.errors).toHaveLength(10);
      for (const { sheet, row, column, words } of at.books.planted) {
        const found = json.errors?.find(
          (each) => each.sheet === sheet && each.row === row && each.column === column,
        );
        expect(found?.detail).toMatch(words);
        expect(found?.pointer).toMatch(/^\/[a-zA-Z]+\/\d+\/[a-zA-Z]+$/);
      }
    }
    expect(await at.state()).toEqual(before);
    const english = await at.send<ProblemDto>(at.books.faulty, '?lang=en');
    expect(english.json.detail).toBe(
      '10 faults in the file. Mend them and bring it in again. Nothing was changed.',
    );
  });

  it('leaves a draft alone that somebody has not finished', async () => {
    const begun = await at.api.ask<{ criterion: string }>('desk/drafts', {
      method: 'POST',
      headers: at.editor.cookie,
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
    const { status, json } = await at.send<ProblemDto>(bytes);
    expect(status).toBe(422);
    expect(json.errors?.[0]?.detail).toMatch(/skrivs just nu vid redaktionsbordet/);
  });

  it('writes nothing when the last row cannot be written', async () => {
    const before = await at.state();
    await at.api.database.owner.query(
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
    await expect(at.send(bytes, '?dryRun=false')).rejects.toThrow(/500/);
    await at.api.database.owner.query(`drop trigger fail on desk_author; drop function fail`);
    expect(await at.state()).toEqual(before);
  });

  it.each<[string, Uint8Array, string, number]>([
    ['a picture', Buffer.from('\x89PNG\r\n'), 'krav.xlsx', 422],
    ['a PDF', Buffer.from('%PDF-1.7'), 'krav.pdf', 415],
    ['JSON of another kind', Buffer.from('{"a": 1}'), 'krav.json', 422],
    ['nothing', Buffer.alloc(0), 'krav.json', 422],
  ])('refuses %s', async (_what, bytes, name, expected) => {
    expect((await at.send<ProblemDto>(bytes, '', { name })).status).toBe(expected);
  });

  it('is for editors', async () => {
    expect((await at.send(at.books.clean, '', { by: null })).status).toBe(401);
    expect((await at.send(at.books.clean, '', { by: at.reviewer })).status).toBe(403);
  });
});
