import { refused } from '@kravsmed/domain';
import { aPerson, anOrganisation, type Person, type TestOrganisation } from '../../testing/people';
import { openTestApi, type TestApi } from '../../testing/test-api';
import type { InvitationDto, JoinedDto, SeenInvitationDto } from './invitation.dto';

interface Problem {
  readonly type: string;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

const problem = (code: string): string => `urn:kravsmed:problem:${code}`;

describe('invitations', () => {
  let api: TestApi;
  let owner: Person;
  let organisation: TestOrganisation;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    owner = await aPerson(api, 'Siv Öberg');
    organisation = await anOrganisation(api, { owner });
  });

  const invite = (body: object, by = owner) =>
    api.ask<InvitationDto & Problem>(`organisations/${organisation.id}/invitations`, {
      method: 'POST',
      body,
      headers: by.cookie,
    });
  const sendAgain = (id: string) =>
    api.ask<InvitationDto & Problem>(`organisations/${organisation.id}/invitations/${id}/send`, {
      method: 'POST',
      headers: owner.cookie,
    });
  const list = async () =>
    (
      await api.ask<{ items: readonly InvitationDto[] }>(
        `organisations/${organisation.id}/invitations`,
        { headers: owner.cookie },
      )
    ).json.items;
  const revoke = (id: string) =>
    api.ask<Problem>(`organisations/${organisation.id}/invitations/${id}`, {
      method: 'DELETE',
      headers: owner.cookie,
    });
  const look = (token: string) =>
    api.ask<SeenInvitationDto & Problem>('invitations/look', { method: 'POST', body: { token } });
  const accept = (token: string, { cookie }: Person) =>
    api.ask<JoinedDto & Problem>('invitations/accept', {
      method: 'POST',
      body: { token },
      headers: cookie,
    });
  /** Out of the last letter, as the invited finds it. */
  const mailedToken = (): string => {
    const { text } = api.mails.sent.at(-1) ?? { text: '' };
    return /\/inbjudan#token=([\w-]+)/.exec(text)?.[1] ?? '';
  };
  const roleOf = async ({ id }: Person): Promise<unknown> => {
    const [row] = await api.database.owner.query<readonly { role: string }[]>(
      'select role from membership where organisation_id = $1 and account_id = $2',
      [organisation.id, id],
    );
    return row?.role;
  };
  const trail = async (): Promise<readonly string[]> =>
    (
      await api.database.owner.query<readonly { action: string }[]>(
        'select action from audit_entry where chain_id = $1 order by number',
        [organisation.id],
      )
    ).map(({ action }) => action);

  it('goes by mail to the address, is looked at, and accepted once', async () => {
    const bo = await aPerson(api, 'Bo Ek');
    const sent = await invite({ email: ` ${bo.email.toUpperCase()}`.trim(), role: 'procurer' });
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

    const token = mailedToken();
    expect((await look(token)).json).toEqual({
      organisation: organisation.name,
      kind: 'buyer',
      role: 'procurer',
      invitedBy: 'Siv Öberg',
      email: bo.email,
      hasAccount: true,
      expiresAt: '2026-12-01T12:00:00.000Z',
    });
    // Looking settles nothing.
    expect(await roleOf(bo)).toBeUndefined();
    const joined = await accept(token, bo);
    expect(joined.json).toEqual({ organisationId: organisation.id, role: 'procurer' });
    expect(await roleOf(bo)).toBe('procurer');
    expect(await list()).toEqual([]);
    const again = await accept(token, bo);
    expect([again.status, again.json.type]).toEqual([410, problem('invitation-used')]);
    expect((await look(token)).json.type).toBe(problem('invitation-used'));
    expect(await trail()).toEqual(['member.invited', 'member.joined']);
  });

