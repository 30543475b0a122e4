import type { KeptWork } from '../../../selection-state/autosave';
import type { Content } from './content-path';

const keyOf = (account: string, cite: string): string => `kravsmed.desk.${account}.${cite}`;

/** What an editor typed and no server has answered for yet; of this editor alone. */
export function readKept(account: string, cite: string): KeptWork<Content> | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(account, cite)) ?? 'null');
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the work, or forgets it. A full or closed store must not stop anybody from typing. */
export function keepDraft(account: string, cite: string, work: KeptWork<Content> | null): void {
  try {
    if (work === null) localStorage.removeItem(keyOf(account, cite));
    else localStorage.setItem(keyOf(account, cite), JSON.stringify(work));
  } catch {
    // It is still in the page and on its way to the server.
  }
}

const isFields = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isKept(value: unknown): value is KeptWork<Content> {
  if (!isFields(value)) return false;
  const { revision, base, draft, before } = value as Record<string, unknown>;
  return (
    typeof revision === 'number' &&
    isFields(base) &&
    isFields(draft) &&
    (before === null || isFields(before))
  );
}
