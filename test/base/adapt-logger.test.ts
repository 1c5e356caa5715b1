import { Writable } from 'node:stream'
import pino from 'pino'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { adaptLogger } from '../../src/base/index.js'
import { createWeCom, type Logger, MemoryStore } from '../../src/index.js'
import { PROVIDER, SUITE } from '../support/callbacks.js'

afterEach(() => {
  vi.restoreAllMocks()
})

/** What a logger wrote about a callback that was refused. */
async function refusal(logger: Logger): Promise<void> {
  const wecom = createWeCom({ provider: PROVIDER, suites: [SUITE], store: new MemoryStore(), logger })
  const query = 'msg_signature=a&timestamp=1&nonce=1&echostr=x'
  await wecom.handle({ method: 'GET', query, body: async () => '' })
}

function pinoTo(lines: Record<string, unknown>[]): pino.Logger {
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(String(chunk)))
      done()
    },
  })
  return pino({ level: 'debug' }, stream)
}

/** A logger that writes as `put` does, whatever its level. */
const all = (put: (...args: never[]) => unknown) =>
  ({ debug: put, info: put, warn: put, error: put }) as unknown as Logger

describe('the reason of a refusal reaches', () => {
  test('pino, and its children, as fields of the line', async () => {
    const lines: Record<string, unknown>[] = []
    const logger = pinoTo(lines)
    await refusal(logger)
    await refusal(logger.child({ part: 'wecom' }))
    const refused = lines.filter(({ level }) => level === 40)
    expect(refused).toHaveLength(2)
    for (const line of refused)
      expect(line).toMatchObject({
        msg: 'a callback was refused',
        reason: expect.stringMatching(/signature|echostr|parameter/),
      })
    expect(refused[1]).toMatchObject({ part: 'wecom' })
  })

  test('a logger of which nobody knows that it drops what follows a message', async () => {
    const lines: string[] = []
    await refusal(
      all((first: unknown, second: unknown) =>
        lines.push(typeof first === 'object' ? `${second} ${JSON.stringify(first)}` : String(first)),
      ),
    )
    expect(lines.join('\n')).toMatch(/a callback was refused .*"reason":"/)
  })

  test('a logger of bunyan’s kind', async () => {
    const seen: unknown[][] = []
    const logger = all((...args: unknown[]) => seen.push(args))
    await refusal(Object.assign(logger, { addStream() {}, child() {}, fields: {} }))
    expect(seen).toContainEqual([
      expect.objectContaining({ reason: expect.any(String) }),
      'a callback was refused',
    ])
  })

  test('a logger of winston’s kind, and one inside another', async () => {
    const seen: unknown[][] = []
    const logger = all((...args: unknown[]) => seen.push(args))
    await refusal(Object.assign(logger, { child() {}, configure() {}, transports: [] }))
    expect(seen).toContainEqual([
      'a callback was refused',
      expect.objectContaining({ reason: expect.any(String) }),
    ])
    const nest = Object.assign(
      all((...args: unknown[]) => seen.push(args)),
      { logger: pinoTo([]) },
    )
    await refusal(nest)
    expect(seen).toContainEqual([
      expect.objectContaining({ reason: expect.any(String) }),
      'a callback was refused',
    ])
  })

  test('the console, once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(console, 'debug').mockImplementation(() => {})
    await refusal(console)
    expect(warn.mock.calls).toEqual([
      ['a callback was refused', expect.objectContaining({ reason: expect.any(String) })],
    ])
  })
})

describe('a logger that fails', () => {
  test.each<[string, () => unknown]>([
    [
      'at once',
      () => {
        throw new Error('disk full')
      },
    ],
    ['later', () => Promise.reject(new Error('disk full'))],
  ])('%s costs nothing but its line', async (_, fail) => {
    const logger = adaptLogger(all(fail))
    expect(() => logger.error('something', { a: 1 })).not.toThrow()
    await refusal(all(fail))
    await new Promise((resolve) => setImmediate(resolve))
  })

  test('to make a text of the data still gets the message', () => {
    const put = vi.fn()
    const circle: Record<string, unknown> = {}
    circle.self = circle
    adaptLogger(all(put)).warn('something', circle)
    expect(put).toHaveBeenCalledWith('something', circle)
  })
})

test('methods keep their logger', () => {
  class Own {
    readonly lines: string[] = []
    debug(message: string) {
      this.lines.push(message)
    }
    info = this.debug
    warn = this.debug
    error = this.debug
  }
  const own = new Own()
  adaptLogger(own).warn('told')
  expect(own.lines).toEqual(['told'])
})
