/** What a page answered. `location` is empty without a redirect. */
export interface Answer {
  status: number
  location: string
  body: string
}

/** A browser with cookies that follows no redirect by itself. */
export class Visit {
  readonly #cookies = new Map<string, string>()

  get(url: string): Promise<Answer> {
    return this.#send(url, {})
  }

  post(url: string, form: Record<string, string>): Promise<Answer> {
    return this.#send(url, { method: 'POST', body: new URLSearchParams(form) })
  }

  async #send(url: string, request: RequestInit): Promise<Answer> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { ...request, redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      this.#cookies.set(name, value)
    }
    return {
      status: response.status,
      location: response.headers.get('location') ?? '',
      body: await response.text(),
    }
  }
}
