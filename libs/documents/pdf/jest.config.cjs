/** @type {import('jest').Config} */
module.exports = {
  ...require('../../../jest.preset.cjs'),
  displayName: 'pdf',
  rootDir: __dirname,
  testTimeout: 60_000,
};
