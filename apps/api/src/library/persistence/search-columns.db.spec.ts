import { DataSource } from 'typeorm';
import { fixtureCriteria, fixtureLibrary, toLoad } from '../../testing/fixture-library';
import { emptyDatabase, openTestDatabase, type TestDatabase } from '../../testing/test-database';
import { loadLibrary } from '../load-shipped-library/library-loader';
import { ownerDataSource } from '../../platform/database/data-source';
import { migrate } from '../../platform/database/migrate';
import { Begin1764028800000 } from '../../platform/database/migrations/1764028800000-begin';
import { toCriterionRow, toVersionRow } from './library.mapper';

const FOUND = `select count(*)::int as found from criterion_version
  where search_sv @@ to_tsquery('swedish', 'djuromsorg:B') and search_groups @@ to_tsquery('swedish', 'fläsk')`;

describe('a database from before search knew fields', () => {
  let older: Awaited<ReturnType<typeof emptyDatabase>>;
  let owner: DataSource;
  beforeEach(async () => {
    older = await emptyDatabase();
    const first = await new DataSource({
      type: 'postgres',
      url: older.url,
      installExtensions: false,
      migrations: [Begin1764028800000],
      migrationsTableName: 'schema_migration',
    }).initialize();
    await first.query(`do $$ begin create role kravsmed_app nologin;
      exception when duplicate_object or unique_violation then null; end $$`);
    await first.runMigrations();
    await fill(first);
    await first.destroy();
    owner = await ownerDataSource(older.url).initialize();
  });
  afterEach(async () => {
    await owner.destroy();
    await older.drop();
  });

  it('is searched by the new columns after the next start, its approved versions untouched', async () => {
    const before = await contents();
    await migrate(owner, () => Promise.resolve());
    // What the groups are called is there at once; what the area is called comes with the load.
    expect(await owner.query(FOUND)).toEqual([{ found: 0 }]);
    const loaded = await loadLibrary(owner, {
      ...toLoad(fixtureLibrary(), 'as the next release writes it'),
      searchWords: [{ same: ['gris', 'svin'] }],
    });
    expect(loaded).toMatchObject({ ok: true, value: { versionsAdded: 0, unchanged: false } });
    expect(await owner.query(FOUND)).toEqual([{ found: 4 }]);
    expect(await owner.query(`select content from search_words`)).toEqual([
      { content: { same: ['gris', 'svin'] } },
    ]);
    expect(await contents()).toBe(before);
  });

  const contents = async (): Promise<string> =>
    JSON.stringify(
      await owner.query(`select criterion_id, version, decision, content, content_hash
        from criterion_version order by 1, 2`),
    );
});

describe('what people type', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase({
      ...toLoad(fixtureLibrary()),
      searchWords: [{ same: ['a', 'b'] }],
    });
  });
  afterAll(() => database.close());

  const stored = () =>
    database.app.query<readonly unknown[]>(`select position, content from search_words order by 1`);

  it('is replaced by a load that brings it, and stays when one does not', async () => {
    await loadLibrary(database.owner, toLoad(fixtureLibrary(), 'says nothing of it'));
    expect(await stored()).toEqual([{ position: 0, content: { same: ['a', 'b'] } }]);
    await loadLibrary(database.owner, {
      ...toLoad(fixtureLibrary(), 'says otherwise'),
      searchWords: [{ words: ['c'], find: ['d'] }],
    });
    expect(await stored()).toEqual([{ position: 0, content: { words: ['c'], find: ['d'] } }]);
  });
});

/** As the loader wrote it when there were no words of questions. */
async function fill(database: DataSource): Promise<void> {
  const library = fixtureLibrary();
  for (const { slug, area } of library.questions.values()) {
    await database.query(`insert into question values ($1, $2, '{}')`, [slug, area]);
  }
  for (const criterion of fixtureCriteria()) {
    const row = toCriterionRow(criterion);
    await database.query(`insert into criterion values ($1, $2, $3, $4, $5, $6)`, [
      row.id,
      row.slug,
      row.area,
      row.question,
      JSON.stringify(row.relations),
      JSON.stringify(row.externalIds),
    ]);
    for (const version of criterion.versions) {
      const each = toVersionRow(criterion, version, library);
      await database.query(
        `insert into criterion_version (criterion_id, version, status, decision, level, uses,
           product_groups, content, content_hash, groups_within, group_words)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          each.criterionId,
          each.version,
          each.status,
          JSON.stringify(each.decision),
          each.level,
          each.uses,
          each.productGroups,
          JSON.stringify(each.content),
          each.contentHash,
          each.groupsWithin,
          each.groupWords,
        ],
      );
    }
  }
  await database.query(`insert into library_load (content_hash, versions_added) values ('old', 6)`);
}
