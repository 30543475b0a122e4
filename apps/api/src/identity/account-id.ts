import { SIGN_IN_NEEDED } from '../platform/access/refusals';
import type { Principal } from '../platform/access/principal';
import { ProblemException } from '../platform/http/problem';

/** Behind `@SignedIn()` there always is one. */
export function accountIdOf({ account }: Principal): string {
  if (account === null) throw new ProblemException(SIGN_IN_NEEDED);
  return account.id;
}
