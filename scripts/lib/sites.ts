import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateEncodingAesKey, generateToken } from 'wecom-suite'
import { createSimulator, type SimCorp, type Simulator } from 'wecom-suite/simulator'
import { freePort } from '../../examples/demo/back-end.js'
import { settingsOf } from '../../examples/demo/settings.js'
import { ExampleProgram } from './example-program.js'

type Paths = Record<'instruction' | 'data' | 'system', string> & { business?: string; home?: string }

const PHP = {
  instruction: '/index.php?qyweixin/auth',
  data: '/index.php?qyweixin/index',
  system: '/index.php?qyweixin/index',
  business: '/index.php?qyweixin/callback',
  home: '/index.php?corp/qywx_come',
}
const ONE_URL = { instruction: '/wecom', data: '/wecom', system: '/wecom' }
const THREE_URLS = { instruction: '/wecom/instruction', data: '/wecom/data', system: '/wecom/system' }

/** Where the examples have their callbacks and entrances. */
export const EXAMPLES = {
  express: ONE_URL,
  koa: THREE_URLS,
  'php-routes': PHP,
  cashier: ONE_URL,
  'login-express': PHP,
  'login-koa': { ...THREE_URLS, business: '/from-console', home: '/home?corp=$CORPID$' },
} satisfies Record<string, Paths>

export type ExampleName = keyof typeof EXAMPLES
export type LoginExample = Extract<ExampleName, `login-${string}`>

const hex = (bytes: number) => randomBytes(bytes).toString('hex')

function suite(kind: 'thirdParty' | 'login') {
  return {
    id: `ww${hex(8)}`,
    kind,
    secret: hex(20),
    token: generateToken(),
    encodingAesKey: generateEncodingAesKey(),
  }
}

/** A simulator with an app and the login suite. */
export function simulatorWithLogin(corps?: readonly SimCorp[]): Simulator {
  return createSimulator({ suites: [suite('thirdParty'), suite('login')], ...(corps && { corps }) })
}

/** An example with a WeCom of its own that knows its URLs and has pushed its tickets. */
export interface ExampleSite {
  /** As browsers know it: another site than WeCom's pages, which are at 127.0.0.1. */
  url: string
  /** Where its process listens. */
  address: string
  /** WeCom's pages. */
  weCom: string
  simulator: Simulator
  /** What it wrote to stdout and stderr. */
  output(): string
  close(): Promise<void>
}

/** Starts one. @param env settings beside the usual */
export async function startSite(
  example: ExampleName,
  simulator: Simulator,
  env: Record<string, string> = {},
): Promise<ExampleSite> {
  const port = await freePort()
  const url = env.PUBLIC_URL ?? `http://localhost:${port}`
  const store = mkdtempSync(join(tmpdir(), `example-${example}-`))
  const { url: weCom } = await simulator.listen()
  const program = new ExampleProgram(join('examples', example, 'server.ts'), {
    ...settingsOf(simulator),
    PORT: String(port),
    PUBLIC_URL: url,
    WECOM_BASE_URL: weCom,
    WECOM_STORE: store,
    ...env,
  })
  const close = async () => {
    await program.stop()
    await simulator.close()
    rmSync(store, { recursive: true, force: true })
  }
  try {
    const address = await program.start()
    setUrls(simulator, EXAMPLES[example], address, url)
    for (const { ok, problem } of await simulator.provider.startTickets()) {
      if (!ok) throw new Error(`a ticket was refused: ${problem}\n${program.output}`)
    }
    return { url, address, weCom, simulator, output: () => program.output, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Callbacks go to the program itself, browsers to its public address. */
function setUrls(simulator: Simulator, paths: Paths, program: string, url: string): void {
  const { instruction, data, system, business, home } = paths
  const domain = new URL(url).host
  for (const { id, kind } of simulator.suites) {
    const callbacks = { instruction: program + instruction, data: program + data, system: program + system }
    simulator.provider.setUrls({ ...callbacks, trustedDomain: domain, loginDomain: domain }, id)
    if (kind === 'login') continue
    simulator.provider.setUrls({ installRedirectDomain: domain }, id)
    if (business !== undefined) simulator.provider.setUrls({ business: url + business }, id)
    if (home !== undefined) simulator.provider.setUrls({ home: url + home }, id)
  }
}
