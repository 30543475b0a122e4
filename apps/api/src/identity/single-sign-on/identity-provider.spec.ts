import { type OidcProvider, startOidcProvider } from '../../testing/oidc-provider';
import { signInAtProvider } from '../../testing/sign-in-at-provider';
import { IdentityProvider, newAttempt } from './identity-provider';

const REDIRECT = 'http://localhost:3000/api/v1/auth/oidc/callback';

describe('IdentityProvider, with a real provider', () => {
  let server: OidcProvider;
  const provider = (over: Partial<OidcProvider> = {}) =>
    new IdentityProvider({ ...server, ...over, name: 'Exempelköping' });

  beforeAll(async () => {
    server = await startOidcProvider(REDIRECT);
  });
  afterEach(() => server.fault('none'));
  afterAll(() => server.stop());

  async function signIn(by: IdentityProvider, attempt = newAttempt(), person = 'siv') {
    const begun = await by.begin(attempt, REDIRECT);
    if (!begun.ok) throw new Error(begun.error);
    return signInAtProvider(begun.value, person);
  }

  it('learns who signed in there, by a code that is bound to this attempt', async () => {
    const by = provider();
    const attempt = newAttempt();
    const back = await signIn(by, attempt);
    expect(await by.finish(back, attempt)).toEqual({
      ok: true,
      value: {
        key: expect.any(Buffer),
        issuer: server.issuer,
        email: 'siv.oberg@exempelkoping.example',
        emailVerified: true,
        name: 'Siv Öberg',
        language: 'sv',
      },
    });
    // A code is for one use.
    expect(await by.finish(back, attempt)).toEqual({ ok: false, error: 'nonsense' });
  });

  it('asks for a code with PKCE, state and nonce', async () => {
    const attempt = newAttempt();
    const begun = await provider().begin(attempt, REDIRECT);
    const sent = begun.ok ? Object.fromEntries(begun.value.searchParams) : {};
    expect(sent).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      state: attempt.state,
      nonce: attempt.nonce,
      scope: 'openid email profile',
    });
    expect(JSON.stringify(sent)).not.toContain(attempt.codeVerifier);
  });

  it('says whether the provider vouches for the address', async () => {
    const by = provider();
    const attempt = newAttempt();
    const back = await signIn(by, attempt, 'kim');
    expect(await by.finish(back, attempt)).toMatchObject({ value: { emailVerified: false } });
  });

  it.each(['state', 'nonce', 'codeVerifier'] as const)('refuses another %s', async (part) => {
    const by = provider();
    const attempt = newAttempt();
    const back = await signIn(by, attempt);
    const other = { ...attempt, [part]: newAttempt()[part] };
    expect(await by.finish(back, other)).toEqual({ ok: false, error: 'nonsense' });
  });

  it('knows that somebody turned back at the provider', async () => {
    const by = provider();
    const attempt = newAttempt();
    const back = await signIn(by, attempt, 'nobody: cancel');
    expect(await by.finish(back, attempt)).toEqual({ ok: false, error: 'cancelled' });
  });

  it.each([
    ['down', 'nonsense'],
    ['nonsense', 'nonsense'],
    ['other-issuer', 'nonsense'],
    ['silent', 'unreachable'],
  ])('does not begin when the provider is %s', async (fault, error) => {
    await server.fault(fault);
    expect(await provider().begin(newAttempt(), REDIRECT)).toEqual({ ok: false, error });
  });

  it.each(['no-token', 'token-nonsense', 'other-key'])('lets nobody in when %s', async (fault) => {
    const by = provider();
    const attempt = newAttempt();
    const back = await signIn(by, attempt);
    await server.fault(fault);
    expect(await by.finish(back, attempt)).toEqual({ ok: false, error: 'nonsense' });
  });

  it('asks again after a provider that was down is up', async () => {
    const by = provider();
    await server.fault('down');
    expect((await by.begin(newAttempt(), REDIRECT)).ok).toBe(false);
    await server.fault('none');
    expect((await by.begin(newAttempt(), REDIRECT)).ok).toBe(true);
  });

  it('says when nobody listens there', async () => {
    const nowhere = provider({ issuer: 'http://127.0.0.1:64999' });
    expect(await nowhere.begin(newAttempt(), REDIRECT)).toEqual({
      ok: false,
      error: 'unreachable',
    });
  });

  it('lets nobody in by a wrong client secret', async () => {
    const by = provider({ clientSecret: 'guessed' });
    const attempt = newAttempt();
    expect(await by.finish(await signIn(by, attempt), attempt)).toEqual({
      ok: false,
      error: 'nonsense',
    });
  });
});
