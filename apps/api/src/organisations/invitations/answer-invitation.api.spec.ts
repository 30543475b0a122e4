import { aPerson } from '../../testing/people';
import { Inviting } from '../../testing/inviting';
import { openTestApi, type TestApi } from '../../testing/test-api';

const problem = (code: string): string => `urn:kravsmed:problem:${code}`;

describe('an invitation answered', () => {
  let api: TestApi;
  let by: Inviting;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    by = await Inviting.on(api);
  });

  it('goes by mail to the address, is looked at, and accepted once', async () => {
    const bo = await aPerson(api, 'Bo Ek');
    const sent = await by.invite({ email: ` ${bo.email.toUpperCase()}`.trim(), role: 'procurer' });
    expect(sent.status).toBe(201);
    expect(sent.json).toMatchObject({
      email: bo.email,
      role: 'procurer',
      invitedBy: 'Siv Öberg',
      expiresAt: '2026-12-01T12:00:00.000Z',
      expired: false,
    });
    const letter = api.mails.sent.at(-1);
    expect(letter).toMatchObject({ to: bo.email, language: 'sv' });
    expect(letter?.text).toContain('Siv Öberg bjuder in dig');
    expect(letter?.text).toContain('Din roll blir upphandlare');

    const token = by.mailedToken();
    expect((await by.look(token)).json).toEqual({
      organisation: by.organisation.name,
      kind: 'buyer',
      role: 'procurer',
      invitedBy: 'Siv Öberg',
      email: bo.email,
      hasAccount: true,
      expiresAt: '2026-12-01T12:00:00.000Z',
    });
    // Looking settles nothing.
    expect(await by.roleOf(bo)).toBeUndefined();
    const joined = await by.accept(token, bo);
    expect(joined.json).toEqual({ organisationId: by.organisation.id, role: 'procurer' });
    expect(await by.roleOf(bo)).toBe('procurer');
    expect(await by.list()).toEqual([]);
    const again = await by.accept(token, bo);
    expect([again.status, again.json.type]).toEqual([410, problem('invitation-used')]);
    expect((await by.look(token)).json.type).toBe(problem('invitation-used'));
    expect(await by.trail()).toEqual(['member.invited', 'member.joined']);
  });

  it('confirms the address of the account that follows it', async () => {
    const bo = await aPerson(api);
    await api.database.owner.query('update account set email_verified_at = null where id = $1', [
      bo.id,
    ]);
    await by.invite({ email: bo.email, role: 'reader' });
    expect((await by.accept(by.mailedToken(), bo)).status).toBe(200);
    const [row] = await api.database.owner.query<readonly { confirmed: boolean }[]>(
      'select email_verified_at is not null as confirmed from account where id = $1',
      [bo.id],
    );
    expect(row?.confirmed).toBe(true);
    expect(
      await api.database.owner.query(
        `select actor from audit_entry where chain_id = 'accounts' and action = 'account.emailVerified' and subject = $1`,
        [bo.id],
      ),
    ).toEqual([{ actor: bo.id }]);
  });

  it('is for the account of its address alone', async () => {
    const eve = await aPerson(api);
    await by.invite({ email: 'bo@example.org', role: 'owner' });
    const token = by.mailedToken();
    const { status, json } = await by.accept(token, eve);
    expect([status, json.type]).toEqual([409, problem('wrong-account')]);
    expect(json.detail).toContain('Logga ut och logga in');
    expect(await by.roleOf(eve)).toBeUndefined();
    expect((await by.look(token)).status).toBe(200);
  });

  it('needs a sign-in to be accepted', async () => {
    await by.invite({ email: 'bo@example.org', role: 'reader' });
    const { status } = await api.ask('invitations/accept', {
      method: 'POST',
      body: { token: by.mailedToken() },
    });
    expect(status).toBe(401);
  });

  it('accepted in two tabs at once makes one member and no fault', async () => {
    const bo = await aPerson(api);
    await by.invite({ email: bo.email, role: 'reader' });
    const token = by.mailedToken();
    const both = await Promise.all([by.accept(token, bo), by.accept(token, bo)]);
    const statuses = both.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([409, 410]).toContain(statuses[1]);
    expect((await by.trail()).filter((action) => action === 'member.joined')).toHaveLength(1);
  });

  it.each(['', 'x', 'A'.repeat(43), 'A'.repeat(201)])('is none for the token %j', async (token) => {
    expect([400, 404]).toContain((await by.look(token)).status);
    expect([400, 404]).toContain((await by.accept(token, by.owner)).status);
  });

  it('leaves whoever is a member by then as they are', async () => {
    const bo = await aPerson(api);
    await by.invite({ email: bo.email, role: 'owner' });
    await api.database.owner.query(
      `insert into membership (organisation_id, account_id, role, since) values ($1, $2, 'reader', now())`,
      [by.organisation.id, bo.id],
    );
    const { status, json } = await by.accept(by.mailedToken(), bo);
    expect([status, json.type]).toEqual([409, problem('already-member')]);
    expect(await by.roleOf(bo)).toBe('reader');
  });

  it('is over after seven days', async () => {
    const bo = await aPerson(api);
    await by.signInAnew(by.owner);
    await by.invite({ email: bo.email, role: 'reader' });
    api.clock.pass({ hours: 7 * 24 + 1 });
    const token = by.mailedToken();
    expect((await by.look(token)).json.type).toBe(problem('invitation-expired'));
    await by.signInAnew(bo);
    const { status, json } = await by.accept(token, bo);
    expect([status, json.type]).toEqual([410, problem('invitation-expired')]);
    expect(await by.roleOf(bo)).toBeUndefined();
    await by.signInAnew(by.owner);
    expect(await by.list()).toMatchObject([{ email: bo.email, expired: true }]);
    // And can be sent again: a new link, a new week.
    const [before] = await by.list();
    expect((await by.sendAgain(before?.id ?? '')).status).toBe(201);
    expect((await by.accept(by.mailedToken(), bo)).status).toBe(200);
  });
});
