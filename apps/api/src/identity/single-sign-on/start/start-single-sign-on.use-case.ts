import { refused, ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock';
import { SingleSignOnStore } from '../../persistence/single-sign-on.store';
import { hashToken } from '../../secret-token';
import { ATTEMPT_SECONDS } from '../attempt-cookie';
import { faultAtProvider, type SignOnFault } from '../faults';
import { newAttempt } from '../identity-provider';
import { ProviderOfSettings } from '../provider-of-settings';

export interface Wish {
  /** A path of ours. */
  readonly returnTo: string;
  /** The account to link, when somebody does not sign in but links. */
  readonly accountId: string | null;
}

@Injectable()
export class StartSingleSignOn {
  constructor(
    private readonly settings: ProviderOfSettings,
    private readonly store: SingleSignOnStore,
    private readonly clock: Clock,
  ) {}

  async run(wish: Wish): Promise<Result<{ url: string; state: string }, SignOnFault>> {
    const { provider, redirect } = this.settings;
    if (provider === undefined) return refused('off');
    const attempt = newAttempt();
    const begun = await provider.begin(attempt, redirect);
    if (!begun.ok) return refused(faultAtProvider(begun.error));
    await this.store.begin({
      stateHash: hashToken(attempt.state),
      nonce: attempt.nonce,
      codeVerifier: attempt.codeVerifier,
      returnTo: wish.returnTo,
      accountId: wish.accountId,
      expiresAt: new Date(this.clock.now().getTime() + ATTEMPT_SECONDS * 1000),
    });
    return ok({ url: begun.value.toString(), state: attempt.state });
  }
}
