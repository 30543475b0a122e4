import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { CleanUpStore } from '../persistence/clean-up.store';

const HOUR_MS = 60 * 60 * 1000;

/** Forgets sessions, links, attempts and counters whose time is out. Harmless in several processes at once. */
@Injectable()
export class HourlyCleanUp implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger('clean-up');
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: CleanUpStore,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    // No reason for the process to stay alive.
    this.timer = setInterval(() => {
      this.underWay = this.run().catch((error: unknown) => this.logger.error(error));
    }, HOUR_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }

  run(): Promise<void> {
    return this.store.forgetBefore(this.clock.now());
  }
}
