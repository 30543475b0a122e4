import { canonicalJson } from '../kernel/canonical-json';
import type { AuditAction } from './audit-actions';
import { breakOf, type ChainBreak } from './chain-break';
import { ok, refused, type Result } from '../kernel/result';

/** The domain computes no hashes itself: lower-case hex of SHA-256 over the text's UTF-8 bytes. */
export type Sha256 = (text: string) => string;

/** Small facts of an event: a role, a revision, a count. Never a person's name or address. */
export type AuditDetails = Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>;

/** Something that happened, before it has a place in a chain. */
export interface AuditEvent {
  readonly chain: string;
  /** The instant, ISO 8601 in UTC: `2026-11-25T09:00:00.000Z`. */
  readonly at: string;
  /** The account that did it; null when the system did. */
  readonly actor: string | null;
  readonly action: AuditAction;
  /** The id of what it is about. */
  readonly subject: string;
  readonly details: AuditDetails;
}

/** An event in its place: its hash covers everything else in it, and so every row before it. */
export interface AuditEntry extends AuditEvent {
  /** 1 for the first row of the chain. */
  readonly number: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** How long a chain is and the hash of its last row. */
export interface ChainHead {
  readonly length: number;
  readonly head: string;
}

/** The head of a chain without rows. */
export const EMPTY_CHAIN: ChainHead = { length: 0, head: '0'.repeat(64) };

/** `event` as the next row after `previous`. The new head is `headOf` the row. */
export function linkOf(previous: ChainHead, event: AuditEvent, sha256: Sha256): AuditEntry {
  const row = {
    chain: event.chain,
    number: previous.length + 1,
    at: event.at,
    actor: event.actor,
    action: event.action,
    subject: event.subject,
    details: event.details,
    previousHash: previous.head,
  };
  return { ...row, hash: sha256(canonicalJson(row)) };
}

export const headOf = (entry: AuditEntry): ChainHead => ({
  length: entry.number,
  head: entry.hash,
});

/**
 * Whether `entries`, a whole chain from its first row, are what was once written and end at `head`.
 * Who can rewrite every row and the head leaves no trace here: keep heads elsewhere, too.
 */
export function checkChain(
  entries: readonly AuditEntry[],
  head: ChainHead,
  sha256: Sha256,
): Result<ChainHead, ChainBreak> {
  const followed = followChain(EMPTY_CHAIN, entries, sha256);
  return followed.ok ? checkEnd(followed.value, head) : followed;
}

/**
 * As far as these rows go: for a chain that is read page by page, from the head that the page before
 * gave back. Ends with `checkEnd`.
 */
export function followChain(
  from: ChainHead,
  entries: readonly AuditEntry[],
  sha256: Sha256,
): Result<ChainHead, ChainBreak> {
  let reached = from;
  for (const [index, entry] of entries.entries()) {
    const reason = reasonAt(reached, entries, index, sha256);
    if (reason !== undefined) return refused(breakOf(reason, reached.length + 1));
    reached = headOf(entry);
  }
  return ok(reached);
}

/** Whether a chain that was followed to `reached` ends where its head says. */
export function checkEnd(reached: ChainHead, head: ChainHead): Result<ChainHead, ChainBreak> {
  if (reached.length < head.length) return refused(breakOf('tailCutOff', reached.length + 1));
  return reached.length === head.length && reached.head === head.head
    ? ok(reached)
    : refused(breakOf('headAltered', head.length));
}

function reasonAt(
  reached: ChainHead,
  entries: readonly AuditEntry[],
  index: number,
  sha256: Sha256,
): ChainBreak['reason'] | undefined {
  const entry = entries[index];
  if (entry === undefined) return undefined;
  const expected = reached.length + 1;
  if (entry.number !== expected) return misplaced(entry, entries.slice(index + 1), expected);
  const whole = entry.chain === (entries[0]?.chain ?? entry.chain) && isIntact(entry, sha256);
  if (!whole) return 'rowAltered';
  return entry.previousHash === reached.head ? undefined : 'linkBroken';
}

function misplaced(
  entry: AuditEntry,
  later: readonly AuditEntry[],
  expected: number,
): ChainBreak['reason'] {
  if (later.some(({ number }) => number === expected)) {
    return entry.number < expected ? 'rowAdded' : 'orderChanged';
  }
  return entry.number < expected ? 'rowAdded' : 'rowMissing';
}

const isIntact = (entry: AuditEntry, sha256: Sha256): boolean =>
  linkOf({ length: entry.number - 1, head: entry.previousHash }, entry, sha256).hash === entry.hash;
