import { describe, expect, expectTypeOf, it } from 'vitest'
import type { KfReceivedMessage } from '../../../src/index.js'
import { storeKeys } from '../../../src/store/index.js'
import { failure } from '../../http/support.js'
import { CORP, SUITE } from '../../support/callbacks.js'
import { corpWith, keysOf } from '../../support/corp.js'
import type { SeenCall } from '../../support/scripted-transport.js'

const KEY = storeKeys.kfCursor(SUITE.id, CORP, 'wk1')

/** An account with messages 0, 1, 2 …, two a page; a cursor is the number of those that were read. */
function account(count: number, size = 2) {
  const log = { count }
  const answer = ({ body }: SeenCall) => {
    const start = body.cursor === undefined ? 0 : Number(String(body.cursor).slice(1))
    const end = Math.min(start + size, log.count)
    const msg_list = Array.from({ length: end - start }, (_, index) => ({
      msgid: `m${start + index}`,
      msgtype: 'text',
    }))
    return { errcode: 0, msg_list, next_cursor: `c${end}`, has_more: end < log.count ? 1 : 0 }
  }
  return { log, script: { 'kf/sync_msg': answer } }
}

async function read(messages: AsyncIterable<{ msgid?: string }>, count = Number.POSITIVE_INFINITY) {
  const seen: (string | undefined)[] = []
  if (count === 0) return seen
  for await (const { msgid } of messages) {
    seen.push(msgid)
    if (seen.length === count) break
  }
  return seen
}

describe('kf.iterateMessages', () => {
  it('reads all pages, and next time what came since', async () => {
    const { log, script } = account(5)
    const { corp, wecom, bodies } = await corpWith(script)
    const params = { open_kfid: 'wk1', token: 'TOKEN_OF_EVENT', limit: 2 }
    expect(await read(corp.kf.iterateMessages(params))).toEqual(['m0', 'm1', 'm2', 'm3', 'm4'])
    expect(bodies('kf/sync_msg')).toEqual([params, { ...params, cursor: 'c2' }, { ...params, cursor: 'c4' }])
    log.count = 7
    expect(await read(wecom.corp(CORP).kf.iterateMessages({ open_kfid: 'wk1' }))).toEqual(['m5', 'm6'])
    expect(await read(corp.kf.iterateMessages({ open_kfid: 'wk1' }))).toEqual([])
  })

  it('counts a page as read when what follows it is asked for, not before', async () => {
    const { corp, store } = await corpWith(account(5).script)
    const messages = () => corp.kf.iterateMessages({ open_kfid: 'wk1' })
    expect(await read(messages(), 1)).toEqual(['m0'])
    expect(await read(messages(), 2)).toEqual(['m0', 'm1'])
    expect(await store.get(KEY)).toBeUndefined()
    expect(await read(messages(), 3)).toEqual(['m0', 'm1', 'm2'])
    expect(await store.get(KEY)).toBe('c2')
    expect(await read(messages())).toEqual(['m2', 'm3', 'm4'])
    expect(await store.get(KEY)).toBe('c5')
  })

  it('gives a page again whose handler threw', async () => {
    const { corp } = await corpWith(account(2).script)
    const fails = async () => {
      for await (const { msgid } of corp.kf.iterateMessages({ open_kfid: 'wk1' }))
        if (msgid === 'm1') throw new Error('database is away')
    }
    expect(await failure(fails())).toMatchObject({ message: 'database is away' })
    expect(await read(corp.kf.iterateMessages({ open_kfid: 'wk1' }))).toEqual(['m0', 'm1'])
  })

  it('keeps what was read when a later page fails', async () => {
    const { script } = account(5)
    let fails = true
    const { corp } = await corpWith({
      'kf/sync_msg': (call) =>
        fails && call.body.cursor === 'c2' ? { errcode: 95000, errmsg: 'no' } : script['kf/sync_msg'](call),
    })
    expect(await failure(read(corp.kf.iterateMessages({ open_kfid: 'wk1' })))).toMatchObject({
      errcode: 95000,
    })
    fails = false
    expect(await read(corp.kf.iterateMessages({ open_kfid: 'wk1' }))).toEqual(['m2', 'm3', 'm4'])
  })

  it('keeps accounts and corps apart, and tells neither token nor code in a key', async () => {
    const { corp, wecom, store } = await corpWith(account(2).script)
    await wecom.installs.import({ corpId: 'wpOther', permanentCode: 'code', agentId: 2 })
    await read(corp.kf.iterateMessages({ open_kfid: 'wk1', token: 'SECRET' }))
    expect(await read(corp.kf.iterateMessages({ open_kfid: 'wk2' }))).toEqual(['m0', 'm1'])
    expect(await read(wecom.corp('wpOther').kf.iterateMessages({ open_kfid: 'wk1' }))).toEqual(['m0', 'm1'])
    expect((await keysOf(store, 'kf/')).sort()).toEqual(
      [
        `kf/cursor/${SUITE.id}/${CORP}/wk1`,
        `kf/cursor/${SUITE.id}/${CORP}/wk2`,
        `kf/cursor/${SUITE.id}/wpOther/wk1`,
      ].sort(),
    )
  })

  it('begins where another program left off, and only the first time', async () => {
    const { log, script } = account(5)
    const { corp, bodies } = await corpWith(script)
    const messages = () => corp.kf.iterateMessages({ open_kfid: 'wk1', cursor: 'c4' })
    expect(await read(messages())).toEqual(['m4'])
    log.count = 6
    expect(await read(messages())).toEqual(['m5'])
    expect(bodies('kf/sync_msg').map(({ cursor }) => cursor)).toEqual(['c4', 'c5'])
  })

  it('never goes back behind another reader', async () => {
    const { script } = account(8)
    const { corp, store, bodies } = await corpWith(script)
    const seen: (string | undefined)[] = []
    for await (const { msgid } of corp.kf.iterateMessages({ open_kfid: 'wk1' })) {
      seen.push(msgid)
      if (msgid === 'm1') await store.set(KEY, 'c6')
    }
    expect(seen).toEqual(['m0', 'm1', 'm6', 'm7'])
    expect(await store.get(KEY)).toBe('c8')
    expect(bodies('kf/sync_msg')).toHaveLength(2)
  })

  it('takes an empty page in the middle, and an answer without cursor at the end', async () => {
    const pages = [
      { msg_list: [], has_more: 1, next_cursor: 'a' },
      { msg_list: [{ msgid: 'm0', msgtype: 'event' }], has_more: 0 },
    ]
    const { corp, store } = await corpWith({ 'kf/sync_msg': () => ({ errcode: 0, ...pages.shift() }) })
    expect(await read(corp.kf.iterateMessages({ open_kfid: 'wk1' }))).toEqual(['m0'])
    expect(await store.get(KEY)).toBe('a')
  })

  it.each([
    ['none', ['', '']],
    ['the same', ['a', 'a']],
    ['a circle of', ['a', 'b', 'a']],
  ])('fails rather than read for ever when there is more but %s cursor', async (_, cursors) => {
    let number = 0
    const { corp } = await corpWith({
      'kf/sync_msg': () => ({ errcode: 0, msg_list: [], has_more: 1, next_cursor: cursors[number++] ?? '' }),
    })
    expect(await failure(read(corp.kf.iterateMessages({ open_kfid: 'wk1' })))).toMatchObject({
      code: 'WECOM_STATE',
      reason: 'cursor_stuck',
    })
  })

  it('needs an account', async () => {
    const { corp } = await corpWith({})
    const error = await failure(read(corp.kf.iterateMessages({} as never)))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG', message: expect.stringContaining('open_kfid') })
  })
})

