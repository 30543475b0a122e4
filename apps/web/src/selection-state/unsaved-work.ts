import type { Draft } from './draft';

/** A save that was sent: on top of which revision, and the mark by which it is known again. */
export interface Sent {
  readonly revision: number;
  readonly mark: string;
}

/** What this browser keeps of a document until the server has answered for it. */
export interface UnsavedWork {
  /** The revision that the edits began from, and what stood in it. */
  readonly revision: number;
  readonly base: Draft;
  readonly draft: Draft;
  /** To be saved before the draft: what I had when two people's changes met. */
  readonly before: Draft | null;
  readonly sent: readonly Sent[];
}

/** Whose work it is: on a shared computer nobody is given what somebody else typed. */
export type WorkOwner = { readonly account: string } | 'link';

const PREFIX = 'kravsmed.unsaved.';
const keyOf = (owner: WorkOwner, id: string): string =>
  `${PREFIX}${owner === 'link' ? 'link' : owner.account}.${id}`;

export function readUnsaved(owner: WorkOwner, id: string): UnsavedWork | undefined {
  const text = localStorage.getItem(keyOf(owner, id));
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isUnsavedWork(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the work, or forgets it. A full or closed store must not stop anybody from typing. */
export function keepUnsaved(owner: WorkOwner, id: string, work: UnsavedWork | null): void {
  try {
    if (work === null) localStorage.removeItem(keyOf(owner, id));
    else localStorage.setItem(keyOf(owner, id), JSON.stringify(work));
  } catch {
    // It is still in the page and on its way to the server.
  }
}

/** The document changed hands: what was unsaved of it goes along. */
export function moveUnsaved(id: string, from: WorkOwner, to: WorkOwner): void {
  const work = readUnsaved(from, id);
  if (work === undefined) return;
  keepUnsaved(to, id, work);
  keepUnsaved(from, id, null);
}

function isUnsavedWork(value: unknown): value is UnsavedWork {
  if (typeof value !== 'object' || value === null) return false;
  const { revision, base, draft, before, sent } = value as Record<string, unknown>;
  const drafts = [base, draft, ...(before === null ? [] : [before])];
  return typeof revision === 'number' && drafts.every(isDraft) && Array.isArray(sent);
}

const isDraft = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'selection' in value && 'byHand' in value;
