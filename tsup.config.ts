import { type BuildOptions, build, type Plugin } from 'esbuild'
import { defineConfig } from 'tsup'

/**
 * Writes the table of errcodes as one text of JSON, which an engine reads several times as fast as the same as code: it is
 * the larger part of the package, and few processes look into it when they start.
 */
const tablesAsJson: Plugin = {
  name: 'tables-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]errcodes[\\/]table\.ts$/ }, async ({ path }) => {
      const alone: BuildOptions = { entryPoints: [path], bundle: true, write: false, format: 'esm' }
      const [file] = (await build(alone)).outputFiles ?? []
      const encoded = Buffer.from(file?.text ?? '').toString('base64')
      const { ERRCODES }: { ERRCODES: unknown } = await import(`data:text/javascript;base64,${encoded}`)
      const text = JSON.stringify(JSON.stringify(ERRCODES))
      return { contents: `export const ERRCODES = JSON.parse(${text})`, loader: 'js' }
    })
  },
}

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
    types: 'src/types/index.ts',
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
  // Edge runtimes know the modules of Node by this name only.
  removeNodeProtocol: false,
  esbuildPlugins: [tablesAsJson],
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
