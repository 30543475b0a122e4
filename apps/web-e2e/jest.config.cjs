/** @type {import('jest').Config} */
module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'web-e2e',
  rootDir: __dirname,
  globalSetup: '<rootDir>/src/harness/start-kravsmed.mjs',
  globalTeardown: '<rootDir>/src/harness/stop-kravsmed.mjs',
  // A browser, the API and the database share the machine with each worker.
  maxWorkers: 2,
  testTimeout: 90_000,
};
