import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^wecom-suite$/, replacement: at('./src/index.ts') },
      { find: /^wecom-suite\/(.+)$/, replacement: `${at('./src')}/$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    testTimeout: 30_000,
    reporters: ['default', './scripts/count-reporter.ts'],
  },
})