  it('tells its secret to nobody but the invited', async () => {
    const bo = await aPerson(api, 'Bo Ek');
    const sent = await invite({ email: bo.email, role: 'reader' });
    const token = mailedToken();
    expect(token).toHaveLength(43);
    await look(token);
    await accept(token, bo);
    expect(sent.text).not.toContain(token);
    expect(api.log.join()).not.toContain(token);
    expect(api.log.join()).not.toContain(bo.email);
    const kept = JSON.stringify(
      await api.database.owner.query(
        'select details, subject from audit_entry where chain_id = $1',
        [organisation.id],
      ),
    );
    expect(kept).not.toContain(bo.email);
    expect(kept).not.toContain('Bo Ek');
  });

  it('is written in the language that was asked for', async () => {
    await invite({ email: 'new@example.org', role: 'reader', language: 'en' });
    expect(api.mails.sent.at(-1)?.subject).toMatch(/^Invitation to /);
    expect((await look(mailedToken())).json.hasAccount).toBe(false);
  });

  it('confirms the address of the account that follows it', async () => {
    const bo = await aPerson(api);
    await api.database.owner.query('update account set email_verified_at = null where id = $1', [
      bo.id,
    ]);
    await invite({ email: bo.email, role: 'reader' });
    expect((await accept(mailedToken(), bo)).status).toBe(200);
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
    await invite({ email: 'bo@example.org', role: 'owner' });
    const token = mailedToken();
    const { status, json } = await accept(token, eve);
    expect([status, json.type]).toEqual([409, problem('wrong-account')]);
    expect(json.detail).toContain('Logga ut och logga in');
    expect(await roleOf(eve)).toBeUndefined();
    expect((await look(token)).status).toBe(200);
  });

  it('needs a sign-in to be accepted', async () => {
    await invite({ email: 'bo@example.org', role: 'reader' });
    const { status } = await api.ask('invitations/accept', {
      method: 'POST',
      body: { token: mailedToken() },
    });
    expect(status).toBe(401);
  });

  it('is over when revoked; nothing of the organisation is told any more', async () => {
    const bo = await aPerson(api);
    const { json } = await invite({ email: bo.email, role: 'reader' });
    const token = mailedToken();
    expect((await revoke(json.id)).status).toBe(204);
    const seen = await look(token);
    expect([seen.status, seen.json.type]).toEqual([410, problem('invitation-revoked')]);
    expect(seen.text).not.toContain(organisation.name);
    expect((await accept(token, bo)).json.type).toBe(problem('invitation-revoked'));
    expect((await revoke(json.id)).status).toBe(404);
    expect((await sendAgain(json.id)).status).toBe(404);
    expect(await trail()).toEqual(['member.invited', 'member.invitationRevoked']);
  });

  it('sent again, or anew to the address, leaves one link that works', async () => {
    const bo = await aPerson(api);
    const first = await invite({ email: bo.email, role: 'reader' });
    const tokens = [mailedToken()];
    await sendAgain(first.json.id);
    tokens.push(mailedToken());
    await invite({ email: bo.email, role: 'procurer' });
    tokens.push(mailedToken());
    expect(new Set(tokens).size).toBe(3);
    expect(await Promise.all(tokens.map(async (each) => (await look(each)).status))).toEqual([
      410, 410, 200,
    ]);
    expect(await list()).toHaveLength(1);
  });

  it('accepted in two tabs at once makes one member and no fault', async () => {
    const bo = await aPerson(api);
    await invite({ email: bo.email, role: 'reader' });
    const token = mailedToken();
    const both = await Promise.all([accept(token, bo), accept(token, bo)]);
    const statuses = both.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([409, 410]).toContain(statuses[1]);
    expect((await trail()).filter((action) => action === 'member.joined')).toHaveLength(1);
  });

  it.each(['', 'x', 'A'.repeat(43), 'A'.repeat(201)])('is none for the token %j', async (token) => {
    expect([400, 404]).toContain((await look(token)).status);
    expect([400, 404]).toContain((await accept(token, owner)).status);
  });

