/** The folders of src, lowest first. A folder may import those on the lines above its own, nothing else. */
const ORDER = [
  ['errcodes'],
  ['errors'],
  ['base'],
  ['types'],
  ['crypto'],
  ['xml'],
  ['http'],
  ['store'],
  ['tokens'],
  ['apis'],
  ['inbox'],
  ['installs'],
  ['login'],
  ['callback'],
  ['facade'],
  ['web'],
  ['node', 'express', 'koa', 'fetch'],
  ['simulator'],
  ['testing'],
]

/** What the simulator may know of the library: a WeCom that shares its code with what it tests would share its errors. */
const KNOWN_TO_SIMULATOR = ['base', 'errors', 'errcodes', 'crypto']

/** The folders of src/simulator, lowest first, in the same way. Files beside them put the whole together. */
const SIMULATOR_ORDER = [
  ['generated'],
  ['state', 'push'],
  ['wire'],
  ['endpoints', 'pages', 'described'],
  ['desks'],
]

/** Packages with the only folders that may use them. */
const OWNERS = {
  axios: ['http'],
  'fast-xml-parser': ['xml'],
  'lru-cache': ['store', 'tokens', 'apis'],
}

const FRAMEWORKS = ['express', 'koa']

const inFolders = (folders) => `^src/(?:${folders.join('|')})/`
const inPackages = (names) => `(?:^|/)node_modules/(?:@types/)?(?:${names.join('|')})(?:/|$)`

const layers = ORDER.flatMap((level, index) =>
  level.map((folder) => ({
    name: `order-of-${folder}`,
    severity: 'error',
    comment: `src/${folder} may import itself and the folders below it in the order, nothing else of src.`,
    from: { path: inFolders([folder]) },
    to: { path: '^src/', pathNot: inFolders([folder, ...ORDER.slice(0, index).flat()]) },
  })),
)

const simulatorLayers = SIMULATOR_ORDER.map((level, index) => ({
  name: `order-of-simulator-${level.join('-and-')}`,
  severity: 'error',
  comment: `In src/simulator, ${level.join(' and ')} may not know the folders above.`,
  from: { path: `^src/simulator/(?:${level.join('|')})/` },
  to: { path: `^src/simulator/(?:${['-', ...SIMULATOR_ORDER.slice(index + 1).flat()].join('|')})/` },
}))

const owned = Object.entries(OWNERS).map(([name, folders]) => ({
  name: `${name}-has-one-place`,
  severity: 'error',
  comment: `Only ${folders.map((folder) => `src/${folder}`).join(' and ')} may use ${name}.`,
  from: { path: '^src/', pathNot: inFolders(folders) },
  to: { path: inPackages([name]) },
}))

module.exports = {
  forbidden: [
    ...layers,
    ...owned,
    ...simulatorLayers,
    {
      name: 'simulator-stands-alone',
      severity: 'error',
      comment: `src/simulator may import ${KNOWN_TO_SIMULATOR.join(', ')}, nothing else of src.`,
      from: { path: '^src/simulator/' },
      to: { path: '^src/', pathNot: inFolders(['simulator', ...KNOWN_TO_SIMULATOR]) },
    },
    {
      name: 'nothing-needs-the-simulator',
      severity: 'error',
      comment: 'The simulator is for users and tests, never for the library.',
      from: { path: '^src/', pathNot: '^src/simulator/' },
      to: { path: '^src/simulator/' },
    },
    {
      name: 'known-folders',
      severity: 'error',
      comment: 'A new folder of src has to get its place in ORDER above.',
      from: { path: '^src/', pathNot: [inFolders(ORDER.flat()), '^src/index[.]ts$'] },
      to: {},
    },
    {
      name: 'doors-only',
      severity: 'error',
      comment: 'Another folder is entered through its index.ts only.',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index[.]ts$'] },
    },
    {
      name: 'main-door-uses-doors',
      severity: 'error',
      from: { path: '^src/index[.]ts$' },
      to: { path: '^src/', pathNot: '^src/[^/]+/index[.]ts$' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'frameworks-are-types-only',
      severity: 'error',
      comment: 'Express and Koa are the user’s own: their types may be named, the packages never loaded.',
      from: { path: '^src/' },
      to: { path: inPackages(FRAMEWORKS), dependencyTypesNot: ['type-only'] },
    },
    ...FRAMEWORKS.map((name) => ({
      name: `${name}-types-have-one-place`,
      severity: 'error',
      from: { path: '^src/', pathNot: inFolders([name]) },
      to: { path: inPackages([name]) },
    })),
    {
      name: 'declared-packages-only',
      severity: 'error',
      comment: 'What src loads at run time is a dependency of the package.',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'undetermined'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|examples|scripts|docs)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
