import {
  type Language,
  may,
  type OrganisationKind,
  type Permission,
  type Role,
} from '@kravsmed/domain';
import type { FastifyRequest } from 'fastify';
import type { Scope } from './scope';

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly emailVerified: boolean;
}

export interface Membership {
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly kind: OrganisationKind;
  };
  readonly role: Role;
}

/** Who makes a request, read anew each time: a right that was taken away is gone at once. */
export interface Principal {
  readonly account: Account | null;
  readonly memberships: readonly Membership[];
  readonly via: 'nobody' | 'session' | 'token';
  /** SHA-256 of the session's or the token's secret. */
  readonly heldHash?: Buffer;
  /** What a token may do at most, and where; a session may do all that its account may. */
  readonly token?: { readonly organisation: string; readonly scopes: readonly Permission[] };
}

export const NOBODY: Principal = { account: null, memberships: [], via: 'nobody' };

/** Reads the principal off a request; the identity room knows how. */
export abstract class Principals {
  abstract of(request: FastifyRequest): Promise<Principal>;
}

export const membershipIn = (principal: Principal, organisation: string): Membership | undefined =>
  principal.memberships.find((each) => each.organisation.id === organisation);

/** Whether the principal may do this in that organisation. */
export function mayIn(principal: Principal, organisation: string, permission: Permission): boolean {
  const membership = membershipIn(principal, organisation);
  if (membership === undefined) return false;
  if (principal.token !== undefined && !principal.token.scopes.includes(permission)) return false;
  return may(membership.organisation.kind, membership.role, permission);
}

/** The principal as row-level security must know it. */
export const scopeOf = (principal: Principal, more: Partial<Scope> = {}): Scope => ({
  account: principal.account?.id,
  organisation: principal.token?.organisation,
  ...more,
});
