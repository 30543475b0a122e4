/** @type {import('jest').Config} */
module.exports = {
  displayName: 'test-tools',
  rootDir: __dirname,
  testEnvironment: 'node',
  reporters: ['default', require.resolve('./count-reporter.cjs')],
  // Plain Node modules, run as they stand.
  transform: {},
  testMatch: ['<rootDir>/**/*.spec.mjs'],
};
