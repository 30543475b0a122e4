import type { TenderDocument } from '@kravsmed/contract';

/** What the server answers to a save, as far as saving is concerned. */
export interface Saved {
  readonly revision: number;
  readonly updatedAt: string;
}

/** Somebody else's save, met by my edits: what they both began from, and what the other made of it. */
export interface Meeting<D, S extends Saved = TenderDocument> {
  readonly base: D;
  readonly theirs: D;
  /** Their revision, with who saved it and when. */
  readonly document: S;
}

export type SaveState<D, S extends Saved = TenderDocument> =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'saving' }
  /** No answer; tried again soon. */
  | { readonly kind: 'waiting' }
  /** The session ended; saved when somebody is signed in again. */
  | { readonly kind: 'signedOut' }
  /** The server said no, in its own words; tried again now and then. */
  | { readonly kind: 'refused'; readonly reason: string }
  | ({ readonly kind: 'conflict' } & Meeting<D, S>);

/** Why something is saved, for the history. */
export type SaveCause<S extends Saved = TenderDocument> =
  | { readonly kind: 'edit' }
  | { readonly kind: 'merged'; readonly with: S }
  | { readonly kind: 'beforeMerge'; readonly with: S | null };
