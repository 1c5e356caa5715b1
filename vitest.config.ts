import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Tests that start processes or a compiler, or watch a machine: `npm run test:slow`. */
const SLOW = [
  'test/facade/kill.test.ts',
  'test/store/file-store-processes.test.ts',
  'test/docs/snippets.test.ts',
]

/** Tests that put modules of Node's in the place of the real ones: they need a copy of the library that has not met those. */
const MOCKING = ['test/store/file-store-disk.test.ts']

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
          exclude: ['test/browser/**', ...SLOW, ...MOCKING],
          // The files share one copy of the library: nothing in it has state of its own, and importing it is most of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'mocking', include: MOCKING } },
      { extends: true, test: { name: 'slow', include: SLOW } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text-summary', 'json-summary', 'json'],
      reportsDirectory: '.tmp/coverage',
    },
  },
})