describe('kf.sendText', () => {
  it('splits a text where it is told to, and refuses it otherwise', async () => {
    const { corp, bodies } = await corpWith({ 'kf/send_msg': () => ({ errcode: 0, msgid: 'm' }) })
    const to = { touser: 'wm1', open_kfid: 'wk1' }
    const lines = ['x'.repeat(2000), 'y'.repeat(2000)]
    expect(await failure(corp.kf.sendText(to, lines.join('\n')))).toMatchObject({ code: 'WECOM_CONFIG' })
    expect(await corp.kf.sendText(to, lines.join('\n'), { whenTooLong: 'split' })).toMatchObject({ ok: true })
    expect(bodies('kf/send_msg')).toEqual(
      lines.map((content) => ({ ...to, msgtype: 'text', text: { content } })),
    )
  })
})

describe('a received message', () => {
  it('has the content that its msgtype says', () => {
    expectTypeOf<Extract<KfReceivedMessage, { msgtype: 'text' }>['text']['content']>().toEqualTypeOf<string>()
    expectTypeOf<
      Extract<KfReceivedMessage, { msgtype: 'event' }>['event']['event_type']
    >().toEqualTypeOf<string>()
    expectTypeOf<KfReceivedMessage['msgtype']>().toExtend<string>()
    expectTypeOf<'merged_msg'>().toExtend<KfReceivedMessage['msgtype']>()
    expectTypeOf<'open_kfid'>().not.toExtend<KfReceivedMessage['msgtype']>()
  })
})
