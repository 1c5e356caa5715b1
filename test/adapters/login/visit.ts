import { expect } from 'vitest'
import { type Answer, type Sent, send } from '../client.js'

/** A browser on a real connection, with its cookies. */
export class Visit {
  cookies = new Map<string, string>()
  readonly #port: number

  constructor(port: number) {
    this.#port = port
  }

  async go(path: string, sent: Sent = {}): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(cookie && { cookie }), ...sent.headers }
    const answer = await send(this.#port, path, { ...sent, headers })
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/; Max-Age=0(;|$)/.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return answer
  }

  async start(path = '/login/start'): Promise<{ answer: Answer; back: (query: string) => string }> {
    const answer = await this.go(path)
    expect(answer.status).toBe(302)
    const page = new URL(answer.headers.location ?? '')
    const redirect = new URL(page.searchParams.get('redirect_uri') ?? '')
    const state = page.searchParams.get('state')
    return { answer, back: (query) => `${redirect.pathname}?${query}&state=${state}` }
  }

  async who(): Promise<{ visitor?: unknown; planted?: unknown }> {
    return JSON.parse((await this.go('/who')).body)
  }
}
