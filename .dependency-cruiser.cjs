// What Nx cannot see: rules inside a project, and Node's own modules. Each is proven by a planted
// violation in tools/architecture. Between projects the rule is tools/architecture/dependency-rule.mjs.

/** Folders of the domain, in the flow's order: each knows only those before it. */
const DOMAIN_FLOW = ['kernel', 'criteria', 'tenders', 'changes', 'organisations'];

const domainRunsUpTheFlow = DOMAIN_FLOW.map((folder, index) => ({
  name: `domain-${folder}-knows-only-what-comes-before`,
  comment: `The flow in the domain is ${DOMAIN_FLOW.join(' -> ')}; imports run only up it.`,
  severity: 'error',
  from: { path: `^libs/domain/src/${folder}/` },
  to: {
    path: '^libs/domain/src/',
    pathNot: `^libs/domain/src/(${DOMAIN_FLOW.slice(0, index + 1).join('|')})/`,
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one thing, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'rooms-do-not-reach-into-persistence',
      comment: "A room's tables are its own; ask the room by a use case it exports.",
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/', pathNot: '^apps/api/src/platform/database/' },
      to: { path: '^apps/api/src/[^/]+/persistence/', pathNot: '^apps/api/src/$1/' },
    },
    {
      name: 'controllers-do-not-touch-persistence',
      comment: 'A controller speaks HTTP; the use case loads and saves.',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: ['/persistence/', '/platform/database/', 'node_modules/(typeorm|pg)/'] },
    },
    {
      name: 'migrations-are-frozen',
      comment: 'A migration must do tomorrow what it did today, whatever becomes of our code.',
      severity: 'error',
      from: { path: '/migrations/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(apps|libs)/', pathNot: '/migrations/' },
    },
    {
      name: 'features-are-islands',
      comment: 'Screens in app/ put features together; a feature knows no other.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'features-do-not-know-screens',
      comment: 'Screens know features, never the other way round.',
      severity: 'error',
      from: { path: '^apps/web/src/features/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^apps/web/src/app/' },
    },
    {
      name: 'domain-has-no-node',
      comment: 'The domain is pure: it reads no file, no network and no clock.',
      severity: 'error',
      from: { path: '^libs/domain/' },
      to: { dependencyTypes: ['core'] },
    },
    ...domainRunsUpTheFlow,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '\\.gen\\.ts$'] },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
  },
};
