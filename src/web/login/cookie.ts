const VALUE = /^[a-zA-Z0-9]{1,64}$/

/** The cookie that tells one browser from another while a login is under way. */
export class BrowserCookie {
  readonly name: string
  readonly #attributes: string

  /** @param secure whether the site is served by https; browsers then let no other host set the cookie */
  constructor(secure: boolean, lifeMs: number) {
    this.name = secure ? '__Host-wecom-login' : 'wecom-login'
    const life = `Max-Age=${Math.ceil(lifeMs / 1000)}`
    this.#attributes = `Path=/; ${life}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  }

  /** The value of the request; `undefined` also when there are several, for then somebody else has set one. */
  read(header: string | string[] | undefined): string | undefined {
    const pairs = (Array.isArray(header) ? header.join(';') : (header ?? '')).split(';')
    const values = pairs.flatMap((pair) => {
      const [name = '', ...value] = pair.split('=')
      return name.trim() === this.name ? value.join('=').trim() : []
    })
    const [value] = values
    return value !== undefined && values.length === 1 && VALUE.test(value) ? value : undefined
  }

  /** A Set-Cookie header. */
  write(value: string): string {
    return `${this.name}=${value}; ${this.#attributes}`
  }
}
