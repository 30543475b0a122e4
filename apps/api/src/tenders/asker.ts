import { ok, refused, type Result } from '@kravsmed/domain';
import { mayIn, membershipIn, type Principal } from '../platform/access/principal';
import { NO_SUCH_ORGANISATION, NOT_ALLOWED, SIGN_IN_NEEDED } from '../platform/access/refusals';
import type { Scope } from '../platform/access/scope';
import type { Problem } from '../platform/http/problem';

/** Who asks for a tender document: as row-level security knows it, and with the roles that it has. */
export interface Asker {
  readonly scope: Scope;
  readonly principal: Principal;
}

/** Whether the asker may write tender documents for the organisation that a body names. */
export function mayWriteFor({ principal }: Asker, organisation: string): Result<null, Problem> {
  if (principal.account === null) return refused(SIGN_IN_NEEDED);
  if (membershipIn(principal, organisation) === undefined) return refused(NO_SUCH_ORGANISATION);
  return mayIn(principal, organisation, 'tender.write') ? ok(null) : refused(NOT_ALLOWED);
}
