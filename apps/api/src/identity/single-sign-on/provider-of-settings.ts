import { Injectable } from '@nestjs/common';
import { PublicUrl } from '../../platform/http/public-url';
import { IdentitySettings } from '../../platform/settings/identity-settings';
import { IdentityProvider } from './identity-provider';

const CALLBACK = '/api/v1/auth/oidc/callback';

/** The organisation's provider, when the settings name one. */
@Injectable()
export class ProviderOfSettings {
  readonly provider: IdentityProvider | undefined;
  /** Where it sends the browser back to; it must be told to the provider beforehand. */
  readonly redirect: string;

  constructor({ provider }: IdentitySettings, publicUrl: PublicUrl) {
    this.provider = provider === undefined ? undefined : new IdentityProvider(provider);
    this.redirect = publicUrl.to(CALLBACK);
  }
}
