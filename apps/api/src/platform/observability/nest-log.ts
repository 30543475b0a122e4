import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';
import { scrub } from './scrub';

/** What Nest and our rooms log by Nest's `Logger`, in the same lines of JSON as the requests. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: FastifyBaseLogger) {}

  log(message: unknown, ...more: readonly unknown[]): void {
    this.write('debug', message, more);
  }

  warn(message: unknown, ...more: readonly unknown[]): void {
    this.write('warn', message, more);
  }

  error(message: unknown, ...more: readonly unknown[]): void {
    this.write('error', message, more);
  }

  fatal(message: unknown, ...more: readonly unknown[]): void {
    this.write('fatal', message, more);
  }

  private write(
    level: 'debug' | 'warn' | 'error' | 'fatal',
    message: unknown,
    more: readonly unknown[],
  ): void {
    // Nest puts the name of the part that speaks last.
    const last = more.at(-1);
    const bindings = typeof last === 'string' ? { part: last } : {};
    if (typeof message === 'string') this.logger[level](bindings, scrub(message));
    else this.logger[level]({ ...bindings, err: message }, 'a fault');
  }
}
