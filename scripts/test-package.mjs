// Builds, packs, lints the package and uses the tarball as its users will: from ESM, CommonJS and TypeScript.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testBundles } from './lib/test-bundles.mjs'

/** What an installation should weigh, and where it has to stop growing: three dependencies bring nearly all of it. */
const WEIGHT = { packages: { target: 35, ceiling: 42 }, megabytes: { target: 5, ceiling: 18 } }

/** What the crypto entry may load of the library itself, in kB: it is there for those who want nothing else. */
const CRYPTO_KILOBYTES = 48

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const consumers = join(root, 'test/package/consumers')
const bin = (name) => join(root, 'node_modules/.bin', name)

const run = (command, args, cwd = root) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status === 0) return stdout
  fail(`${command} ${args.join(' ')} ended with ${status} in ${cwd}\n${stdout}${stderr}`)
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

function expect(what, holds, detail = '') {
  if (!holds) fail(`${what}: no ${detail}`)
  console.log(`ok  ${what}`)
}

if (!process.argv.includes('--built')) run('npm', ['run', '--silent', 'build'])

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
mkdirSync(join(root, '.tmp'), { recursive: true })
const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', '.tmp']))
const tarball = join(root, '.tmp', packed.filename)

checkContents()
run(bin('publint'), ['run', '--strict', tarball])
console.log('ok  publint')
run(bin('attw'), [tarball, '--profile', 'node16'])
console.log('ok  attw')

const work = mkdtempSync(join(tmpdir(), 'consumers-'))
try {
  testEsm()
  testCommonJs()
  testTypeScript('ts-node16')
  testTypeScript('ts-bundler')
  testTypeScript('ts-node10')
  const program = join(install('bundled'), 'program.js')
  await testBundles(program, run, (name) => console.log(`ok  bundle: ${name}`))
} finally {
  rmSync(work, { recursive: true, force: true })
}

function checkContents() {
  const files = packed.files.map(({ path }) => path)
  const allowed =
    /^(?:dist\/[^/]+\.(?:js|cjs|d\.ts|d\.cts)|dist\/openapi\.json|package\.json|README(?:\.zh-CN)?\.md|LICENSE|CHANGELOG\.md)$/
  const strangers = files.filter((path) => !allowed.test(path))
  expect('the tarball holds dist and documents only', strangers.length === 0, strangers.join(', '))
  for (const name of ['README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'LICENSE']) {
    expect(`the tarball holds ${name}`, files.includes(name))
  }
  const targets = Object.values(manifest.exports)
    .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry).flatMap(Object.values)))
    .map((path) => path.replace('./', ''))
  const missing = targets.filter((path) => !files.includes(path))
  expect('every export has its file', missing.length === 0, missing.join(', '))
}

function install(name, extra = []) {
  const folder = join(work, name)
  cpSync(join(consumers, name), folder, { recursive: true })
  run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-save', tarball, ...extra],
    folder,
  )
  return folder
}

function testEsm() {
  const folder = install('esm')
  checkWeight(join(folder, 'node_modules'))
  cpSync(join(consumers, 'exercise.cjs'), join(folder, 'exercise.cjs'))
  run('node', ['main.js'], folder)
  console.log('ok  ESM consumer')
  checkLazyLoading(folder)
}

function testCommonJs() {
  const folder = install('cjs')
  cpSync(join(consumers, 'exercise.cjs'), join(folder, 'exercise.cjs'))
  run('node', ['main.cjs'], folder)
  console.log('ok  CommonJS consumer')
}

function testTypeScript(name) {
  const wanted = ['typescript', '@types/node', '@types/express', '@types/koa']
  const folder = install(
    name,
    wanted.map((name) => `${name}@${manifest.devDependencies[name]}`),
  )
  cpSync(join(consumers, 'consumer.ts'), join(folder, 'consumer.ts'))
  run(join(folder, 'node_modules/.bin/tsc'), ['-p', '.'], folder)
  if (name === 'ts-node16') run('node', ['out/consumer.js'], folder)
  console.log(`ok  TypeScript consumer, ${name.slice(3)}`)
}

function checkWeight(modules) {
  const lock = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'))
  const packages = Object.keys(lock.packages).length
  const megabytes = sizeOf(modules) / 1e6
  const { target } = WEIGHT.packages
  console.log(
    `    ${packages} packages (target ${target}), ${megabytes.toFixed(1)} MB (target ${WEIGHT.megabytes.target})`,
  )
  console.log(
    `    tarball ${(packed.size / 1e3).toFixed(0)} kB, unpacked ${(packed.unpackedSize / 1e6).toFixed(2)} MB`,
  )
  const small = packages <= WEIGHT.packages.ceiling && megabytes <= WEIGHT.megabytes.ceiling
  expect('an installation has not grown', small)
}

/** What an import drags in decides how fast a function starts; axios alone would double it. */
function checkLazyLoading(folder) {
  const heavy = ['axios', 'fast-xml-parser', 'express', 'koa']
  const script = (load) =>
    `const { Module } = require('node:module');` +
    `const seen = new Set();` +
    `const resolve = Module._resolveFilename;` +
    `Module._resolveFilename = function (name, ...rest) { seen.add(name); return resolve.call(this, name, ...rest) };` +
    `${load};console.log(JSON.stringify([...seen]))`
  for (const entry of Object.keys(manifest.exports)) {
    if (entry.endsWith('.json')) continue
    const name = entry.replace('.', 'wecom-suite')
    const seen = JSON.parse(run('node', ['-e', script(`require('${name}')`)], folder))
    const loaded = heavy.filter((found) => seen.includes(found))
    expect(`${name} (CommonJS) loads nothing heavy`, loaded.length === 0, loaded.join(', '))
  }
  const hook = `
    import { register } from 'node:module'
    import { MessageChannel } from 'node:worker_threads'
    const { port1, port2 } = new MessageChannel()
    const seen = new Set()
    port1.on('message', (url) => seen.add(url))
    const source = 'let port; export const initialize = (data) => { port = data.port };' +
      'export const load = async (url, context, next) => { port.postMessage(url); return next(url, context) }'
    register('data:text/javascript,' + encodeURIComponent(source), {
      parentURL: import.meta.url, data: { port: port2 }, transferList: [port2],
    })
    for (const name of process.argv.slice(1)) await import(name)
    await new Promise((resolve) => setTimeout(resolve, 200))
    console.log(JSON.stringify([...seen]))
    process.exit(0)`
  for (const entry of Object.keys(manifest.exports)) {
    if (entry.endsWith('.json')) continue
    const name = entry.replace('.', 'wecom-suite')
    const urls = JSON.parse(run('node', ['--input-type=module', '-e', hook, name], folder))
    const loaded = heavy.filter((found) => urls.some((url) => url.includes(`/node_modules/${found}/`)))
    const own = urls.filter((url) => url.includes('/node_modules/wecom-suite/dist/'))
    expect(`${name} (ESM) loads nothing heavy`, own.length > 0 && loaded.length === 0, loaded.join(', '))
    if (entry !== './crypto') continue
    const kilobytes = own.reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0) / 1e3
    expect(`${name} loads little`, kilobytes < CRYPTO_KILOBYTES, `${kilobytes} kB`)
  }
}

function sizeOf(folder) {
  let bytes = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) bytes += sizeOf(path)
    else if (entry.isFile()) bytes += statSync(path).size
  }
  return bytes
}
