/** @type {import('jest').Config} */
module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'api',
  rootDir: __dirname,
  globalSetup: '<rootDir>/src/testing/start-database.mjs',
  globalTeardown: '<rootDir>/src/testing/stop-database.mjs',
  testTimeout: 30_000,
};
