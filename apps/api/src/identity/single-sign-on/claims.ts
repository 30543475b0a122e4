import type { Language } from '@kravsmed/domain';

/** A person as the provider knows them. */
export interface PersonAtProvider {
  /** SHA-256 of issuer and subject: what the person is known by. The address may change, this does not. */
  readonly key: Buffer;
  readonly issuer: string;
  /** In lower case; undefined when the provider tells none. */
  readonly email: string | undefined;
  /** The provider vouches that the address is the person's. */
  readonly emailVerified: boolean;
  readonly name: string | undefined;
  readonly language: Language;
}

const LONGEST_NAME = 200;

/** What is read of the claims; whatever has another form than it should is as if not there. */
export function claimsOf(
  claims: Readonly<Record<string, unknown>>,
): Omit<PersonAtProvider, 'key' | 'issuer'> {
  const { email, email_verified: verified, name, locale } = claims;
  return {
    email: typeof email === 'string' && email !== '' ? email.toLowerCase() : undefined,
    // As the standard has it, and as some providers write it.
    emailVerified: verified === true || verified === 'true',
    name:
      typeof name === 'string' && name.trim() !== ''
        ? name.trim().slice(0, LONGEST_NAME)
        : undefined,
    language: typeof locale === 'string' && /^en\b/i.test(locale) ? 'en' : 'sv',
  };
}
