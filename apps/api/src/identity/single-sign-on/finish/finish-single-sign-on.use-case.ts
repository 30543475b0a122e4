import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { isMailAddress } from '../../../platform/mail/mail-address';
import { AccountStore } from '../../persistence/account.store';
import type { OidcAttemptRow } from '../../persistence/proof.rows';
import { SingleSignOnStore } from '../../persistence/single-sign-on.store';
import { BeginSession, type SignedInAs } from '../../principals/begin-session';
import type { Visitor } from '../../principals/visitor';
import { hashToken } from '../../secret-token';
import { SecondStep } from '../../two-step/second-step';
import type { PersonAtProvider } from '../claims';
import { faultAtProvider, type SignOnFault } from '../faults';
import { ProviderOfSettings } from '../provider-of-settings';

/** Who came back: with what the provider put into the address, and what this browser kept. */
export interface CameBack {
  /** From the question mark on. */
  readonly search: string;
  readonly keptState: string | undefined;
  /** The account that is signed in by now. */
  readonly accountId: string | null;
  readonly visitor: Visitor;
}

/** What came of it, and what to do with the person. */
export interface Finished {
  readonly outcome: Result<SignedInAs | 'linked', SignOnFault>;
  readonly returnTo: string;
  readonly linking: boolean;
}

@Injectable()
export class FinishSingleSignOn {
  constructor(
    private readonly settings: ProviderOfSettings,
    private readonly store: SingleSignOnStore,
    private readonly accounts: AccountStore,
    private readonly secondStep: SecondStep,
    private readonly sessions: BeginSession,
  ) {}

  async run(back: CameBack): Promise<Finished> {
    const attempt = await this.attemptOf(back);
    if (attempt === null) return { outcome: refused('stale'), returnTo: '/', linking: false };
    const { returnTo, accountId } = attempt;
    const linking = accountId !== null;
    const person = await this.personOf(back, attempt);
    if (!person.ok) return { outcome: person, returnTo, linking };
    const outcome = linking
      ? await this.link(person.value, accountId, back.accountId)
      : await this.signIn(person.value, back.visitor);
    return { outcome, returnTo, linking };
  }

  /** Only the browser that began the attempt may finish it, once. */
  private async attemptOf({ search, keptState }: CameBack): Promise<OidcAttemptRow | null> {
    const state = new URLSearchParams(search).get('state');
    if (state === null || keptState === undefined) return null;
    const hash = hashToken(state);
    return hash.equals(hashToken(keptState)) ? this.store.take(hash) : null;
  }

  private async personOf(
    { search, keptState }: CameBack,
    { nonce, codeVerifier }: OidcAttemptRow,
  ): Promise<Result<PersonAtProvider, SignOnFault>> {
    const { provider, redirect } = this.settings;
    if (provider === undefined) return refused('off');
    const attempt = { state: keptState ?? '', nonce, codeVerifier };
    const person = await provider.finish(new URL(`${redirect}${search}`), attempt);
    return person.ok ? person : refused(faultAtProvider(person.error));
  }

  private async link(
    person: PersonAtProvider,
    accountId: string,
    signedIn: string | null,
  ): Promise<Result<'linked', SignOnFault>> {
    if (signedIn !== accountId) return refused('signInFirst');
    const linked = await this.store.accountOf(person);
    if (linked !== null) return linked === accountId ? ok('linked') : refused('others');
    await this.store.link(person, accountId);
    return ok('linked');
  }

  private async signIn(
    person: PersonAtProvider,
    visitor: Visitor,
  ): Promise<Result<SignedInAs, SignOnFault>> {
    const accountId = (await this.store.accountOf(person)) ?? (await this.firstTime(person));
    if (typeof accountId !== 'string') return refused(accountId.fault);
    return ok({ accountId, session: await this.sessions.run(accountId, visitor) });
  }

  /**
   * Nobody is linked to this person yet. An account with the address is taken for theirs only when the
   * provider vouches that the address is theirs and a letter to it was followed here; with two-step sign-in
   * on, not even then: whoever set that up must link by themselves.
   */
  private async firstTime(person: PersonAtProvider): Promise<string | { fault: SignOnFault }> {
    const { email, emailVerified, name, language } = person;
    if (email === undefined || !emailVerified || !isMailAddress(email)) {
      return { fault: 'unverified' };
    }
    const claimed = await this.accounts.byEmail(email);
    if (claimed === null) {
      const fresh = { email, name: name ?? email, language, verified: true };
      const account = await this.store.register(person, fresh);
      return account?.id ?? { fault: 'stale' };
    }
    const { id, emailVerifiedAt } = claimed.account;
    if (emailVerifiedAt === null || (await this.secondStep.isOn(id))) {
      return { fault: 'linkYourself' };
    }
    await this.store.link(person, id);
    return id;
  }
}
