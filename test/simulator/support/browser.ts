function plain(text: string): string {
  return text.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)))
}

export function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s>])`).exec(tag)
  return match === null ? undefined : plain(match[1] ?? '')
}

/** A browser that follows nothing and remembers nothing. */
export class Browser {
  html = ''
  #url = ''

  async open(url: string): Promise<Response> {
    this.#url = url
    return this.#take(await fetch(url, { redirect: 'manual' }))
  }

  /** Tags of one name that bear all these attributes. */
  find(name: string, wanted: Record<string, string> = {}): string[] {
    const tags = this.html.match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? []
    return tags.filter((tag) => Object.entries(wanted).every(([key, value]) => attribute(tag, key) === value))
  }

  /** Presses the only button with these attributes. */
  async press(wanted: Record<string, string>): Promise<Response> {
    const forms = [...this.html.matchAll(/<form method="post" action="([^"]*)">([\s\S]*?)<\/form>/g)]
    const buttons = this.find('button', wanted)
    const [button] = buttons
    if (button === undefined || buttons.length > 1) throw new Error(`${buttons.length} such buttons`)
    const [, action = '', inside = ''] = forms.find(([whole]) => whole.includes(button)) ?? []
    const body = new URLSearchParams()
    for (const input of [...(inside.match(/<input\s[^>]*>/g) ?? []), button]) {
      body.append(attribute(input, 'name') ?? '', attribute(input, 'value') ?? '')
    }
    const url = new URL(plain(action), this.#url)
    return this.#take(await fetch(url, { method: 'POST', body, redirect: 'manual' }))
  }

  async #take(response: Response): Promise<Response> {
    this.html = await response.text()
    return response
  }
}

export function on(url: string, link: string): string {
  return link.replace(/^https:\/\/[^/]+/, url)
}

export function location(response: Response): { location: string } {
  return { location: response.headers.get('location') ?? '' }
}
