import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const SERVER = fileURLToPath(new URL('../express/server.ts', import.meta.url))
const TSCONFIG = fileURLToPath(new URL('../../tsconfig.json', import.meta.url))

/** A port of the loopback interface that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

/** The Express example, in a process of its own that can be killed and started again. */
export class BackEnd {
  readonly url: string
  /** Of its administrator, for `/members`, `/installations` and `/health`. */
  readonly login = { user: 'admin', password: randomBytes(9).toString('base64url') }
  readonly #env: Record<string, string>
  #child: ChildProcess | undefined

  constructor(port: number, env: Record<string, string>) {
    this.url = `http://127.0.0.1:${port}`
    this.#env = {
      ...env,
      ADMIN_PASSWORD: this.login.password,
      PORT: String(port),
      PUBLIC_URL: this.url,
      TSX_TSCONFIG_PATH: TSCONFIG,
    }
  }

  start(): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', SERVER], {
      env: { ...process.env, ...this.#env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    return new Promise((resolve, reject) => {
      let output = ''
      const listen = (chunk: Buffer) => {
        output += chunk
        if (output.includes('listening on')) resolve()
      }
      child.stdout?.on('data', listen)
      child.stderr?.on('data', listen)
      child.once('exit', (code) => reject(new Error(`the back end ended with ${code}:\n${output}`)))
    })
  }

  /** `kill -9`: no chance to tidy up. */
  async kill(): Promise<void> {
    const child = this.#child
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }

  /** Asks as its administrator. */
  async json<T>(path: string): Promise<{ status: number; body: T }> {
    const { user, password } = this.login
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    const response = await fetch(this.url + path, { headers: { authorization } })
    const text = await response.text()
    try {
      return { status: response.status, body: JSON.parse(text) as T }
    } catch {
      return { status: response.status, body: text as T }
    }
  }
}
