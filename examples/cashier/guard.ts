import { createHmac, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'

const USER = 'operator'

/** Who may in, and which forms were really sent from here. */
export class Guard {
  /** Stands in every form; no other site can know it. */
  readonly formToken: string
  readonly #expected: Buffer
  readonly #origin: string | undefined

  /** @param origin where people reach the back office; without it the origin of forms is not compared */
  constructor(password: string, origin: string | undefined) {
    this.#expected = digest(`${USER}:${password}`)
    this.#origin = origin
    this.formToken = createHmac('sha256', password).update('form token').digest('base64url')
  }

  /** HTTP Basic authentication, and headers that keep the pages from being framed, kept or told on. */
  readonly pages: RequestHandler = (request, response, next) => {
    response.set({
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    const [, credentials = ''] = /^Basic ([\w+/=]+)$/i.exec(request.headers.authorization ?? '') ?? []
    if (timingSafeEqual(digest(Buffer.from(credentials, 'base64').toString()), this.#expected)) return next()
    response.set('www-authenticate', 'Basic realm="back office", charset="UTF-8"').status(401)
    response.type('text').send(`用户名 ${USER}，密码为 BACK_OFFICE_PASSWORD`)
  }

  /** Whether a form was sent from a page of ours. */
  isOurs(token: string, origin: string | undefined): boolean {
    if (this.#origin !== undefined && origin !== undefined && origin !== this.#origin) return false
    return timingSafeEqual(digest(token), digest(this.formToken))
  }
}

/** Equally long for every text, so that comparing tells nothing. */
function digest(text: string): Buffer {
  return createHmac('sha256', 'compare').update(text).digest()
}
