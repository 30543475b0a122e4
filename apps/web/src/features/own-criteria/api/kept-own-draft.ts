import type { VersionContent } from '@kravsmed/contract';
import type { KeptWork } from '../../../selection-state/autosave';

/** What was typed and no server has answered for, with the hash of what it began from. */
export interface KeptOwn extends KeptWork<VersionContent> {
  readonly hash: string;
}

const keyOf = (account: string, localId: string): string => `kravsmed.own.${account}.${localId}`;

export function readKeptOwn(account: string, localId: string): KeptOwn | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(account, localId)) ?? 'null');
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the work, or forgets it. A full or closed store must not stop anybody from typing. */
export function keepOwn(account: string, localId: string, work: KeptOwn | null): void {
  try {
    if (work === null) localStorage.removeItem(keyOf(account, localId));
    else localStorage.setItem(keyOf(account, localId), JSON.stringify(work));
  } catch {
    // It is still in the page and on its way to the server.
  }
}

const isContent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'texts' in value && 'parameters' in value;

function isKept(value: unknown): value is KeptOwn {
  if (typeof value !== 'object' || value === null) return false;
  const { hash, base, draft, before } = value as Record<string, unknown>;
  return (
    typeof hash === 'string' &&
    isContent(base) &&
    isContent(draft) &&
    (before === null || isContent(before))
  );
}
