import { defineConfig } from 'vitest/config'
import base from './vitest.config.js'

export default defineConfig({
  ...(base.resolve && { resolve: base.resolve }),
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
