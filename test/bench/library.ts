import { pathToFileURL } from 'node:url'
import { build } from 'tsup'

/** The built library, its inner parts included. */
export type Library = typeof import('./internals.js')

const OUT_DIR = '.tmp/bench'

/** Builds with the settings of the package, since what tsx runs is not what users run. */
export async function buildLibrary(): Promise<Library> {
  await build({
    config: false,
    entry: { internals: 'test/bench/internals.ts' },
    format: 'esm',
    target: 'node20',
    splitting: true,
    clean: true,
    silent: true,
    outDir: OUT_DIR,
  })
  const library = (await import(pathToFileURL(`${OUT_DIR}/internals.js`).href)) as Library
  await library.loadFastXmlParser()
  return library
}
