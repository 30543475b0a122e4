import { ok, refused, type Result } from '@kravsmed/domain';

/** Lets so many pieces of work run at a time, so many wait, and turns the rest away at once. */
export class BoundedQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limits: { readonly atOnce: number; readonly waiting: number }) {}

  async run<T>(work: () => Promise<T>): Promise<Result<T, 'full'>> {
    if (this.running < this.limits.atOnce) this.running++;
    else if (this.waiting.length >= this.limits.waiting) return refused('full');
    else await new Promise<void>((begin) => this.waiting.push(begin));
    try {
      return ok(await work());
    } finally {
      // Whoever waited longest takes over the place; nobody: the place is free.
      const next = this.waiting.shift();
      if (next === undefined) this.running--;
      else next();
    }
  }
}
