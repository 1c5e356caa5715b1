import { type ChildProcess, spawn } from 'node:child_process'
import type { Simulator } from 'wecom-suite/simulator'

const START_MS = 30_000

/** The environment variables that point an example at a simulator. */
export function settingsOf(simulator: Simulator): Record<string, string> {
  const { provider, suites } = simulator.credentials()
  const suite = suites.find(({ kind }) => kind !== 'login')
  const login = suites.find(({ kind }) => kind === 'login')
  if (suite === undefined) throw new Error('the simulator has no suite')
  return {
    WECOM_CORP_ID: provider.corpId,
    WECOM_PROVIDER_SECRET: provider.secret,
    WECOM_PROVIDER_TOKEN: provider.callback.token,
    WECOM_PROVIDER_AES_KEY: provider.callback.encodingAesKey,
    WECOM_SUITE_ID: suite.id,
    WECOM_SUITE_SECRET: suite.secret,
    WECOM_TOKEN: suite.token,
    WECOM_AES_KEY: suite.encodingAesKey,
    ...(provider.cashierSecret !== undefined && { WECOM_CASHIER_SECRET: provider.cashierSecret }),
    ...(provider.cashierCreator !== undefined && { WECOM_CASHIER_CREATOR: provider.cashierCreator }),
    ...(login !== undefined && {
      WECOM_LOGIN_SUITE_ID: login.id,
      WECOM_LOGIN_SUITE_SECRET: login.secret,
      WECOM_LOGIN_TOKEN: login.token,
      WECOM_LOGIN_AES_KEY: login.encodingAesKey,
    }),
  }
}

/** An example in a process of its own. */
export class ExampleProgram {
  readonly #entry: string
  readonly #env: Record<string, string>
  #child: ChildProcess | undefined
  #output = ''

  constructor(entry: string, env: Record<string, string>) {
    this.#entry = entry
    this.#env = env
  }

  get output(): string {
    return this.#output
  }

  /** Any free port, unless `PORT` names one. Resolves to the URL it says it listens on. */
  async start(): Promise<string> {
    const child = spawn(process.execPath, ['--import', 'tsx', this.#entry], {
      env: { ...process.env, PORT: '0', ...this.#env, TSX_TSCONFIG_PATH: 'tsconfig.json' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    let ended = false
    child.once('exit', () => {
      ended = true
    })
    const take = (chunk: Buffer) => {
      this.#output += chunk
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    const listening = /listening on (http:\/\/127\.0\.0\.1:\d+)/
    const endsAt = Date.now() + START_MS
    while (!ended && !listening.test(this.#output) && Date.now() < endsAt) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const [, url] = listening.exec(this.#output) ?? []
    if (url === undefined) throw new Error(`${this.#entry} did not start:\n${this.#output}`)
    return url
  }

  /** Asks it to end with SIGTERM. @returns its exit code; null when a signal ended it */
  async stop(): Promise<number | null> {
    const child = this.#child
    if (child === undefined) return null
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await ended
    }
    return child.exitCode
  }
}
