/** @type {import('jest').Config} */
module.exports = {
  displayName: 'generators',
  rootDir: __dirname,
  testEnvironment: 'node',
  reporters: ['default', require.resolve('../test/count-reporter.cjs')],
  // Plain Node modules, run as they stand.
  transform: {},
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  testTimeout: 60_000,
};
