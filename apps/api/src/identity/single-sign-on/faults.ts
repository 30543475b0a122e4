import type { ProviderFault } from './identity-provider';

/** Why single sign-on led to nobody being signed in: the sign-in screen reads it from `?fel=` and says it in words. */
export const SIGN_ON_FAULTS = {
  /** There is no single sign-on here. */
  off: 'ej-pa',
  /** The person turned back at the provider. */
  cancelled: 'avbruten',
  /** The provider does not answer. */
  unreachable: 'svarar-inte',
  /** The provider's answer cannot be trusted. */
  nonsense: 'oforstaeligt-svar',
  /** Too long ago, used already, or begun in another browser. */
  stale: 'borja-om',
  /** The provider tells no address, or does not vouch for it. */
  unverified: 'obekraftad-adress',
  /** The address has an account here: sign in by password and link it on the account page. */
  linkYourself: 'koppla-sjalv',
  /** Only who is signed in can link. */
  signInFirst: 'logga-in-forst',
  /** That person at the provider is linked to another account. */
  others: 'annans',
} as const;

export type SignOnFault = keyof typeof SIGN_ON_FAULTS;

const PROVIDER_FAULTS: Readonly<Record<ProviderFault, SignOnFault>> = {
  cancelled: 'cancelled',
  unreachable: 'unreachable',
  nonsense: 'nonsense',
};

export const faultAtProvider = (fault: ProviderFault): SignOnFault => PROVIDER_FAULTS[fault];

const SIGN_IN_PAGE = '/logga-in';
const ACCOUNT_PAGE = '/konto';

/** The screen that says what went wrong, and where the person was on their way to. */
export function screenFor(fault: SignOnFault, returnTo: string, linking: boolean): string {
  const query = new URLSearchParams({ fel: SIGN_ON_FAULTS[fault] });
  if (returnTo !== '/') query.set('till', returnTo);
  return `${linking && fault !== 'signInFirst' ? ACCOUNT_PAGE : SIGN_IN_PAGE}?${query.toString()}`;
}
