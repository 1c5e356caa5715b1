import { type ChildProcess, spawn } from 'node:child_process'

const START_MS = 45_000

/** A command of package.json as a person starts it in a terminal. */
export class Command {
  readonly #child: ChildProcess
  #output = ''

  constructor(script: string, ...args: string[]) {
    // A group of its own, for Ctrl+C reaches all of them.
    this.#child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    })
    const take = (chunk: Buffer) => {
      this.#output += chunk
    }
    this.#child.stdout?.on('data', take)
    this.#child.stderr?.on('data', take)
  }

  /** What it has printed as soon as it says how to end it. */
  async ready(): Promise<string> {
    const endsAt = Date.now() + START_MS
    while (!this.#output.includes('Ctrl+C ends it.')) {
      if (this.#child.exitCode !== null || Date.now() > endsAt)
        throw new Error(`the command did not start:\n${this.#output}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return this.#output
  }

  /** Ctrl+C. */
  async end(): Promise<void> {
    const { pid, exitCode, signalCode } = this.#child
    if (pid === undefined || exitCode !== null || signalCode !== null) return
    const ended = new Promise((resolve) => this.#child.once('exit', resolve))
    process.kill(-pid, 'SIGINT')
    await ended
  }
}
