import { ok, refused, type Result } from '@kravsmed/domain';
import type { Problem } from '../platform/http/problem';
import type { AtDesk } from './desk-database';
import type { DeskStore, DraftKey, StoredDraft } from './persistence/desk.store';
import { ALREADY_APPROVED, noSuchDraft } from './refusals';

/** The draft that a path names. */
export interface DraftPath {
  readonly criterion: string;
  readonly version: string;
}

export function keyOf({ criterion, version }: DraftPath): DraftKey | undefined {
  if (!/^KS-\d{4,9}$/.test(criterion) || !/^\d{1,6}$/.test(version)) return undefined;
  return { criterionId: criterion, version: Number(version) };
}

export async function openDraft(
  store: DeskStore,
  { manager }: AtDesk,
  path: DraftPath,
): Promise<Result<StoredDraft, Problem>> {
  const key = keyOf(path);
  const stored = key === undefined ? null : await store.find(manager, key);
  return stored === null ? refused(noSuchDraft(path.criterion, path.version)) : ok(stored);
}

/** To be changed in this transaction: held, and not approved yet. */
export async function openForChange(
  store: DeskStore,
  { manager }: AtDesk,
  path: DraftPath,
): Promise<Result<StoredDraft, Problem>> {
  const key = keyOf(path);
  const stored = key === undefined ? null : await store.lock(manager, key);
  if (stored === null) return refused(noSuchDraft(path.criterion, path.version));
  return stored.row.stage === 'approved' ? refused(ALREADY_APPROVED) : ok(stored);
}
