import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { IdentitySettings } from '../../platform/settings/identity-settings';
import { Browser, GOOD_PASSWORD, lettersTo } from '../../testing/browser';
import { openTestApi, type TestApi } from '../../testing/test-api';
import type { RecoveryCodesDto, TwoStepSecretDto } from './two-step.dto';

describe('two-step sign-in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(undefined, undefined, {
      identity: new IdentitySettings(randomBytes(32), undefined),
    });
  });
  afterAll(() => api.close());

  /** What the app shows, its clock so many seconds off. */
  const codeOf = (secret: string, off = 0): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: api.clock.now().getTime() + off * 1000,
    });

  async function withTwoStep(email: string) {
    const browser = new Browser(api);
    await browser.register(email);
    const begun = await browser.post<TwoStepSecretDto>('auth/two-step');
    const { secret } = begun.json;
    const confirmed = await browser.post<RecoveryCodesDto>('auth/two-step/confirm', {
      code: codeOf(secret),
    });
    expect([begun.status, confirmed.status]).toEqual([200, 200]);
    // The code that confirmed is used up: the next one comes with the next half minute.
    api.clock.pass({ seconds: 60 });
    return { browser, secret, recoveryCodes: confirmed.json.recoveryCodes };
  }

  const outcome = async (email: string, code?: string) => {
    const { status, json } = await new Browser(api).signIn(email, GOOD_PASSWORD, code);
    return status === 200 ? 'in' : json.type.replace('urn:kravsmed:problem:', '');
  };

  it('asks for a code after the right password, and for nothing after a wrong one', async () => {
    const { secret } = await withTwoStep('siv@example.org');
    expect(await outcome('siv@example.org')).toBe('code-needed');
    expect((await new Browser(api).signIn('siv@example.org', 'fel')).json.type).toContain(
      'wrong-credentials',
    );
    expect(await outcome('siv@example.org', codeOf(secret))).toBe('in');
    const letters = await lettersTo(api, 'siv@example.org');
    expect(letters.map(({ subject }) => subject)).toContain('Inloggning i två steg är på');
  });

  it('takes each code once', async () => {
    const { secret } = await withTwoStep('engang@example.org');
    const code = codeOf(secret);
    const both = await Promise.all([
      outcome('engang@example.org', code),
      outcome('engang@example.org', code),
    ]);
    expect(both.sort()).toEqual(['in', 'wrong-code']);
    expect(await outcome('engang@example.org', code)).toBe('wrong-code');
  });

  it('takes a telephone whose clock is half a minute off, not one that is two minutes off', async () => {
    const { secret } = await withTwoStep('skev@example.org');
    expect(await outcome('skev@example.org', codeOf(secret, -120))).toBe('wrong-code');
    expect(await outcome('skev@example.org', codeOf(secret, 120))).toBe('wrong-code');
    expect(await outcome('skev@example.org', codeOf(secret, -30))).toBe('in');
    expect(await outcome('skev@example.org', codeOf(secret, 30))).toBe('in');
    // A code from before the one that was used last is used up with it.
    expect(await outcome('skev@example.org', codeOf(secret, 0))).toBe('wrong-code');
  });

  it('takes each recovery code once, and tells the owner', async () => {
    const { recoveryCodes } = await withTwoStep('reserv@example.org');
    expect(new Set(recoveryCodes).size).toBe(10);
    const [first = '', second = ''] = recoveryCodes;
    expect(await outcome('reserv@example.org', first.toUpperCase())).toBe('in');
    expect(await outcome('reserv@example.org', first)).toBe('wrong-code');
    expect(await outcome('reserv@example.org', second.replaceAll('-', ' '))).toBe('in');
    const letters = await lettersTo(api, 'reserv@example.org');
    const told = letters.filter(({ subject }) => subject === 'En reservkod har använts');
    expect(told).toHaveLength(2);
  });

  it('lets nobody guess codes', async () => {
    await withTwoStep('gissad@example.org');
    const outcomes = [];
    for (let n = 0; n < 8; n++) {
      outcomes.push(await outcome('gissad@example.org', String(n).padStart(6, '0')));
    }
    expect(outcomes.slice(5)).toEqual(['too-many-tries', 'too-many-tries', 'too-many-tries']);
  });

  it('lets in by a recovery code when the key is not the one that sealed the secret', async () => {
    const { secret, recoveryCodes } = await withTwoStep('nyckel@example.org');
    await api.database.owner.query(
      `update two_step set secret_sealed = set_byte(secret_sealed, 20, get_byte(secret_sealed, 20) # 1)
       where account_id = (select id from account where email = 'nyckel@example.org')`,
    );
    expect(await outcome('nyckel@example.org', codeOf(secret))).toBe('not-set-up');
    expect(await outcome('nyckel@example.org', recoveryCodes[0])).toBe('in');
    expect(api.log.join()).toContain('KRAVSMED_SECRET_KEY');
  });

  it('is turned off by the password alone', async () => {
    const { browser } = await withTwoStep('av@example.org');
    const off = (password: string) =>
      browser.ask('auth/two-step', { method: 'DELETE', body: { password } });
    expect((await off('gissat')).status).toBe(422);
    expect(await outcome('av@example.org')).toBe('code-needed');
    expect((await off(GOOD_PASSWORD)).status).toBe(204);
    expect(await outcome('av@example.org')).toBe('in');
  });

  it('is not replaced by another secret while it is on, nor confirmed twice', async () => {
    const { browser, secret } = await withTwoStep('byter@example.org');
    expect((await browser.post('auth/two-step')).status).toBe(409);
    expect((await browser.post('auth/two-step/confirm', { code: codeOf(secret) })).status).toBe(
      409,
    );
  });

  it('needs the password when the sign-in is older than a quarter of an hour', async () => {
    const browser = new Browser(api);
    await browser.register('dröjer@example.org');
    api.clock.pass({ minutes: 16 });
    const late = await browser.post<{ type: string }>('auth/two-step');
    expect([late.status, late.json.type]).toEqual([403, 'urn:kravsmed:problem:sign-in-again']);
    expect((await browser.post('auth/two-step', { password: GOOD_PASSWORD })).status).toBe(200);
  });

  it('does not begin to ask before the first code was right', async () => {
    const browser = new Browser(api);
    await browser.register('halv@example.org');
    await browser.post('auth/two-step');
    expect((await browser.post('auth/two-step/confirm', { code: '000000' })).status).toBe(422);
    expect(await outcome('halv@example.org')).toBe('in');
  });

  it('keeps the secret sealed and the recovery codes as hashes', async () => {
    const { secret, recoveryCodes } = await withTwoStep('forseglad@example.org');
    const rows = await api.database.owner.query(
      `select encode(secret_sealed, 'escape') as text from two_step
       union all select encode(code_hash, 'escape') from recovery_code`,
    );
    const kept = JSON.stringify(rows);
    expect(kept).not.toContain(secret);
    for (const code of recoveryCodes) expect(kept).not.toContain(code);
    expect(api.log.join()).not.toContain(secret);
  });
});

describe('two-step sign-in of an installation without a key', () => {
  it('says so', async () => {
    const api = await openTestApi();
    const browser = new Browser(api);
    await browser.register('siv@example.org');
    const { status, json } = await browser.post<{ type: string; detail: string }>('auth/two-step');
    expect([status, json.type]).toEqual([503, 'urn:kravsmed:problem:not-set-up']);
    expect(json.detail).toContain('KRAVSMED_SECRET_KEY');
    await api.close();
  });
});
