/** How this service is known to the organisation's provider of single sign-on. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says: "Logga in med …". */
  readonly name: string;
}

/** What the environment says of signing in. */
export class IdentitySettings {
  constructor(
    /** 32 bytes that seal what must be read again, such as the secrets of two-step sign-in; none: that is off. */
    readonly secretKey: Buffer | undefined,
    /** None: there is no single sign-on. */
    readonly provider: ProviderSettings | undefined,
  ) {}
}
