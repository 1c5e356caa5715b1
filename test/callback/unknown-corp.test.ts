import { describe, expect, it } from 'vitest'
import { CORP, check, data, instruction, PROVIDER, post, SUITE } from '../support/callbacks.js'
import { authCode, createAuth, installationWorld, SECOND, START } from '../support/installation-world.js'

const text = (corpId = CORP) => post(data({ MsgType: 'text', Content: 'hi', MsgId: '1' }, corpId), corpId)

describe('the first data callback of a corp that is being installed', () => {
  it('in another process waits for the installation', async () => {
    const { wecom, create, weCom, clock } = await installationWorld()
    weCom.answerMs = SECOND
    const other = create()
    const seen: unknown[] = []
    other.on('message.text', ({ event }) => seen.push(event.Content))
    const completing = wecom.handle(createAuth(START, authCode('a')))
    await clock.advance(100)
    const answering = other.handle(text())
    await clock.advance(1_500)
    expect(await answering).toMatchObject({ status: 200 })
    await completing
    await other.idle()
    expect(seen).toEqual(['hi'])
  })

  it('is left to WeCom to send again when that takes too long, within the time WeCom waits', async () => {
    const { wecom, create, weCom, clock } = await installationWorld()
    weCom.answerMs = 30 * SECOND
    await wecom.handle(createAuth(START, authCode('a')))
    await clock.advance(100)
    const answering = create().handle(text())
    await clock.advance(3 * SECOND)
    expect(await answering).toMatchObject({ status: 503, body: '' })
    await clock.advance(30 * SECOND)
  })
})

describe('a data callback of a corp nobody knows', () => {
  it('is put off at once when no installation is under way, and says why in the log', async () => {
    const { wecom, log } = await installationWorld()
    expect(await wecom.handle(text('wpStranger'))).toMatchObject({ status: 503, body: '' })
    const told = log.filter(({ level }) => level !== 'debug').at(-1)
    expect(told?.level).toBe('warn')
    expect(told?.message).toMatch(/^a callback was put off/)
  })

  it('is put off after an installation, too: the mark does not outlive it', async () => {
    const { wecom, create } = await installationWorld()
    await wecom.installs.complete(authCode('a'))
    expect(await create().handle(text('wpStranger'))).toMatchObject({ status: 503 })
  })

  it.each([
    ['the suite itself', SUITE.id, 403],
    ['the provider', PROVIDER.corpId, 403],
    ['no id', 'a b/c', 403],
  ])('is refused when its receive id is that of %s', async (_, receiveId, status) => {
    const { wecom } = await installationWorld()
    expect(await wecom.handle(text(receiveId))).toMatchObject({ status })
  })

  it('is refused when message and receive id name different corps', async () => {
    const { wecom } = await installationWorld()
    const message = data({ MsgType: 'text', Content: 'hi', MsgId: '1' }, 'wpOther')
    expect(await wecom.handle(post(message, 'wpStranger'))).toMatchObject({ status: 403 })
  })

  it('is accepted where mismatches are only warned of', async () => {
    const { wecom } = await installationWorld({ callback: { onReceiveIdMismatch: 'warn' } })
    expect(await wecom.handle(text('wpStranger'))).toMatchObject({ status: 200 })
  })
})

describe('other callbacks with an unknown receive id', () => {
  it('are refused: an instruction is addressed to its suite', async () => {
    const { wecom } = await installationWorld()
    const message = instruction({ InfoType: 'change_auth', AuthCorpId: CORP })
    expect(await wecom.handle(post(message, 'wpStranger'))).toMatchObject({ status: 403 })
  })

  it('are refused: a URL check is addressed to the provider', async () => {
    const { wecom } = await installationWorld()
    expect(await wecom.handle(check('echo', 'wpStranger'))).toMatchObject({ status: 403 })
  })
})

it('a data callback of a known corp costs one look at its installation', async () => {
  const { wecom, store } = await installationWorld()
  await wecom.installs.complete(authCode('a'))
  await wecom.idle()
  const keys: string[] = []
  const get = store.get.bind(store)
  store.get = (key) => {
    keys.push(key)
    return get(key)
  }
  expect(await wecom.handle(text())).toMatchObject({ status: 200 })
  expect(keys.filter((key) => key.startsWith('installation/'))).toHaveLength(1)
  expect(keys.filter((key) => key.startsWith('installing/'))).toEqual([])
})
