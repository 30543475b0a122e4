/** @type {import('jest').Config} */
module.exports = {
  displayName: 'start',
  rootDir: __dirname,
  testEnvironment: 'node',
  reporters: ['default', require.resolve('../test/count-reporter.cjs')],
  // Plain Node modules, run as they stand: they start before anything is installed or built.
  transform: {},
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  testTimeout: 120_000,
};
