import { LIBRARY_ORGANISATION } from '../platform/database/library-organisation';
import { aPerson, join, type Person } from '../testing/people';
import { openTestApi, type TestApi } from '../testing/test-api';

describe('the desk, when several do the same at once', () => {
  let api: TestApi;
  let editor: Person;
  beforeAll(async () => {
    api = await openTestApi();
    editor = await aPerson(api, 'Eva Ek');
    await join(api, LIBRARY_ORGANISATION, editor, 'editor');
  });
  afterAll(() => api.close());

  const atOnce = async (path: string, body: object): Promise<readonly number[]> => {
    const asked = { method: 'POST' as const, headers: editor.cookie, body };
    const answers = await Promise.all(Array.from({ length: 8 }, () => api.ask(path, asked)));
    return answers.map(({ status }) => status).sort();
  };

  it('begins one draft, and tells the others that it is there', async () => {
    const statuses = await atOnce('desk/drafts', { criterion: 'KS-9002' });
    expect(statuses).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    const [{ drafted }] = await api.database.owner.query<readonly [{ drafted: number }]>(
      `select count(*)::int as drafted from audit_entry where action = 'library.drafted'`,
    );
    expect(drafted).toBe(1);
  });

  it('keeps one proposal that a version be withdrawn', async () => {
    const statuses = await atOnce('desk/withdrawals', {
      criterion: 'KS-9001',
      version: 2,
      from: '2027-01-01',
      reason: { sv: 'Ersatt.', en: 'Replaced.' },
    });
    expect(statuses).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
  });
});
