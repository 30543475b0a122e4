import { openTestDatabase, type TestDatabase } from '../../testing/test-database';

/** Tables that need no policy, each with the reason. */
const FOR_EVERYBODY: Readonly<Record<string, string>> = {
  package: 'the shared library; public, and the app may not write it',
  package_version: 'the shared library; public, and the app may not write it',
  search_words:
    'what people type for the words of the library; public, and the app may not write it',
  schema_migration: 'the names of migrations; nobody’s data',
  sign_in_attempt: 'counts under hashes of addresses; nobody can be read out of them',
  audit_chain: 'length and hash of each trail; every writer must see and lock its end',
};

/** Read by everybody; policies say who writes. Not forced: the owner of the tables loads files into them. */
const READ_BY_EVERYBODY = [
  'criterion',
  'criterion_version',
  'library_load',
  'question',
  'product_group',
  'goal',
];
/** Read by everybody too: what the board shows of a draft. */
const BOARD = ['desk_plan'];

interface Table {
  readonly name: string;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly policies: number;
}

describe('row-level security', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  const tables = (): Promise<readonly Table[]> =>
    database.owner.query(`
      select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`);

  it('stands on every table that has no stated reason to do without', async () => {
    const bare = (await tables()).filter(
      ({ name, enabled, forced, policies }) =>
        !(enabled && (forced || READ_BY_EVERYBODY.includes(name)) && policies > 0),
    );
    expect(bare.map(({ name }) => name).filter((name) => !(name in FOR_EVERYBODY))).toEqual([]);
  });

  it('keeps no reason for a table that is gone or has a policy by now', async () => {
    const all = await tables();
    const needless = Object.keys(FOR_EVERYBODY).filter(
      (name) => all.find((table) => table.name === name)?.policies !== 0,
    );
    expect(needless).toEqual([]);
  });

  it('holds the app: its role passes by no policy and owns no table', async () => {
    const [role] = await database.owner.query<readonly Record<string, boolean>[]>(
      `select rolbypassrls, rolsuper, rolinherit from pg_roles where rolname = 'kravsmed_app'`,
    );
    expect(role).toEqual({ rolbypassrls: false, rolsuper: false, rolinherit: false });
    const owned = await database.owner.query(
      `select tablename from pg_tables where tableowner = 'kravsmed_app'`,
    );
    expect(owned).toEqual([]);
  });

  it('shows nothing of anybody to who has not said who asks', async () => {
    const somebodys = (await tables()).filter(
      ({ name, policies }) => policies > 0 && ![...READ_BY_EVERYBODY, ...BOARD].includes(name),
    );
    for (const { name } of somebodys) {
      expect(await database.app.query(`select * from ${name} limit 1`)).toEqual([]);
    }
  });
});
