import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'tsup'
import { emptyRounds, median, ROUNDS, ratio, rotate } from './harness.js'
import type { Library } from './library.js'
import type { Report } from './report.js'

const FOLDER = '.tmp/bench-startup'

/** T15 and T16: a fresh process that does nothing but import. */
export async function benchStartup(_library: Library, report: Report): Promise<void> {
  await build({ dts: false, silent: true, outDir: `${FOLDER}/dist` })
  mkdirSync(FOLDER, { recursive: true })
  const contestants: Record<string, string[]> = {
    node: ['-e', '0'],
    'empty module': script('empty.mjs', 'export {}'),
    'node:crypto, http, https': script(
      'modules.mjs',
      "import 'node:crypto'; import 'node:http'; import 'node:https'",
    ),
    main: script('main.mjs', "import './dist/index.js'"),
    'main, CommonJS': script('main.cjs', "require('./dist/index.cjs')"),
    crypto: script('crypto.mjs', "import './dist/crypto.js'"),
    '@wecom/crypto': script('peer.mjs', "import '@wecom/crypto'"),
    axios: script('axios.mjs', "import 'axios'"),
  }
  const names = Object.keys(contestants)
  const rounds = emptyRounds(names)
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of rotate(names, round)) rounds[name]?.push(start(contestants[name] ?? []))
  }
  const over = (name: string) => ratio(rounds, name, 'node')
  report.measured('T15 import of the main entry / node -e 0', over('main'), { max: 1.35 })
  report.measured('T15 require of the main entry / node -e 0', over('main, CommonJS'), { max: 1.35 })
  report.measured('T16 import of the crypto entry / node -e 0', over('crypto'), { max: 1.2 })
  for (const name of ['empty module', 'node:crypto, http, https', '@wecom/crypto', 'axios']) {
    report.noted(`   ${name} / node -e 0`, over(name))
  }
  report.noted('   node -e 0', median(rounds.node ?? []), ' ms')
}

function script(name: string, text: string): string[] {
  const path = join(FOLDER, name)
  writeFileSync(path, `${text}\n`)
  return [path]
}

function start(args: string[]): number {
  const before = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`)
  return performance.now() - before
}
