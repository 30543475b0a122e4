import { type Criterion, parseCriterionId } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { LibraryStore } from '../persistence/library.store';
import type { Snapshot } from './snapshot';

export type { Snapshot };

/** How old the knowledge may be that no other process has loaded anything since. */
const TRUSTED_MS = 1_000;

/** The library in memory, read anew when the database holds a later load. May be lost at any time. */
@Injectable()
export class LibrarySnapshots {
  private latest: Promise<Snapshot> | undefined;
  private checkedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly store: LibraryStore,
    private readonly clock: Clock,
  ) {}

  async current(): Promise<Snapshot> {
    const known = await this.latest?.catch(() => undefined);
    if (known !== undefined && performance.now() - this.checkedAt < TRUSTED_MS) return known;
    const load = await this.store.latestLoad();
    this.checkedAt = performance.now();
    if (known?.load === load) return known;
    this.latest = this.store.read();
    return this.latest;
  }

  /** To be called when this process has written in the library: what it knows is old. */
  forget(): void {
    this.checkedAt = Number.NEGATIVE_INFINITY;
  }

  /** Today, for callers that were not told another day. */
  today() {
    return this.clock.today();
  }
}

/** The criterion that `reference`, a number or a slug, names. */
export function findCriterion(snapshot: Snapshot, reference: string): Criterion | undefined {
  const id = parseCriterionId(reference.toUpperCase());
  return id === undefined ? snapshot.bySlug.get(reference) : snapshot.library.criteria.get(id);
}
