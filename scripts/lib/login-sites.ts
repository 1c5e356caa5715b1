import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateEncodingAesKey, generateToken } from 'wecom-suite'
import { createSimulator, type SimCorp, type Simulator } from 'wecom-suite/simulator'
import { freePort } from '../../examples/demo/back-end.js'
import { ExampleProgram, settingsOf } from './example-program.js'

type LoginPaths = Record<'instruction' | 'data' | 'system' | 'business' | 'home', string>

/** Where the login examples have their callbacks and entrances. */
export const LOGIN_EXAMPLES = {
  'login-express': {
    instruction: '/index.php?qyweixin/auth',
    data: '/index.php?qyweixin/index',
    system: '/index.php?qyweixin/index',
    business: '/index.php?qyweixin/callback',
    home: '/index.php?corp/qywx_come',
  },
  'login-koa': {
    instruction: '/wecom/instruction',
    data: '/wecom/data',
    system: '/wecom/system',
    business: '/from-console',
    home: '/home?corp=$CORPID$',
  },
} satisfies Record<string, LoginPaths>

export type LoginExample = keyof typeof LOGIN_EXAMPLES

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

/** A login example with a WeCom of its own that knows its URLs and has pushed its tickets. */
export interface LoginSite {
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
export async function startLoginSite(
  example: LoginExample,
  simulator: Simulator,
  env: Record<string, string> = {},
): Promise<LoginSite> {
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
    setLoginUrls(simulator, LOGIN_EXAMPLES[example], address, url)
    for (const { ok, problem } of await simulator.startTickets()) {
      if (!ok) throw new Error(`a ticket was refused: ${problem}\n${program.output}`)
    }
    return { url, address, weCom, simulator, output: () => program.output, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Callbacks go to the program itself, browsers to its public address. */
function setLoginUrls(simulator: Simulator, paths: LoginPaths, program: string, url: string): void {
  const { business, home, ...callbacks } = paths
  const domain = new URL(url).host
  for (const { id, kind } of simulator.suites) {
    simulator.setUrls({ ...below(program, callbacks), trustedDomain: domain, loginDomain: domain }, id)
    if (kind !== 'login') simulator.setUrls(below(url, { business, home }), id)
  }
}

function below<Name extends string>(base: string, paths: Record<Name, string>): Record<Name, string> {
  const urls = Object.entries<string>(paths).map(([name, path]) => [name, base + path])
  return Object.fromEntries(urls)
}
