import { type ChildProcess, spawn } from 'node:child_process'

const START_MS = 30_000

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
