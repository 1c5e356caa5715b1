import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Tests that start processes or a compiler, watch a machine, or wait by its clock: `npm run test:slow`. */
const SLOW = [
  'test/facade/kill.test.ts',
  'test/store/file-store-processes.test.ts',
  'test/docs/snippets.test.ts',
  'test/examples/programs.test.ts',
  'test/examples/site/serve.test.ts',
  'test/testing/store-conformance-real-time.test.ts',
]

/** Tests that put something in the place of a module: they need it to be loaded anew. */
const MOCKED = readdirSync(at('./test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => /^vi\.mock\(/m.test(readFileSync(at(`./${file}`), 'utf8')))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^wecom-suite$/, replacement: at('./src/index.ts') },
      { find: /^wecom-suite\/(.+)$/, replacement: `${at('./src')}/$1/index.ts` },
    ],
  },
  test: {
    testTimeout: 30_000,
    reporters: ['default', './scripts/count-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', ...SLOW, ...MOCKED],
          // The files share one copy of the library: nothing in it has state of its own, and importing it is most of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'quick-mocked', include: MOCKED } },
      { extends: true, test: { name: 'slow', include: SLOW } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text-summary', 'json-summary', 'json'],
      reportsDirectory: '.tmp/coverage',
      thresholds: {
        lines: 98.5,
        statements: 97,
        functions: 97,
        branches: 93,
        // What credentials and money go through: a line no test reaches says why beside it. Some lines only a race of chance reaches.
        'src/{crypto,callback,store,tokens,installs}/**': { lines: 99.5 },
      },
    },
  },
})
