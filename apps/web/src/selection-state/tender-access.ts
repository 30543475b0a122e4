import type { Me, TenderDocument } from '@kravsmed/contract';
import type { WorkOwner } from './unsaved-work';

/** By what right a document was opened, and what may be done to it. */
export interface TenderAccess {
  /** Absent when the session opens it. */
  readonly secret: string | undefined;
  readonly owner: WorkOwner;
  readonly mayWrite: boolean;
  /** Whether the role would allow it, were it not archived. */
  readonly roleWrites: boolean;
}

export function accessTo(
  { organisation, archivedAt }: Pick<TenderDocument, 'organisation' | 'archivedAt'>,
  me: Me | null | undefined,
  secret: string | undefined,
): TenderAccess {
  const membership = me?.memberships.find((one) => one.organisation.id === organisation?.id);
  const roleWrites = organisation
    ? (membership?.permissions.includes('tender.write') ?? false)
    : secret !== undefined;
  return {
    secret: organisation ? undefined : secret,
    owner: organisation && me ? { account: me.account.id } : 'link',
    mayWrite: roleWrites && archivedAt === null,
    roleWrites,
  };
}
