// Shared by every project's jest.config.cjs. swc transpiles (types are checked by the `typecheck` target).
const { pathsToModuleNameMapper } = require('./tools/test/paths.cjs');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  reporters: ['default', require.resolve('./tools/test/count-reporter.cjs')],
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx'],
  moduleNameMapper: pathsToModuleNameMapper(),
  // Packages that come as ES modules alone, or import some; Jest cannot require them as Node does.
  transformIgnorePatterns: [
    '/node_modules/(?!(hucre|openid-client|oauth4webapi|jose|@opentelemetry/otlp-exporter-base)/)',
  ],
  transform: {
    '^.+\\.[tj]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
            react: { runtime: 'automatic' },
          },
        },
      },
    ],
    '/node_modules/hucre/.+\\.mjs$': ['@swc/jest', { jsc: { target: 'es2023' } }],
  },
};
