/**
 * Who ends `npm start` by its process number ends npm and its shell, and neither tells us. We see it by our
 * parent being another, and end as by Ctrl-C. Started by hand (`node tools/start/start.mjs`), nothing is watched.
 * @param {() => void} end
 */
export function endWithParent(end) {
  // A terminal that went away is no reason to fail while ending.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500);
  watch.unref();
}
