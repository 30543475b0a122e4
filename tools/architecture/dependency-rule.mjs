// Who may import whom between projects, on two axes: the layer a project stands in, and its stage in the
// flow library -> selection -> tender -> clauses -> bytes. A project carries one tag of each axis.

const NEVER_OUTSIDE_THE_APPS = ['@nestjs/*', 'typeorm', 'pg', 'react', 'react-dom', '@digdir/*'];
// What finds LibreOffice for a test is plain Node, outside every library.
const TEST_TOOLS = 'tools/test/[a-z-]+[.]cjs$';
const NEVER_IN_THE_BROWSER = ['@nestjs/*', 'typeorm', 'pg', 'docx', 'pdfkit', 'class-validator'];

/**
 * @param {string} tag
 * @param {string[]} mayImport
 * @param {object} [externals]
 */
const rule = (tag, mayImport, externals = {}) => ({
  sourceTag: tag,
  onlyDependOnLibsWithTags: mayImport,
  ...externals,
});

/** @param {string[]} externalOfDomain */
const constraints = (externalOfDomain) => [
  rule('layer:domain', ['layer:domain'], { allowedExternalImports: externalOfDomain }),
  rule('layer:documents', ['layer:domain', 'layer:documents'], {
    bannedExternalImports: NEVER_OUTSIDE_THE_APPS,
  }),
  rule('layer:interop', ['layer:domain', 'layer:interop', 'layer:criteria-data'], {
    bannedExternalImports: NEVER_OUTSIDE_THE_APPS,
  }),
  rule('layer:criteria-data', ['layer:domain', 'layer:criteria-data'], {
    bannedExternalImports: NEVER_OUTSIDE_THE_APPS,
  }),
  rule('layer:contract', ['layer:domain', 'layer:contract'], {
    bannedExternalImports: NEVER_OUTSIDE_THE_APPS,
  }),
  rule('layer:ui', ['layer:ui'], { bannedExternalImports: NEVER_IN_THE_BROWSER }),
  rule('layer:app', [
    'layer:documents',
    'layer:interop',
    'layer:criteria-data',
    'layer:contract',
    'layer:ui',
    'layer:domain',
    // The API's tests start the real database as `npm start` does.
    'layer:tools',
  ]),
  rule('layer:tools', ['*']),

  rule('stage:domain', ['stage:domain']),
  rule('stage:clauses', ['stage:domain', 'stage:clauses']),
  // A renderer knows the clause document and nothing else of ours.
  ...['docx', 'pdf', 'html', 'xlsx'].map((stage) =>
    rule(`stage:${stage}`, ['stage:clauses', `stage:${stage}`]),
  ),
  // The buyer's own document, with the fragment that the Word writer writes for it.
  rule('stage:template', ['stage:domain', 'stage:clauses', 'stage:docx', 'stage:template']),
  rule('stage:inspect', ['stage:domain', 'stage:clauses', 'stage:inspect']),
  rule('stage:interop', ['stage:domain', 'stage:interop']),
  rule('stage:criteria-data', ['stage:domain', 'stage:criteria-data', 'stage:interop']),
  // The library in other forms: it checks what comes in as the files of our own are checked.
  rule('stage:library-exchange', [
    'stage:domain',
    'stage:criteria-data',
    'stage:interop',
    'stage:library-exchange',
  ]),
  // The browser knows the API through the contract; rules and types it shares with it are the domain's.
  rule('stage:web', ['stage:domain', 'stage:any', 'stage:contract', 'stage:ui', 'stage:web'], {
    bannedExternalImports: NEVER_IN_THE_BROWSER,
  }),
  rule('stage:contract', ['stage:domain', 'stage:contract']),
  rule('stage:ui', ['stage:ui']),
  rule('stage:any', ['*']),
];

/**
 * The two blocks for eslint.config.mjs; domain specs alone may use fast-check.
 * @param {object} nx the @nx/eslint-plugin
 * @param {{ typescript: string[], specs: string[] }} files
 */
export function dependencyRule(nx, { typescript, specs }) {
  /** @param {string[]} external @param {string[]} allow */
  const options = (external, allow) => [
    'error',
    { allow, banTransitiveDependencies: false, depConstraints: constraints(external) },
  ];
  return [
    {
      files: typescript,
      plugins: { '@nx': nx },
      rules: { '@nx/enforce-module-boundaries': options([], []) },
    },
    {
      files: specs,
      plugins: { '@nx': nx },
      rules: { '@nx/enforce-module-boundaries': options(['fast-check'], [TEST_TOOLS]) },
    },
  ];
}
