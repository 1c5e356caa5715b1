import { describe, expect, it } from 'vitest'
import {
  createInstallHandler,
  createLoginHandler,
  type InstallHandlerOptions,
} from '../../../src/web/index.js'
import { createInstallWorld, PUBLIC_URL } from './world.js'

const { wecom } = await createInstallWorld()
const LOGIN = { publicUrl: 'https://app.example.com/login', onLogin: () => {} }
const make = (options: object) =>
  createInstallHandler(wecom, { publicUrl: PUBLIC_URL, ...options } as InstallHandlerOptions<object>)

describe('the options of a handler of browsers', () => {
  it.each([
    ['onInstalled', 'page'],
    ['test', 1],
    ['answerAfter', 'response'],
    ['waitUntil', {}],
    ['logger', { error() {} }],
    ['clock', {}],
    ['suiteId', []],
    ['suiteId', ['']],
    ['returnTo', 5],
    ['returnToOrigins', ['a.example']],
    ['onInstaled', () => {}],
  ])('refuse %s: %j', (name, value) => {
    expect(() => make({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'WECOM_CONFIG', message: expect.stringContaining(name) }),
    )
  })

  it('are checked all at once, those within others too', () => {
    const options = { ...LOGIN, scope: 'all', lang: 'fr', home: { pth: '/' }, businessSetting: { path: 5 } }
    const error = caught(() => createLoginHandler(wecom, options as never))
    for (const path of ['scope', 'lang', 'home.path', 'home.pth', 'businessSetting.path'])
      expect(error.message).toContain(`- ${path} `)
  })

  it('count only when they are the object’s own', async () => {
    const prototype = Object.prototype as { onInstalled?: unknown; test?: unknown }
    prototype.onInstalled = 'nothing to call'
    prototype.test = 'nonsense'
    try {
      expect(() => make({})).not.toThrow()
    } finally {
      delete prototype.onInstalled
      delete prototype.test
    }
  })
})

describe('a logger in the form of pino', () => {
  it('is told why an installation failed, data first', async () => {
    const told: unknown[][] = []
    const level = (...line: unknown[]) => void told.push(line)
    const levels = { debug: level, info: level, warn: level, error: level }
    const pino = { ...levels, level: 'info', bindings: () => ({}), child: () => pino }
    await make({ logger: pino })({ method: 'GET', url: '/install/return?auth_code=x', headers: {} }, {})
    expect(told).toHaveLength(1)
    expect(told[0]?.[0]).toMatchObject({ route: 'return', code: 'WECOM_STATE' })
  })
})

function caught(work: () => unknown): Error {
  try {
    work()
  } catch (error) {
    return error as Error
  }
  throw new Error('it did not throw')
}
