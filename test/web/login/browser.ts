import { expect } from 'vitest'
import type { LoginUser, WeComError } from '../../../src/index.js'
import { silentLogger } from '../../../src/index.js'
import {
  type BrowserAnswer,
  createLoginHandler,
  type LoginHandlerOptions,
  type WebRequest,
} from '../../../src/web/index.js'
import { createLoginWorld, type LoginWorld } from '../../login/world.js'

export const PUBLIC_URL = 'https://app.example.com/login'
export const IN_CLIENT = 'Mozilla/5.0 (iPhone) AppleWebKit/605 MicroMessenger/7.0.1 wxwork/4.1.0 Language/zh'
export const CHROME = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/128.0 Safari/537.36'

type Send = (url: string, given?: Partial<WebRequest>) => Promise<BrowserAnswer | undefined>

interface Native {
  tag: string
}

/** A login handler in a world of its own, and what it told the application. */
export async function createSite(
  options: Partial<LoginHandlerOptions<Native>> = {},
  given?: LoginWorld | Promise<LoginWorld>,
) {
  const world = (await given) ?? (await createLoginWorld())
  const users: LoginUser[] = []
  const errors: WeComError[] = []
  const logged: string[] = []
  const note = (level: string) => (message: string, data?: Record<string, unknown>) => {
    logged.push(`${level} ${message} ${JSON.stringify(data)}`)
  }
  const { onError, ...rest } = options
  const handler = createLoginHandler<Native>(world.wecom, {
    publicUrl: PUBLIC_URL,
    logger: { ...silentLogger, info: note('info'), warn: note('warn'), error: note('error') },
    onLogin: ({ user }) => {
      users.push(user)
    },
    onError: (failure) => {
      errors.push(failure.error)
      return onError?.(failure)
    },
    ...rest,
  })
  const send: Send = (url, given = {}) =>
    handler({ method: 'GET', url, headers: {}, ...given }, { tag: 'native' })
  return { ...world, users, errors, logged, send, browser: (agent = CHROME) => new Browser(send, agent) }
}

/** A browser with its cookies. */
export class Browser {
  cookies = new Map<string, string>()
  readonly #send: Send
  readonly #agent: string

  constructor(send: Send, agent: string) {
    this.#send = send
    this.#agent = agent
  }

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** Takes a Set-Cookie header as browsers do. */
  keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (/; Max-Age=0(;|$)/.test(line)) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }

  async go(url: string, headers: Record<string, string> = {}): Promise<BrowserAnswer> {
    const cookie = this.cookieHeader
    const answer = await this.#send(url, {
      headers: { 'user-agent': this.#agent, ...(cookie && { cookie }), ...headers },
    })
    if (answer === undefined) throw new Error(`${url} is none of the handler's`)
    for (const line of answer.cookies ?? []) this.keep(line)
    return answer
  }

  /** Starts a login. @returns where WeCom's page was told to lead, as a path here, and the page itself */
  async start(path = '/login/start'): Promise<{ page: URL; state: string; back: (query: string) => string }> {
    const { status, headers } = await this.go(path)
    expect(status).toBe(302)
    const page = new URL(headers.location ?? '')
    const state = page.searchParams.get('state') ?? ''
    const redirect = new URL(page.searchParams.get('redirect_uri') ?? '')
    return { page, state, back: (query) => `${redirect.pathname}?${query}&state=${state}` }
  }
}
