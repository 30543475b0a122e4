import { refused, type Result } from '@kravsmed/domain';
import type { Scope } from '../platform/access/scope';
import type { Problem } from '../platform/http/problem';
import { ARCHIVED, NO_SUCH_TENDER, staleRevision } from './open-tender';
import type { TenderStore } from './persistence/tender.store';

/** Why a save did not go through: read anew, since somebody else was there in between. */
export async function whyNotSaved(
  store: TenderStore,
  scope: Scope,
  id: string,
): Promise<Result<never, Problem>> {
  const now = await store.find(scope, id);
  if (now === null) return refused(NO_SUCH_TENDER);
  return refused(now.archivedAt === null ? staleRevision(now.revision) : ARCHIVED);
}
