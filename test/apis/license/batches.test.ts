import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { failure } from '../../http/support.js'
import { CODE, inTurn, licenses, lost, refused, times } from './support.js'

const ACTIVATE = 'batch_active_account'
const list = times(2500, (n) => ({ active_code: `code-${n}`, userid: `u${n}` }))
type Sent = { active_list: typeof list }
const allDone = ({ body }: { body: unknown }) => ({
  active_result: (body as Sent).active_list.map((one) => ({ ...one, errcode: 0 })),
})
const outcomes = (items: readonly { outcome: string }[]) => {
  const counts: Record<string, number> = {}
  for (const { outcome } of items) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

describe('a list of activations', () => {
  it('is sent in calls of 1000, one after the other', async () => {
    const { license, bodies } = licenses({ [ACTIVATE]: allDone })
    const report = await license.activateAccounts('corp', list)
    expect(bodies(ACTIVATE).map((body) => (body as Sent).active_list.length)).toEqual([1000, 1000, 500])
    expect(bodies(ACTIVATE)[0]).toMatchObject({ corpid: 'corp' })
    expect(report).toEqual({ ok: true, items: list.map((item) => ({ item, outcome: 'done' })) })
  })

  it('that is empty asks nobody', async () => {
    const { license, bodies } = licenses({ [ACTIVATE]: allDone })
    const empty = { ok: true, items: [] }
    expect(await license.activateAccounts('corp', [])).toEqual(empty)
    expect(await license.readCodes('corp', [])).toEqual(empty)
    expect(await license.transferAccounts('corp', [])).toEqual(empty)
    expect(await license.shareCodes({ from_corpid: 'a', to_corpid: 'b' }, [])).toEqual(empty)
    expect(bodies(ACTIVATE)).toEqual([])
  })

  it('has an outcome for each item, and goes on after items that failed', async () => {
    const { license } = licenses({
      [ACTIVATE]: (call) => ({
        active_result: allDone(call).active_result.map((one) =>
          one.userid === 'u7' ? { ...one, errcode: 701003 } : one,
        ),
      }),
    })
    const { ok, items, error } = await license.activateAccounts('corp', list)
    expect({ ok, error, counts: outcomes(items) }).toEqual({
      ok: false,
      error: undefined,
      counts: { done: 2499, refused: 1 },
    })
    expect(items[7]).toEqual({ item: list[7], outcome: 'refused', errcode: 701003 })
  })

  it('takes "every item failed" for what it is: outcomes', async () => {
    const { license, count } = licenses({
      [ACTIVATE]: (call) => ({
        errcode: 701024,
        errmsg: 'batch all failed',
        active_result: allDone(call).active_result.map((one) => ({ ...one, errcode: 701011 })),
      }),
    })
    const { items, error } = await license.activateAccounts('corp', list)
    expect(error).toBeUndefined()
    expect(items[0]).toEqual({ item: list[0], outcome: 'refused', errcode: 701011 })
    expect(outcomes(items)).toEqual({ refused: 2500 })
    expect(count('/cgi-bin/license/batch_active_account')).toBe(3)
  })

  it('has the errcode of the whole where "every item failed" comes without the items', async () => {
    const { license } = licenses({ [ACTIVATE]: () => ({ errcode: 701024, errmsg: 'batch all failed' }) })
    const { items } = await license.activateAccounts('corp', list.slice(0, 1))
    expect(items).toEqual([{ item: list[0], outcome: 'refused', errcode: 701024 }])
  })

  it('does not call an item done that the answer leaves out', async () => {
    const { license } = licenses({ [ACTIVATE]: () => ({ active_result: [] }) })
    const { ok, items } = await license.activateAccounts('corp', list.slice(0, 1))
    expect({ ok, items }).toEqual({ ok: false, items: [{ item: list[0], outcome: 'unknown' }] })
  })

  it('keeps what was done when a call gets lost midway, and repeats nothing', async () => {
    let calls = 0
    const { license, count } = licenses({
      [ACTIVATE]: (call) => {
        if (++calls === 2) throw lost()
        return allDone(call)
      },
    })
    const { ok, items, error } = await license.activateAccounts('corp', list)
    expect(ok).toBe(false)
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'connection_reset' })
    expect(outcomes(items)).toEqual({ done: 1000, unknown: 1000, not_sent: 500 })
    expect(items.map(({ item }) => item)).toEqual(list)
    expect(count('/cgi-bin/license/batch_active_account')).toBe(2)
  })

  it('knows that a call that never left did nothing', async () => {
    const { license } = licenses({ [ACTIVATE]: inTurn(refused()) })
    const { items } = await license.activateAccounts('corp', list)
    expect(outcomes(items)).toEqual({ not_sent: 2500 })
  })

  it('knows that a call refused as a whole did nothing, and stops there', async () => {
    const { license } = licenses({ [ACTIVATE]: () => ({ errcode: 701015, errmsg: 'no app authorised' }) })
    const { items, error } = await license.activateAccounts('corp', list)
    expect(error).toMatchObject({ code: 'WECOM_API', errcode: 701015 })
    expect(items[0]).toMatchObject({ outcome: 'refused', errcode: 701015 })
    expect(outcomes(items)).toEqual({ refused: 1000, not_sent: 1500 })
  })

  it('was not sent when there was no token to send it with', async () => {
    const { license, logged } = licenses(
      {},
      { transport: async () => ({ status: 200, headers: {}, body: '{"errcode":40001,"errmsg":"x"}' }) },
    )
    const { items, error } = await license.activateAccounts('corp', list)
    expect(error).toMatchObject({ errcode: 40001, path: '/cgi-bin/service/get_provider_token' })
    expect(outcomes(items)).toEqual({ not_sent: 2500 })
    expect(logged).toEqual([])
  })

  it('stops between two calls when it is aborted', async () => {
    const controller = new AbortController()
    const onResponse = ({ path }: { path: string }) => path.endsWith(ACTIVATE) && controller.abort()
    const { license } = licenses({ [ACTIVATE]: allDone }, { hooks: { onResponse } })
    const { items, error } = await license.activateAccounts('corp', list, { signal: controller.signal })
    expect(error).toMatchObject({ code: 'WECOM_ABORTED' })
    expect(outcomes(items)).toEqual({ done: 1000, not_sent: 1500 })
    const again = await license.activateAccounts('corp', list, { signal: controller.signal })
    expect(outcomes(again.items)).toEqual({ not_sent: 2500 })
  })

  it('is checked as a whole before anything is sent', async () => {
    const { license, calls } = licenses({ [ACTIVATE]: allDone })
    const faulty = [...list, { active_code: CODE, userid: '' }]
    expect(await failure(license.activateAccounts('corp', faulty))).toMatchObject({
      code: 'WECOM_CONFIG',
      message: expect.stringContaining('list[2500].userid'),
    })
    expect(await failure(license.activateAccounts('corp', [...list, ...list]))).toMatchObject({
      message: 'license.activateAccounts: list[2500] repeats list[0]',
    })
    expect(calls).toEqual([])
  })

  it('shows no code to hooks, logs and errors', async () => {
    const shown: unknown[] = []
    const hooks = {
      onRequest: (event: unknown) => void shown.push(event),
      onResponse: (event: unknown) => void shown.push(event),
      onError: (event: unknown) => void shown.push(event),
    }
    const quoting = { errcode: 701021, errmsg: `illegal code ${CODE} given` }
    const { license, logged } = licenses(
      {
        [ACTIVATE]: () => quoting,
        batch_get_active_info_by_code: () => quoting,
        batch_share_active_code: () => ({ errcode: 0, errmsg: `WARNING about ${CODE}` }),
      },
      { hooks },
    )
    const activated = await license.activateAccounts('corp', [{ active_code: CODE, userid: 'u' }])
    const read = await license.readCodes('corp', [CODE])
    await license.shareCodes({ from_corpid: 'a', to_corpid: 'b' }, [CODE])
    shown.push(activated.error, read.error, activated.error?.toJSON(), logged)
    expect(shown.length).toBeGreaterThan(8)
    expect(logged).not.toEqual([])
    expect(inspect(shown, { depth: 9, showHidden: false })).not.toContain(CODE)
  })
})

