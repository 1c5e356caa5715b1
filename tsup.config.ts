import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    crypto: 'src/crypto/index.ts',
    node: 'src/node/index.ts',
    express: 'src/express/index.ts',
    koa: 'src/koa/index.ts',
    fetch: 'src/fetch/index.ts',
    simulator: 'src/simulator/index.ts',
    testing: 'src/testing/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'node20',
  dts: true,
  clean: true,
  // Without splitting each subpath would carry its own copy of the error classes.
  splitting: true,
  sourcemap: false,
  treeshake: false,
  silent: true,
})
