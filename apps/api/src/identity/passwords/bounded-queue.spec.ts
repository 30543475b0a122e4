import { BoundedQueue } from './bounded-queue';

describe('BoundedQueue', () => {
  it('runs so many at a time, lets so many wait, turns the rest away, and is free again afterwards', async () => {
    const queue = new BoundedQueue({ atOnce: 2, waiting: 3 });
    let running = 0;
    let most = 0;
    const work = async (): Promise<string> => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      return 'done';
    };
    const results = await Promise.all(Array.from({ length: 8 }, () => queue.run(work)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(5);
    expect(most).toBe(2);
    expect(await queue.run(work)).toEqual({ ok: true, value: 'done' });
  });

  it('gives the place on when work fails', async () => {
    const queue = new BoundedQueue({ atOnce: 1, waiting: 1 });
    const failing = queue.run(() => Promise.reject(new Error('no')));
    const waiting = queue.run(() => Promise.resolve(1));
    await expect(failing).rejects.toThrow('no');
    expect(await waiting).toEqual({ ok: true, value: 1 });
    expect(await queue.run(() => Promise.resolve(2))).toEqual({ ok: true, value: 2 });
  });
});
