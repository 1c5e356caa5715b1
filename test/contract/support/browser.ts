/** What a page of the browser shows. */
export interface Shown {
  url: string
  status: number
  body: string
}

const REDIRECTS_AT_MOST = 10

/** A browser: follows redirects, keeps the cookies of each host, follows links and presses buttons by their attributes. */
export class Browser {
  readonly visited: string[] = []
  readonly #userAgent: string
  readonly #cookies = new Map<string, string>()

  constructor(userAgent = 'Mozilla/5.0 Chrome/130') {
    this.#userAgent = userAgent
  }

  async open(url: string, form?: URLSearchParams): Promise<Shown> {
    let next = url
    let body = form
    for (let hop = 0; hop < REDIRECTS_AT_MOST; hop++) {
      this.visited.push(next)
      const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const response = await fetch(next.split('#')[0] ?? '', {
        redirect: 'manual',
        headers: { 'user-agent': this.#userAgent, ...(cookie && { cookie }) },
        ...(body && { method: 'POST', body }),
      })
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        this.#cookies.set(name, value)
      }
      const location = response.headers.get('location')
      const text = await response.text()
      if (location === null) return { url: next, status: response.status, body: text }
      next = new URL(location, next).href
      body = undefined
    }
    throw new Error(`more than ${REDIRECTS_AT_MOST} redirects, the last to ${next}`)
  }

  /** Follows the link that has these attributes. */
  follow({ url, body }: Shown, attributes: Record<string, string>): Promise<Shown> {
    return this.open(new URL(attributeOf(tagWith(body, 'a', attributes), 'href'), url).href)
  }

  /** Presses the button that has these attributes, in its form. */
  press({ url, body }: Shown, attributes: Record<string, string>): Promise<Shown> {
    const form = body.split('<form ').find((one) => hasTag(one, 'button', attributes)) ?? ''
    const fields = new URLSearchParams()
    for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
      fields.append(attributeOf(tag, 'name'), attributeOf(tag, 'value'))
    }
    const button = tagWith(form, 'button', attributes)
    fields.append(attributeOf(button, 'name'), attributeOf(button, 'value'))
    return this.open(new URL(attributeOf(form, 'action'), url).href, fields)
  }
}

function tags(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<${name} [^>]*>`, 'g'))].map(([tag]) => tag)
}

function fits(tag: string, attributes: Record<string, string>): boolean {
  return Object.entries(attributes).every(([name, value]) => attributeOf(tag, name) === value)
}

function hasTag(html: string, name: string, attributes: Record<string, string>): boolean {
  return tags(html, name).some((tag) => fits(tag, attributes))
}

function tagWith(html: string, name: string, attributes: Record<string, string>): string {
  const tag = tags(html, name).find((one) => fits(one, attributes))
  if (tag === undefined) throw new Error(`no ${name} with ${JSON.stringify(attributes)} in ${html}`)
  return tag
}

function attributeOf(tag: string, name: string): string {
  const value = new RegExp(`[ ]?${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return value.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}