  it('is not sent to a member, in a role unknown there, or to no address', async () => {
    const before = api.mails.sent.length;
    const member = await invite({ email: owner.email.toUpperCase(), role: 'reader' });
    expect([member.status, member.json.type]).toEqual([409, problem('already-member')]);
    expect((await invite({ email: 'bo@example.org', role: 'contributor' })).status).toBe(422);
    for (const email of ['bo', 'bo@example.org\r\nBcc: x@example.org', 'a@b, c@d', 'bo@@x']) {
      const { status, json } = await invite({ email, role: 'reader' });
      expect([email, status, json.errors?.[0]?.pointer]).toEqual([email, 400, '/email']);
    }
    expect(api.mails.sent).toHaveLength(before);
    expect(await list()).toEqual([]);
  });

  it('leaves whoever is a member by then as they are', async () => {
    const bo = await aPerson(api);
    await invite({ email: bo.email, role: 'owner' });
    await api.database.owner.query(
      `insert into membership (organisation_id, account_id, role, since) values ($1, $2, 'reader', now())`,
      [organisation.id, bo.id],
    );
    const { status, json } = await accept(mailedToken(), bo);
    expect([status, json.type]).toEqual([409, problem('already-member')]);
    expect(await roleOf(bo)).toBe('reader');
  });

  it('is not kept when the mail does not leave', async () => {
    const send = jest.spyOn(api.mails, 'send').mockResolvedValue(
      refused({
        code: 'unreachable',
        detail: { sv: 'E-postservern svarar inte.', en: 'The mail server does not answer.' },
      }),
    );
    try {
      const { status, json } = await invite({ email: 'bo@example.org', role: 'reader' });
      expect([status, json.type]).toEqual([503, problem('mail-not-sent')]);
      expect(json.detail).toBe('E-postservern svarar inte. Ingen inbjudan har sparats.');
    } finally {
      send.mockRestore();
    }
    expect(await list()).toEqual([]);
    expect(await trail()).toEqual([]);
  });

  it('stops when an organisation sends more than a hundred a day', async () => {
    await api.database.owner.query(
      `insert into invitation (id, token_hash, organisation_id, email, role, invited_by, created_at, expires_at)
       select gen_random_uuid(), sha256(n::text::bytea || $1::text::bytea), $1::uuid, n || '@example.org', 'reader', $2,
         '2026-11-24T11:00:00Z', '2026-12-01T11:00:00Z' from generate_series(1, 100) n`,
      [organisation.id, owner.id],
    );
    const { status, headers } = await invite({ email: 'bo@example.org', role: 'reader' });
    expect(status).toBe(429);
    expect(headers['retry-after']).toBe('3600');
    api.clock.pass({ hours: 24 });
    owner = await signedInAgain(owner);
    expect((await invite({ email: 'bo@example.org', role: 'reader' })).status).toBe(201);
  });

  // The clock has moved from here on.
  it('is over after seven days', async () => {
    const bo = await aPerson(api);
    owner = await signedInAgain(owner);
    await invite({ email: bo.email, role: 'reader' });
    api.clock.pass({ hours: 7 * 24 + 1 });
    const token = mailedToken();
    expect((await look(token)).json.type).toBe(problem('invitation-expired'));
    const late = await signedInAgain(bo);
    const { status, json } = await accept(token, late);
    expect([status, json.type]).toEqual([410, problem('invitation-expired')]);
    expect(await roleOf(bo)).toBeUndefined();
    owner = await signedInAgain(owner);
    expect(await list()).toMatchObject([{ email: bo.email, expired: true }]);
    // And can be sent again: a new link, a new week.
    const [before] = await list();
    expect((await sendAgain(before?.id ?? '')).status).toBe(201);
    expect((await accept(mailedToken(), late)).status).toBe(200);
  });

  /** With a session that has not ended, whatever the clock says. */
  async function signedInAgain(person: Person): Promise<Person> {
    await api.database.owner.query(
      `update session set seen_at = $2, expires_at = $2::timestamptz + interval '12 hours' where account_id = $1`,
      [person.id, api.clock.now()],
    );
    return person;
  }
});
