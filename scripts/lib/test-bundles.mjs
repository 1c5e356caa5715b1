// Bundles a program that uses the installed package, in every way back ends are bundled, and runs what comes out of it
// where there are no node_modules.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import webpack from 'webpack'

const FILE = { bundle: true, logLevel: 'error', target: 'node20' }

/** How each bundle is made. Gives the file to run. */
const BUNDLES = {
  async 'esbuild, one CommonJS file'(entry, folder) {
    await build({
      ...FILE,
      entryPoints: [entry],
      platform: 'node',
      format: 'cjs',
      outfile: join(folder, 'app.cjs'),
    })
    return 'app.cjs'
  },
  async 'esbuild, one ESM file'(entry, folder) {
    await build({
      ...FILE,
      entryPoints: [entry],
      platform: 'node',
      format: 'esm',
      outfile: join(folder, 'app.mjs'),
    })
    return 'app.mjs'
  },
  async 'esbuild, ESM with chunks'(entry, folder) {
    const options = { platform: 'node', format: 'esm', splitting: true, outExtension: { '.js': '.mjs' } }
    await build({ ...FILE, ...options, entryPoints: { app: entry }, outdir: folder })
    return 'app.mjs'
  },
  async 'esbuild, for an edge runtime'(entry, folder) {
    const conditions = ['edge-light', 'workerd', 'worker', 'browser', 'import']
    const options = { platform: 'browser', conditions, external: ['node:*'], format: 'esm' }
    const outfile = join(folder, 'app.mjs')
    await build({ ...FILE, ...options, entryPoints: [entry], outfile })
    const asked = readFileSync(outfile, 'utf8').match(/\bcreateRequire\b/)
    if (asked) throw new Error('the bundle for an edge runtime asks for a require')
    return 'app.mjs'
  },
  'webpack, as Next builds servers': (entry, folder) =>
    withWebpack(entry, folder, { type: 'commonjs2' }, 'app.cjs'),
  'webpack, ESM': (entry, folder) => withWebpack(entry, folder, { type: 'module' }, 'app.mjs'),
}

async function withWebpack(entry, folder, library, filename) {
  const module = library.type === 'module'
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    entry,
    output: { path: folder, filename, library, module, chunkFormat: module ? 'module' : 'commonjs' },
    experiments: { outputModule: module },
    optimization: { minimize: false },
  })
  const stats = await promisify(compiler.run.bind(compiler))()
  await promisify(compiler.close.bind(compiler))()
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }))
  return filename
}

/**
 * @param entry the program
 * @param run runs node with arguments in a folder, and fails when it fails
 * @param done told the name of each bundle that works
 */
export async function testBundles(entry, run, done) {
  for (const [name, make] of Object.entries(BUNDLES)) {
    const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
    try {
      const file = await make(entry, folder)
      const output = run('node', [file], folder)
      if (!output.includes('bundle works')) throw new Error(`${name}: ${output}`)
      done(`${name} (${readdirSync(folder).length} files)`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
