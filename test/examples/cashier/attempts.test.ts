import { describe, expect, it } from 'vitest'
import { type Attempt, Attempts, isUnresolved } from '../../../examples/cashier/attempts.js'
import { newAttemptToken, place } from '../../../examples/cashier/place.js'
import { MemoryStore, WeComError } from '../../../src/index.js'

const START = 1_767_225_600_000

function attempt(changes: Partial<Attempt> = {}): Attempt {
  return {
    kind: 'license',
    token: newAttemptToken(),
    suiteId: 'ww1',
    corpId: 'wp1',
    corpName: '测试企业',
    what: '接口许可',
    startedAt: START,
    state: 'sending',
    request: { corpid: 'wp1', buyer_userid: 'buyer', account_count: { base_count: 1 }, account_duration: {} },
    ...changes,
  } as Attempt
}

const made = async () => ({ orderId: 'order-1' })
const lost = async () => {
  throw new WeComError('WECOM_TIMEOUT', 'no answer', { reason: 'outcome_unknown' })
}
const refused = async () => {
  throw new WeComError('WECOM_CONFIG', 'seats are missing')
}

async function unresolved(attempts: Attempts, now = START): Promise<string[]> {
  const tokens: string[] = []
  for await (const { token } of attempts.unresolved(now)) tokens.push(token)
  return tokens
}

describe('an attempt to order', () => {
  it('sends once, however often its form arrives', async () => {
    const attempts = new Attempts(new MemoryStore())
    const one = attempt()
    let sent = 0
    const send = async () => {
      sent++
      return made()
    }
    const placed = await Promise.all([1, 2, 3].map(() => place(attempts, one, send)))
    expect(placed.map(({ as }) => as).sort()).toEqual(['again', 'again', 'made'])
    expect(sent).toBe(1)
    expect(await attempts.ofOrder('order-1')).toMatchObject({ token: one.token, state: 'made' })
    expect(await attempts.known()).toEqual(['order-1'])
  })

  it('keeps its customer from another one until somebody has found out what became of it', async () => {
    const attempts = new Attempts(new MemoryStore())
    const one = attempt()
    expect(await place(attempts, one, lost)).toEqual({ as: 'unknown' })
    expect(await unresolved(attempts)).toEqual([one.token])
    const next = attempt()
    expect(await place(attempts, next, made)).toMatchObject({ as: 'blocked', attempt: { token: one.token } })
    expect(await place(attempts, attempt({ corpId: 'wp2' }), made)).toMatchObject({ as: 'made' })
    await attempts.settle(one, { state: 'given_up' })
    expect(await place(attempts, next, made)).toMatchObject({ as: 'made' })
  })

  it('lets the customer go when it was refused', async () => {
    const attempts = new Attempts(new MemoryStore())
    expect(await place(attempts, attempt(), refused)).toMatchObject({ as: 'refused' })
    expect(await place(attempts, attempt(), made)).toMatchObject({ as: 'made' })
  })

  it('is unresolved when the process that sent it is gone', async () => {
    const store = new MemoryStore()
    const one = attempt()
    await new Attempts(store).begin(one)
    const after = new Attempts(store)
    expect(isUnresolved(one, START + 1_000)).toBe(false)
    expect(await unresolved(after, START + 61_000)).toEqual([one.token])
    expect(await after.begin(attempt())).toMatchObject({ as: 'blocked' })
  })

  it('does not block for a customer whose last attempt was settled by a process that ended there', async () => {
    const store = new MemoryStore()
    const one = attempt()
    await new Attempts(store).begin(one)
    await store.set(`attempt/${one.token}`, JSON.stringify({ ...one, state: 'made' }))
    expect(await new Attempts(store).begin(attempt())).toEqual({ as: 'first' })
  })
})
