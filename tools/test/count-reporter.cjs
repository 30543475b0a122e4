// Writes how many tests of a project passed, failed and were skipped, where `npm test` adds them up.
// Nx keeps the file with the cached result, so that a project it need not run again is still counted.
const { mkdirSync, writeFileSync } = require('node:fs');
const { resolve } = require('node:path');

const RESULTS = resolve(__dirname, '../../dist/test-results');

module.exports = class CountReporter {
  /** @param {Set<import('@jest/reporters').TestContext>} contexts @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(contexts, results) {
    const [context] = contexts;
    const name = context?.config.displayName?.name;
    if (!name) return;
    const counts = {
      passed: results.numPassedTests,
      // A file that does not even load has no tests; it is a failure all the same.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(resolve(RESULTS, `${name}.json`), `${JSON.stringify(counts)}\n`);
  }
};
