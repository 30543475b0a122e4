import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { RetentionStore } from '../persistence/retention.store';

/** Deletes what has outlived its time. Harmless at any time, and in several processes at once. */
@Injectable()
export class ApplyRetention {
  constructor(
    private readonly store: RetentionStore,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.store.apply(this.clock.now());
  }
}
