import { describe, expect, test } from 'vitest'
import { createWeCom, MemoryStore, type WeCom } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { EVENT_SHAPES } from '../../src/types/index.js'
import { CORP, data, PROVIDER, post, SUITE } from '../support/callbacks.js'

function create(): WeCom {
  const clock = new FakeClock(1_767_225_600_000)
  return createWeCom({ provider: PROVIDER, suites: [SUITE], store: new MemoryStore({ clock }), clock })
}

const refused = (text: string) =>
  expect.objectContaining({ code: 'WECOM_CONFIG', message: expect.stringContaining(text) })

describe('a handler', () => {
  test('is taken for every event there is, and for its families', () => {
    const wecom = create()
    for (const name of Object.keys(EVENT_SHAPES)) {
      const parts = name.split('.')
      for (let length = 1; length <= parts.length; length++) {
        const on = () => wecom.on(parts.slice(0, length).join('.') as 'message', () => {})
        expect(on, name).not.toThrow()
      }
    }
  })

  test.each([
    ['mesage.text', 'message.text'],
    ['message.txt', 'message.text'],
    ['Message.Text', 'message.text'],
    ['text', 'message.text'],
    ['enter_agent', 'event.enter_agent'],
    ['add_external_contact', 'change_external_contact.add_external_contact'],
    ['suite_tickets', 'suite_ticket'],
    ['change_contact.create_usr', 'change_contact.create_user'],
  ])('is refused for %s, which is probably %s', (name, meant) => {
    expect(() => create().on(name as 'message', () => {})).toThrow(refused(`did you mean "${meant}"`))
  })

  test.each([
    '',
    'no such thing at all',
    '__proto__',
    'constructor',
    'message.',
    undefined,
    null,
    7,
    ['message.text'],
  ])('is refused for %j, which is no event', (name) => {
    expect(() => create().on(name as 'message', () => {})).toThrow(refused('event'))
  })

  test('of installs is refused for what does not happen to them', () => {
    const { installs } = create()
    expect(() => installs.on('instaled' as 'installed', () => {})).toThrow(
      refused('did you mean "installed"'),
    )
    expect(() => installs.on('toString' as 'installed', () => {})).toThrow(refused('toString'))
    for (const name of ['installed', 'changed', 'removed', 'entitlement'] as const)
      expect(() => installs.on(name, () => {})).not.toThrow()
  })

  test.each([undefined, null, 'handler', {}])('must be a function, not %j', (handler) => {
    const wecom = create()
    expect(() => wecom.on('message.text', handler as never)).toThrow(refused('function'))
    expect(() => wecom.onAny(handler as never)).toThrow(refused('function'))
    expect(() => wecom.onUnlisted('event.new', handler as never)).toThrow(refused('function'))
    expect(() => wecom.installs.on('installed', handler as never)).toThrow(refused('function'))
  })
})

describe('an event that is not listed', () => {
  test('has a door of its own, which can be shut', async () => {
    const wecom = create()
    await wecom.installs.import({ corpId: CORP, permanentCode: 'code', agentId: 1000002 })
    const seen: string[] = []
    const off = wecom.onUnlisted('event.brand_new', ({ name, known }) => seen.push(`${name} ${known}`))
    wecom.onUnlisted('event.brand', () => seen.push('never'))
    await wecom.handle(post(data({ MsgType: 'event', Event: 'brand_new' }), CORP))
    await wecom.idle()
    expect(seen).toEqual(['event.brand_new false'])
    off()
    await wecom.handle(post(data({ MsgType: 'event', Event: 'brand_new', AgentID: 2 }), CORP))
    await wecom.idle()
    expect(seen).toHaveLength(1)
  })

  test.each(['', '.', 'a..b', 'a b', undefined])('has a name, and not %j', (name) => {
    expect(() => create().onUnlisted(name as string, () => {})).toThrow(refused('name'))
  })
})
