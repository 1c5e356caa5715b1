import { describe, expect, it } from 'vitest'
import type { Logger } from '../../src/base/index.js'
import { Inbox } from '../../src/inbox/index.js'
import { MemoryStore } from '../../src/store/index.js'
import { FakeClock } from '../../src/testing/index.js'

/** Too short and too plain to be known for secrets by their looks. */
const CODE = 'auth-code-7'
const PERMANENT = 'pc/9+x y'
const payload = JSON.stringify({
  event: { InfoType: 'create_auth', AuthCode: CODE },
  installation: { corpId: 'wp1', permanentCode: PERMANENT },
})

class CallFailed extends Error {
  override readonly name = 'CallFailed'
  readonly request = { code: CODE }
}

const SPELLINGS = [CODE, PERMANENT].flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  encodeURIComponent(encodeURIComponent(secret)),
  JSON.stringify({ a: JSON.stringify({ x: secret }) }),
  Buffer.from(secret).toString('base64'),
  Buffer.from(JSON.stringify({ permanent_code: secret })).toString('base64'),
])

describe('the secrets of an event', () => {
  it.each([
    ['in a message', (text: string) => new Error(text)],
    ['in an Error of one’s own', (text: string) => new CallFailed(text)],
    ['in a cause', (text: string) => new Error('outer', { cause: new CallFailed(text) })],
    ['among gathered errors', (text: string) => new AggregateError([new Error(text), text], text)],
    ['in a text', (text: string) => text],
    ['in a list', (text: string) => [text]],
  ])('are in no log and no dead letter, although a handler throws them %s', async (_, make) => {
    for (const spelling of SPELLINGS) {
      const logged: unknown[] = []
      const note = (...line: unknown[]) => void logged.push(line)
      const logger: Logger = { debug: note, info: note, warn: note, error: note }
      const clock = new FakeClock()
      const inbox = new Inbox({
        store: new MemoryStore({ clock }),
        clock,
        logger,
        providerCorpId: 'wwP',
        processors: new Map([['callback', () => Promise.reject(make(`failed with ${spelling}`))]]),
        retryDelaysMs: [10],
      })
      await inbox.accept({
        id: 'a',
        kind: 'callback',
        name: 'create_auth',
        suiteId: 'ww1',
        receivedAt: 0,
        payload,
      })
      await inbox.idle()
      await clock.advance(10)
      await inbox.idle()
      const dead = []
      for await (const letter of inbox.deadLetters()) dead.push(letter)
      expect(dead).toHaveLength(1)
      expect(logged.length).toBeGreaterThan(1)
      const shown = JSON.stringify([dead, logged])
      for (const secret of [spelling, CODE, PERMANENT]) expect(shown).not.toContain(secret)
      await inbox.close()
    }
  })
})
