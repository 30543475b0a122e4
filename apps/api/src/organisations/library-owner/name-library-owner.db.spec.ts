import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { SystemClock } from '../../platform/clock/clock';
import { APP_ROLE } from '../../platform/database/app-role';
import { asOwner } from '../../platform/database/as-owner';
import { ownerDataSource } from '../../platform/database/data-source';
import { LIBRARY_ORGANISATION } from '../../platform/database/library-organisation';
import { migrate } from '../../platform/database/migrate';
import { aPerson, type Person } from '../../testing/people';
import { emptyDatabase } from '../../testing/test-database';
import { nameLibraryOwner } from './name-library-owner';

/** As in a real installation: the login that owns the tables is no superuser, and FORCE holds it, too. */
describe('KRAVSMED_LIBRARY_OWNER', () => {
  const login = `owner_${randomBytes(6).toString('hex')}`;
  let administrator: DataSource;
  let owner: DataSource;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const database = await emptyDatabase();
    ({ drop } = database);
    administrator = await ownerDataSource(database.url).initialize();
    await administrator.query(`create role ${login} login nosuperuser password 'test'`);
    await administrator.query(
      `do $$ begin create role ${APP_ROLE} nologin noinherit; exception when duplicate_object or unique_violation then null; end $$`,
    );
    await administrator.query(`grant ${APP_ROLE} to ${login}`);
    const url = new URL(database.url);
    await administrator.query(`alter database ${url.pathname.slice(1)} owner to ${login}`);
    await administrator.query(`alter schema public owner to ${login}`);
    url.username = login;
    url.password = 'test';
    owner = await ownerDataSource(url.toString()).initialize();
    await migrate(owner, () => Promise.resolve());
  });
  afterAll(async () => {
    await owner.destroy();
    await administrator.destroy();
    await drop();
  });

  const name = (email: string) => nameLibraryOwner(owner, email, new SystemClock());
  const somebody = (): Promise<Person> =>
    aPerson({ database: { url: '', owner: administrator, app: owner, close: drop } });
  const roleOf = async ({ id }: Person): Promise<unknown> => {
    const [row] = await administrator.query<readonly { role: string }[]>(
      'select role from membership where organisation_id = $1 and account_id = $2',
      [LIBRARY_ORGANISATION, id],
    );
    return row?.role;
  };
  const trail = (subject: string): Promise<readonly object[]> =>
    administrator.query(
      `select action, actor, details from audit_entry where chain_id = 'library' and subject = $1`,
      [subject],
    );

  it('makes the account an owner, once, and says so in the trail', async () => {
    const person = await somebody();
    expect(await name(person.email)).toBe('named');
    expect(await roleOf(person)).toBe('owner');
    expect(await name(person.email)).toBe('already');
    expect(await trail(person.id)).toEqual([
      {
        action: 'member.joined',
        actor: null,
        details: { from: null, to: 'owner', by: 'KRAVSMED_LIBRARY_OWNER' },
      },
    ]);
  });

  it('makes an owner of somebody who had another role', async () => {
    const person = await somebody();
    await administrator.query(
      `insert into membership (organisation_id, account_id, role, since) values ($1, $2, 'editor', now())`,
      [LIBRARY_ORGANISATION, person.id],
    );
    expect(await name(person.email)).toBe('named');
    expect(await roleOf(person)).toBe('owner');
    expect(await trail(person.id)).toMatchObject([
      { action: 'member.roleChanged', details: { from: 'editor', to: 'owner' } },
    ]);
  });

  it('waits for an account, and for its address to be confirmed', async () => {
    expect(await name('nobody@example.org')).toBe('no-account');
    const person = await somebody();
    await administrator.query('update account set email_verified_at = null where id = $1', [
      person.id,
    ]);
    expect(await name(person.email)).toBe('not-verified');
    expect(await roleOf(person)).toBeUndefined();
  });

  it('leaves row-level security as it was, also when it fails', async () => {
    const forced = async (): Promise<readonly object[]> =>
      administrator.query(
        `select relname from pg_class where relname = 'membership' and relforcerowsecurity and relrowsecurity`,
      );
    expect(await forced()).toHaveLength(1);
    const failed = asOwner(owner, ['membership'], () => Promise.reject(new Error('no')));
    await expect(failed).rejects.toThrow('no');
    expect(await forced()).toHaveLength(1);
    await somebody();
    expect(await owner.query('select 1 from account')).toEqual([]);
    expect(await owner.query('select 1 from membership')).toEqual([]);
  });
});