describe('a list of codes to read', () => {
  const info = (active_code: string) => ({ active_code, type: 1, status: 1, create_time: 1 })

  it('comes back with what is known, each code read once', async () => {
    const { license, bodies } = licenses({
      batch_get_active_info_by_code: () => ({
        active_info_list: [info('a')],
        invalid_active_code_list: ['b'],
      }),
    })
    const { ok, items } = await license.readCodes('corp', ['a', 'b', 'c', 'a'])
    expect(bodies('batch_get_active_info_by_code')).toEqual([
      { corpid: 'corp', active_code_list: ['a', 'b', 'c'] },
    ])
    expect(ok).toBe(false)
    expect(items).toEqual([
      { item: 'a', outcome: 'done', found: info('a') },
      { item: 'b', outcome: 'refused' },
      { item: 'c', outcome: 'unknown' },
      { item: 'a', outcome: 'done', found: info('a') },
    ])
  })

  it('may be all wrong', async () => {
    const { license } = licenses({
      batch_get_active_info_by_code: () => ({ errcode: 701010, errmsg: 'all illegal' }),
    })
    const { items, error } = await license.readCodes('corp', ['a'])
    expect({ items, error }).toEqual({
      items: [{ item: 'a', outcome: 'refused', errcode: 701010 }],
      error: undefined,
    })
  })
})

describe('a list of transfers', () => {
  it('has an outcome for each pair, whatever the case of the ids', async () => {
    const pairs = [
      { handover_userid: 'A', takeover_userid: 'B' },
      { handover_userid: 'C', takeover_userid: 'D' },
    ]
    const { license } = licenses({
      batch_transfer_license: () => ({
        transfer_result: [
          { handover_userid: 'c', takeover_userid: 'd', errcode: 701017 },
          { handover_userid: 'a', takeover_userid: 'b', errcode: 0 },
        ],
      }),
    })
    expect((await license.transferAccounts('corp', pairs)).items).toEqual([
      { item: pairs[0], outcome: 'done' },
      { item: pairs[1], outcome: 'refused', errcode: 701017 },
    ])
  })
})

describe('a list of codes to share', () => {
  it('is done except for what the answer refuses', async () => {
    const { license, bodies } = licenses({
      batch_share_active_code: () => ({
        share_result: [{ active_code: 'b', errcode: 701003, errmsg: 'bound' }],
      }),
    })
    const params = { from_corpid: 'up', to_corpid: 'down', corp_link_type: 1 } as const
    expect(await license.shareCodes(params, ['a', 'b'])).toEqual({
      ok: false,
      items: [
        { item: 'a', outcome: 'done' },
        { item: 'b', outcome: 'refused', errcode: 701003, errmsg: 'bound' },
      ],
    })
    expect(bodies('batch_share_active_code')).toEqual([
      { ...params, share_list: [{ active_code: 'a' }, { active_code: 'b' }] },
    ])
  })

  it('is refused as a whole when every code is', async () => {
    const { license } = licenses({
      batch_share_active_code: () => ({ errcode: 701024, errmsg: 'all failed' }),
    })
    const { items } = await license.shareCodes({ from_corpid: 'a', to_corpid: 'b' }, ['a', 'b'])
    expect(outcomes(items)).toEqual({ refused: 2 })
  })
})
