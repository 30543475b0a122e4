import { createHash } from 'node:crypto';
import { ok, refused, type Result } from '@kravsmed/domain';
import { Logger } from '@nestjs/common';
import * as oidc from 'openid-client';
import type { ProviderSettings } from '../../platform/settings/identity-settings';
import { claimsOf, type PersonAtProvider } from './claims';

/** What is kept between leaving for the provider and coming back. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** `cancelled`: the person turned back there; `unreachable`: no answer; `nonsense`: an answer that cannot be trusted. */
export type ProviderFault = 'cancelled' | 'unreachable' | 'nonsense';

const PATIENCE_SECONDS = 5;
const CLOCK_SKEW_SECONDS = 60;
const KNOWN_FOR_MS = 60 * 60 * 1000;
const SCOPE = 'openid email profile';

export const newAttempt = (): Attempt => ({
  state: oidc.randomState(),
  nonce: oidc.randomNonce(),
  codeVerifier: oidc.randomPKCECodeVerifier(),
});

/** Speaks OpenID Connect with the organisation's provider: code flow, PKCE, state and nonce. */
export class IdentityProvider {
  private readonly logger = new Logger('single-sign-on');
  private known:
    { readonly at: number; readonly configuration: Promise<oidc.Configuration> } | undefined;

  constructor(private readonly settings: ProviderSettings) {}

  get name(): string {
    return this.settings.name;
  }

  /** Where the browser goes to sign in. */
  async begin(attempt: Attempt, redirect: string): Promise<Result<URL, ProviderFault>> {
    return this.attempted(async (configuration) =>
      oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirect,
        scope: SCOPE,
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(attempt.codeVerifier),
        code_challenge_method: 'S256',
      }),
    );
  }

  /** Who came back, by the address that the browser was sent back to. */
  async finish(
    cameBackTo: URL,
    attempt: Attempt,
  ): Promise<Result<PersonAtProvider, ProviderFault>> {
    return this.attempted(async (configuration) => {
      const tokens = await oidc.authorizationCodeGrant(configuration, cameBackTo, {
        pkceCodeVerifier: attempt.codeVerifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('no ID token');
      const { sub, iss } = claims;
      const key = createHash('sha256').update(`${iss}\n${sub}`).digest();
      // Some providers tell the address in the ID token, some only when asked.
      const asked =
        claims['email'] === undefined &&
        configuration.serverMetadata().userinfo_endpoint !== undefined
          ? await oidc.fetchUserInfo(configuration, tokens.access_token, sub)
          : {};
      return { key, issuer: iss, ...claimsOf({ ...claims, ...asked }) };
    });
  }

  private async attempted<T>(
    work: (configuration: oidc.Configuration) => Promise<T>,
  ): Promise<Result<T, ProviderFault>> {
    try {
      return ok(await work(await this.configuration()));
    } catch (error) {
      const fault = faultOf(error);
      if (fault !== 'cancelled') this.logger.warn(`${fault}: ${whatOf(error)}`);
      return refused(fault);
    }
  }

  /** Found out at first use, so that a provider that is down does not keep the service from starting. */
  private configuration(): Promise<oidc.Configuration> {
    const now = Date.now();
    if (this.known === undefined || now - this.known.at > KNOWN_FOR_MS) {
      const configuration = this.discovered();
      const known = { at: now, configuration };
      this.known = known;
      configuration.catch(() => {
        if (this.known === known) this.known = undefined;
      });
    }
    return this.known.configuration;
  }

  private async discovered(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const server = new URL(issuer);
    // Plain HTTP is for a provider on this very machine; the settings refuse any other.
    const execute = server.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    return oidc.discovery(
      server,
      clientId,
      { client_secret: clientSecret, [oidc.clockTolerance]: CLOCK_SKEW_SECONDS },
      undefined,
      { timeout: PATIENCE_SECONDS, execute: [...execute, oidc.enableNonRepudiationChecks] },
    );
  }
}

function faultOf(error: unknown): ProviderFault {
  if (error instanceof oidc.AuthorizationResponseError) {
    return error.error === 'access_denied' ? 'cancelled' : 'nonsense';
  }
  const told = chainOf(error);
  return told.some(({ name, code }) => UNREACHABLE.test(code) || name === 'AbortError')
    ? 'unreachable'
    : 'nonsense';
}

/** Timeouts, and what Node's own network says: ECONNREFUSED, ENOTFOUND, UND_ERR_SOCKET. */
const UNREACHABLE = /^(OAUTH_TIMEOUT|E[A-Z_]+|UND_ERR_\w+)$/;

interface Told {
  readonly name: string;
  readonly code: string;
}

/** An error and its causes, told by shape: Node's own may come from another realm than ours. */
function chainOf(error: unknown): readonly Told[] {
  const told: Told[] = [];
  for (let at = error; typeof at === 'object' && at !== null && told.length < 5;) {
    const { name, code, cause } = at as Readonly<Record<string, unknown>>;
    told.push({
      name: typeof name === 'string' ? name : '',
      code: typeof code === 'string' ? code : '',
    });
    at = cause;
  }
  return told;
}

/** For the log: what kind of fault, never what the provider said, where a person's data may stand. */
const whatOf = (error: unknown): string =>
  [...new Set(chainOf(error).flatMap(({ name, code }) => [name, code]))].filter(Boolean).join(' ');
