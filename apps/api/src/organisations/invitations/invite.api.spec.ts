import { refused } from '@kravsmed/domain';
import { aPerson } from '../../testing/people';
import { Inviting } from '../../testing/inviting';
import { openTestApi, type TestApi } from '../../testing/test-api';

const problem = (code: string): string => `urn:kravsmed:problem:${code}`;

describe('an invitation sent', () => {
  let api: TestApi;
  let by: Inviting;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    by = await Inviting.on(api);
  });

  it('tells its secret to nobody but the invited', async () => {
    const bo = await aPerson(api, 'Bo Ek');
    const sent = await by.invite({ email: bo.email, role: 'reader' });
    const token = by.mailedToken();
    expect(token).toHaveLength(43);
    await by.look(token);
    await by.accept(token, bo);
    expect(sent.text).not.toContain(token);
    expect(api.log.join()).not.toContain(token);
    expect(api.log.join()).not.toContain(bo.email);
    const kept = JSON.stringify(
      await api.database.owner.query(
        'select details, subject from audit_entry where chain_id = $1',
        [by.organisation.id],
      ),
    );
    expect(kept).not.toContain(bo.email);
    expect(kept).not.toContain('Bo Ek');
  });

  it('is written in the language that was asked for', async () => {
    await by.invite({ email: 'new@example.org', role: 'reader', language: 'en' });
    expect(api.mails.sent.at(-1)?.subject).toMatch(/^Invitation to /);
    expect((await by.look(by.mailedToken())).json.hasAccount).toBe(false);
  });

  it('is over when revoked; nothing of the organisation is told any more', async () => {
    const bo = await aPerson(api);
    const { json } = await by.invite({ email: bo.email, role: 'reader' });
    const token = by.mailedToken();
    expect((await by.revoke(json.id)).status).toBe(204);
    const seen = await by.look(token);
    expect([seen.status, seen.json.type]).toEqual([410, problem('invitation-revoked')]);
    expect(seen.text).not.toContain(by.organisation.name);
    expect((await by.accept(token, bo)).json.type).toBe(problem('invitation-revoked'));
    expect((await by.revoke(json.id)).status).toBe(404);
    expect((await by.sendAgain(json.id)).status).toBe(404);
    expect(await by.trail()).toEqual(['member.invited', 'member.invitationRevoked']);
  });

  it('sent again, or anew to the address, leaves one link that works', async () => {
    const bo = await aPerson(api);
    const first = await by.invite({ email: bo.email, role: 'reader' });
    const tokens = [by.mailedToken()];
    await by.sendAgain(first.json.id);
    tokens.push(by.mailedToken());
    await by.invite({ email: bo.email, role: 'procurer' });
    tokens.push(by.mailedToken());
    expect(new Set(tokens).size).toBe(3);
    expect(await Promise.all(tokens.map(async (each) => (await by.look(each)).status))).toEqual([
      410, 410, 200,
    ]);
    expect(await by.list()).toHaveLength(1);
  });

  it('is not sent to a member, in a role unknown there, or to no address', async () => {
    const before = api.mails.sent.length;
    const member = await by.invite({ email: by.owner.email.toUpperCase(), role: 'reader' });
    expect([member.status, member.json.type]).toEqual([409, problem('already-member')]);
    expect((await by.invite({ email: 'bo@example.org', role: 'contributor' })).status).toBe(422);
    for (const email of ['bo', 'bo@example.org\r\nBcc: x@example.org', 'a@b, c@d', 'bo@@x']) {
      const { status, json } = await by.invite({ email, role: 'reader' });
      expect([email, status, json.errors?.[0]?.pointer]).toEqual([email, 400, '/email']);
    }
    expect(api.mails.sent).toHaveLength(before);
    expect(await by.list()).toEqual([]);
  });

  it('is not sent by somebody whose own address is not confirmed', async () => {
    const before = api.mails.sent.length;
    await api.database.owner.query('update account set email_verified_at = null where id = $1', [
      by.owner.id,
    ]);
    const { status, json } = await by.invite({ email: 'bo@example.org', role: 'reader' });
    expect([status, json.type]).toEqual([422, problem('request-not-possible')]);
    expect(json.detail).toContain('Bekräfta');
    expect(api.mails.sent).toHaveLength(before);
  });

  it('is not kept when the mail does not leave', async () => {
    const send = jest.spyOn(api.mails, 'send').mockResolvedValue(
      refused({
        code: 'unreachable',
        detail: { sv: 'E-postservern svarar inte.', en: 'The mail server does not answer.' },
      }),
    );
    try {
      const { status, json } = await by.invite({ email: 'bo@example.org', role: 'reader' });
      expect([status, json.type]).toEqual([503, problem('mail-not-sent')]);
      expect(json.detail).toBe('E-postservern svarar inte. Ingen inbjudan har sparats.');
    } finally {
      send.mockRestore();
    }
    expect(await by.list()).toEqual([]);
    expect(await by.trail()).toEqual([]);
  });

  it('stops when an organisation sends more than a hundred a day', async () => {
    await api.database.owner.query(
      `insert into invitation (id, token_hash, organisation_id, email, role, invited_by, created_at, expires_at)
       select gen_random_uuid(), sha256(n::text::bytea || $1::text::bytea), $1::uuid, n || '@example.org', 'reader', $2,
         '2026-11-24T11:00:00Z', '2026-12-01T11:00:00Z' from generate_series(1, 100) n`,
      [by.organisation.id, by.owner.id],
    );
    const { status, headers } = await by.invite({ email: 'bo@example.org', role: 'reader' });
    expect(status).toBe(429);
    expect(headers['retry-after']).toBe('3600');
    api.clock.pass({ hours: 24 });
    await by.signInAnew(by.owner);
    expect((await by.invite({ email: 'bo@example.org', role: 'reader' })).status).toBe(201);
  });
});
