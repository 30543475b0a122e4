import { fixtureLibrary, toLoad } from '../../testing/fixture-library';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database';

describe('an approved version in the database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(toLoad(fixtureLibrary()));
  });
  afterAll(() => database.close());

  const APPROVED = `where criterion_id = 'KS-9001' and version = 2`;
  const CONSULTED = `where criterion_id = 'KS-9003' and version = 2`;
  const asOwner = (sql: string) => database.owner.query<unknown>(sql);

  it.each([
    `update criterion_version set content = jsonb_set(content, '{texts,sv,title}', '"x"') ${APPROVED}`,
    `update criterion_version set content = jsonb_set(content, '{level}', '"advanced"'), level = 'advanced' ${APPROVED}`,
    `update criterion_version set content_hash = repeat('0', 64) ${APPROVED}`,
    `update criterion_version set version = 7 ${APPROVED}`,
    `update criterion_version set decision = decision || '{"effectiveFrom": "2020-01-01"}' ${APPROVED}`,
    `update criterion_version set decision = '{"status": "draft"}', status = 'draft' ${APPROVED}`,
    `update criterion_version set decision = decision || '{"status": "withdrawn"}', status = 'withdrawn' ${APPROVED}`,
    `delete from criterion_version ${APPROVED}`,
    `delete from criterion where id = 'KS-9001'`,
    `truncate criterion_version`,
    `truncate criterion cascade`,
  ])('refuses even its owner: %s', async (sql) => {
    await expect(asOwner(sql)).rejects.toThrow(/approved|decided|violates|truncate/);
  });

  it('may be withdrawn, once, and not brought back', async () => {
    const withdraw = (day: string) =>
      asOwner(`update criterion_version set status = 'withdrawn', decision = decision ||
        '{"status": "withdrawn", "withdrawnFrom": "${day}", "withdrawnReason": {"sv": "x", "en": "x"}}'
        where criterion_id = 'KS-9002' and version = 1`);
    await withdraw('2026-12-01');
    await expect(withdraw('2027-12-01')).rejects.toThrow(/decided/);
    await expect(
      asOwner(`update criterion_version set status = 'approved', decision = decision || '{"status": "approved"}'
        where criterion_id = 'KS-9002' and version = 1`),
    ).rejects.toThrow(/decided/);
  });

  it('leaves a version in consultation free to change', async () => {
    await asOwner(
      `update criterion_version set content = jsonb_set(content, '{texts,sv,title}', '"Nytt"') ${CONSULTED}`,
    );
    expect(
      await asOwner(
        `select search_sv @@ to_tsquery('swedish', 'nytt:A') as found from criterion_version ${CONSULTED}`,
      ),
    ).toEqual([{ found: true }]);
  });

  it('lets the words of its product groups follow the tree', async () => {
    await asOwner(`update criterion_version set group_words = 'griskött' ${APPROVED}`);
  });
});

describe('the role that serves requests', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(toLoad(fixtureLibrary()));
  });
  afterAll(() => database.close());

  const asApp = (sql: string) => database.app.query<unknown>(sql);

  it('is not the owner, and owns nothing', async () => {
    expect(await asApp('select current_user::text as who')).toEqual([{ who: 'kravsmed_app' }]);
    expect(
      await asApp(`select relname from pg_class where relowner = 'kravsmed_app'::regrole
        union all select proname from pg_proc where proowner = 'kravsmed_app'::regrole`),
    ).toEqual([]);
    expect(
      await asApp(
        `select rolsuper, rolbypassrls, rolcreaterole, rolcanlogin from pg_roles where rolname = current_user`,
      ),
    ).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcanlogin: false }]);
  });

  it('stays itself after reset role', async () => {
    await asApp('reset role');
    expect(await asApp('select current_user::text as who')).toEqual([{ who: 'kravsmed_app' }]);
  });

  it.each([
    `update goal set position = 9`,
    `delete from criterion`,
    `update tender_revision set title = 'x'`,
    `delete from tender_export`,
    `drop table tender_document`,
    `create table mine (id int)`,
    `alter table criterion_version disable trigger all`,
    `delete from criterion_version`,
  ])('may not: %s', async (sql) => {
    await expect(asApp(sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  it.each([
    `insert into goal (id, position, content) values ('x', 1, '{}')`,
    `insert into library_load (content_hash, versions_added) values ('x', 0)`,
    `insert into criterion select 'KS-9999', 'x', area, question, relations, external_ids from criterion limit 1`,
  ])('may not outside the desk: %s', async (sql) => {
    await expect(asApp(sql)).rejects.toThrow(/row-level security/);
  });

  it('reaches no version outside the desk', async () => {
    expect(await asApp(`update criterion_version set group_words = 'x'`)).toEqual([[], 0]);
  });
});
