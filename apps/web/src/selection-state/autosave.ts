import { ApiProblem } from '../api-client/api';
import type { TenderDocument } from '@kravsmed/contract';
import type { Meeting, SaveCause, Saved, SaveState } from './save-state';

/** What is kept in the browser until the server has answered for it. */
export interface KeptWork<D> {
  readonly revision: number;
  readonly base: D;
  readonly draft: D;
  readonly before: D | null;
}

export interface AutosaveDoors<D, S extends Saved = TenderDocument> {
  readonly save: (revision: number, draft: D, cause: SaveCause<S>) => Promise<S>;
  readonly fetch: () => Promise<S>;
  readonly read: (document: S) => D;
  /** Whether that is what this browser itself sent, its answer lost or not waited for. */
  readonly isOwn: (theirs: S) => boolean;
  /** Both people's changes in one draft, or null when somebody must choose. */
  readonly merge: (base: D, mine: D, theirs: D) => D | null;
  /** Theirs was merged into mine: the page goes on from `merged`. */
  readonly merged: (merged: D, meeting: Meeting<D, S>) => void;
  readonly isSignedOut: () => Promise<boolean>;
  /** Keeps the work where a reload finds it, or forgets it once the server has answered. */
  readonly keep: (work: KeptWork<D> | null) => void;
  readonly tell: (state: SaveState<D, S>) => void;
}

const PAUSE = 500;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 30_000;

/**
 * Saves a draft soon after each change, one request at a time, and keeps trying. Until the server has
 * answered, the draft is kept in the browser, so that neither a reload nor a lost connection loses it.
 * When somebody else has saved in between, both people's changes are put together.
 */
export class Autosave<D, S extends Saved = TenderDocument> {
  private pending: D | null = null;
  private before: D | null = null;
  private cause: SaveCause<S> = { kind: 'edit' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The request under way; what it failed of, or null. */
  private running: Promise<Error | null> | null = null;
  private retry = FIRST_RETRY;
  private stopped = false;
  /** Somebody must choose before anything is saved. */
  private open: Meeting<D, S> | null = null;

  /** `base` is what stood in the revision that the edits begin from. */
  constructor(
    private revision: number,
    private base: D,
    private readonly doors: AutosaveDoors<D, S>,
  ) {}

  change(draft: D): void {
    this.pending = draft;
    this.keep();
    if (this.open !== null) return;
    this.doors.tell({ kind: 'saving' });
    this.schedule(PAUSE);
  }

  /** Goes on with what a former page kept. */
  resume({ draft, before }: Pick<KeptWork<D>, 'draft' | 'before'>): void {
    this.before = before;
    this.change(draft);
  }

  /** The choice is made. `mine`, when its words are not all in `merged`, is saved before it. */
  resolve(merged: D, mine: D | null): void {
    if (this.open === null) return;
    const { document } = this.open;
    this.stepOnto(this.open);
    this.open = null;
    this.before = mine;
    this.cause = { kind: 'merged', with: document };
    this.change(merged);
    this.schedule(0);
  }

  /** At once, and all of it, e.g. before an export; fails when it cannot be saved. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    while (this.pending !== null) {
      const failure = await this.saveNow();
      if (failure !== null) throw failure;
    }
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    if (this.pending !== null) void this.saveNow();
  }

  private keep(): void {
    const { revision, base, pending: draft, before } = this;
    this.doors.keep(draft === null ? null : { revision, base, draft, before });
  }

  private stepOnto({ document, theirs }: { readonly document: Saved; readonly theirs: D }): void {
    this.revision = document.revision;
    this.base = theirs;
  }

  private schedule(wait: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.saveNow(), wait);
  }

  private saveNow(): Promise<Error | null> {
    this.running ??= this.attempt().finally(() => (this.running = null));
    return this.running;
  }

  private async attempt(): Promise<Error | null> {
    if (this.pending === null) return null;
    if (this.open !== null) return new Error('Somebody must choose first');
    try {
      if (this.before !== null) await this.saveBefore(this.before);
      const draft = this.pending;
      const saved = await this.doors.save(this.revision, draft, this.cause);
      this.stepOnto({ document: saved, theirs: draft });
      this.cause = { kind: 'edit' };
      this.retry = FIRST_RETRY;
      if (this.pending === draft) {
        this.pending = null;
        this.keep();
        this.doors.tell({ kind: 'saved', at: new Date(saved.updatedAt) });
      } else {
        this.keep();
        this.schedule(PAUSE);
      }
      return null;
    } catch (error) {
      return this.failed(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Mine as it was goes into the history before what was chosen of it. */
  private async saveBefore(before: D): Promise<void> {
    const other = this.cause.kind === 'merged' ? this.cause.with : null;
    const saved = await this.doors.save(this.revision, before, {
      kind: 'beforeMerge',
      with: other,
    });
    this.stepOnto({ document: saved, theirs: before });
    this.before = null;
    this.keep();
  }

  /** What stands in the way, or null when there is nothing more to do than to save again. */
  private async failed(error: Error): Promise<Error | null> {
    if (error instanceof ApiProblem && error.status === 412) {
      try {
        return this.meet(await this.doors.fetch()) ? null : error;
      } catch {
        // The connection went in between: try it all again.
      }
    }
    this.doors.tell(await this.stateAfter(error));
    this.schedule(this.retry);
    this.retry = Math.min(this.retry * 2, LONGEST_RETRY);
    return error;
  }

  private async stateAfter(error: Error): Promise<SaveState<D, S>> {
    if (!(error instanceof ApiProblem) || error.status >= 500 || error.status === 429) {
      return { kind: 'waiting' };
    }
    // Without a session an organisation's document cannot even be found.
    const maybeSignedOut = [401, 403, 404].includes(error.status);
    return maybeSignedOut && (await this.doors.isSignedOut().catch(() => false))
      ? { kind: 'signedOut' }
      : { kind: 'refused', reason: error.message };
  }

  /** Somebody saved in between: true when what I have can be saved on top of it. */
  private meet(document: S): boolean {
    const mine = this.pending;
    const meeting = { base: this.base, theirs: this.doors.read(document), document };
    if (mine === null || this.doors.isOwn(document)) {
      this.stepOnto(meeting);
      this.keep();
      this.schedule(0);
      return true;
    }
    const merged = this.doors.merge(meeting.base, mine, meeting.theirs);
    if (merged === null) {
      this.open = meeting;
      this.doors.tell({ kind: 'conflict', ...meeting });
      return false;
    }
    this.stepOnto(meeting);
    this.pending = merged;
    this.cause = { kind: 'merged', with: document };
    this.keep();
    this.doors.merged(merged, meeting);
    this.schedule(0);
    return true;
  }
}
