import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createInstallSite } from '../install/world.js'
import { createSite } from '../login/browser.js'

/** Everything a request may hold, with what the handlers look for in it. */
const text = (...known: string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...known), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 })
    .map((pieces) => pieces.join(''))

const URLS = text(
  '?',
  '&',
  '=',
  '#',
  '%',
  '%E4',
  '+',
  '//',
  '\\',
  '[',
  '@',
  ':',
  '__proto__',
  'state',
  'code=',
  'return_to=',
  'suite=',
  'kind=web',
  'auth_code=x',
  'corp=',
)
const HEADERS = fc.dictionary(
  fc.constantFrom(
    'cookie',
    'user-agent',
    'accept-language',
    'sec-purpose',
    'host',
    'origin',
    '__proto__',
    'content-type',
  ),
  fc.oneof(
    text(
      '__Host-wecom-login-00000000',
      '__Host-wecom-install-00000000',
      '=',
      ';',
      ',',
      '"',
      'wxwork/',
      'zh',
      'prefetch',
    ),
    fc.array(fc.string({ maxLength: 9 }), { maxLength: 3 }),
    fc.constant(undefined),
  ),
)
const STACK = /\bat (?:\S+ \()?\S+:\d+:\d+|TypeError|node_modules|\.ts\b/

describe.each([
  [
    'login',
    () => createSite({ home: { path: '/home', returnTo: '/desk' }, businessSetting: { path: '/set' } }),
  ],
  ['install', () => createInstallSite()],
] as const)('%s, whatever is asked,', (name, create) => {
  it('answers or passes on, never fails, and shows nothing of its inside', async () => {
    const { send } = await create()
    const paths = [
      `/${name}/start`,
      `/${name}/return`,
      '/home',
      '/set',
      '',
      '/',
      '*',
      '//',
      `http://[`,
      `/${name}/start/..`,
    ]
    const METHODS = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', '']
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          path: fc.constantFrom(...paths),
          rest: URLS,
          method: fc.constantFrom(...METHODS),
          headers: HEADERS,
        }),
        async ({ path, rest, method, headers }) => {
          const url = path + (rest === '' ? '' : `?${rest}`)
          const answer = await send(url, {
            method,
            headers,
            originalUrl: rest.length % 2 ? url : `/mount${url}`,
          })
          if (answer === undefined) return
          expect([302, 400, 403, 405, 500, 503]).toContain(answer.status)
          expect(answer.body).not.toMatch(STACK)
          for (const value of [...Object.values(answer.headers), ...(answer.cookies ?? [])])
            expect(value).toMatch(/^[\x20-\x7e]*$/)
        },
      ),
      { numRuns: 400 },
    )
  })
})
