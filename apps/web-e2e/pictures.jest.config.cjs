/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.cjs'),
  displayName: 'web-e2e-pictures',
  testMatch: ['<rootDir>/src/**/*.pictures.ts'],
};
