import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ApplyRetention } from './apply-retention.use-case';

const HOUR_MS = 60 * 60 * 1000;

/** Cleans when the process begins to serve and every hour after; a failure waits for the next hour. */
@Injectable()
export class HourlyRetention implements OnModuleDestroy {
  private readonly logger = new Logger('retention');
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<void> = Promise.resolve();

  constructor(private readonly retention: ApplyRetention) {}

  begin(everyMs = HOUR_MS): void {
    this.clean();
    // No reason for the process to stay alive.
    this.timer = setInterval(() => this.clean(), everyMs).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }

  private clean(): void {
    this.underWay = this.underWay
      .then(() => this.retention.run())
      .catch((error: unknown) => this.logger.error(error));
  }
}
