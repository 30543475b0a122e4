import { ApiProblem } from '../api-client/api';
import type { TenderDocument } from '@kravsmed/contract';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting'; readonly reason: string }
  | { readonly kind: 'conflict'; readonly theirs: TenderDocument };

export interface AutosaveDoors<D> {
  readonly save: (revision: number, draft: D) => Promise<TenderDocument>;
  readonly fetch: () => Promise<TenderDocument>;
  /** Whether that is what this browser itself sent, its answer lost or not waited for. */
  readonly isOwn: (theirs: TenderDocument) => boolean;
  /** Keeps the draft where a reload finds it, or forgets it once the server has answered. */
  readonly keep: (revision: number, draft: D | null) => void;
  readonly tell: (state: SaveState) => void;
}

const PAUSE = 500;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 30_000;

/**
 * Saves a draft soon after each change, one request at a time, and keeps trying. Until the server has
 * answered, the draft is kept in the browser, so that neither a reload nor a lost connection loses it.
 */
export class Autosave<D> {
  private pending: D | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The request under way; what it failed of, or null. */
  private running: Promise<Error | null> | null = null;
  private retry = FIRST_RETRY;
  private stopped = false;

  constructor(
    private revision: number,
    private readonly doors: AutosaveDoors<D>,
  ) {}

  change(draft: D): void {
    this.pending = draft;
    this.doors.keep(this.revision, draft);
    this.doors.tell({ kind: 'saving' });
    this.schedule(PAUSE);
  }

  /** Saves on top of what somebody else saved: theirs stays as a revision. */
  keepMine(theirs: TenderDocument, mine: D): void {
    this.revision = theirs.revision;
    this.change(mine);
  }

  takeTheirs(theirs: TenderDocument): void {
    this.revision = theirs.revision;
    this.pending = null;
    this.doors.keep(this.revision, null);
    this.doors.tell({ kind: 'saved', at: new Date(theirs.updatedAt) });
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

  private schedule(wait: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.saveNow(), wait);
  }

  private saveNow(): Promise<Error | null> {
    this.running ??= this.attempt().finally(() => (this.running = null));
    return this.running;
  }

  private async attempt(): Promise<Error | null> {
    const draft = this.pending;
    if (draft === null) return null;
    try {
      const saved = await this.doors.save(this.revision, draft);
      this.revision = saved.revision;
      this.retry = FIRST_RETRY;
      if (this.pending === draft) {
        this.pending = null;
        this.doors.keep(this.revision, null);
        this.doors.tell({ kind: 'saved', at: new Date(saved.updatedAt) });
      } else {
        this.doors.keep(this.revision, this.pending);
        this.schedule(PAUSE);
      }
      return null;
    } catch (error) {
      await this.failed(error);
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  private async failed(error: unknown): Promise<void> {
    if (error instanceof ApiProblem && error.status === 412) {
      try {
        const theirs = await this.doors.fetch();
        if (this.doors.isOwn(theirs)) {
          this.revision = theirs.revision;
          this.schedule(0);
        } else {
          this.doors.tell({ kind: 'conflict', theirs });
        }
        return;
      } catch {
        // The connection went in between: try it all again.
      }
    }
    const reason = error instanceof Error ? error.message : String(error);
    this.doors.tell({ kind: 'waiting', reason });
    this.schedule(this.retry);
    this.retry = Math.min(this.retry * 2, LONGEST_RETRY);
  }
}
