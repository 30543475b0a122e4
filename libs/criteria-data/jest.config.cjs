/** @type {import('jest').Config} */
module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'criteria-data',
  rootDir: __dirname,
};
