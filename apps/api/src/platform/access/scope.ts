/** Who asks, as row-level security must know it. What is not said opens nothing. */
export interface Scope {
  /** The account that is signed in; the database reads its memberships itself. */
  readonly account?: string | undefined;
  /** Narrows to this one of the account's organisations. */
  readonly organisation?: string | undefined;
  /** SHA-256 of the secrets that the asker holds: of a session, a link, a tender document, a token. */
  readonly held?: readonly Buffer[];
  /** The address under which somebody signs in or registers: it opens its own account's row. */
  readonly email?: string;
  /** For the service's own cleaning: what has outlived its time on this instant, and nothing else. */
  readonly housekeepingAt?: Date;
}
