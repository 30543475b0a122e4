/**
 * The median time of a piece of work, in milliseconds. The first round warms up and is not counted.
 * @param {number} rounds
 * @param {() => Promise<unknown>} work
 */
export async function medianOf(rounds, work) {
  await work();
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const middle = times.length >> 1;
  const [low, high] = [times[(times.length - 1) >> 1], times[middle]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}
