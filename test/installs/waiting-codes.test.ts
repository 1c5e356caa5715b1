import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../src/base/index.js'
import { storeKeys } from '../../src/store/index.js'
import { CORP, instruction, post, SUITE } from '../support/callbacks.js'
import { authCode, installationWorld, SECOND } from '../support/installation-world.js'

describe('a permanent code that waited, where no event told its time', () => {
  /** A code that was answered in an earlier life, and another that came since. */
  async function twoCodes(works: readonly string[]) {
    const world = await installationWorld()
    const { wecom, store, weCom } = world
    const record = (permanentCode: string) => ({
      suiteId: SUITE.id,
      corpId: CORP,
      kind: 'thirdParty',
      status: 'active',
      authorizedAt: 1,
      updatedAt: 1,
      permanentCode,
      generation: `generation of ${permanentCode}`,
    })
    const digest = sha256Hex(authCode('a'))
    const answered = { step: 'answered', record: { ...record('waited'), authCodeDigest: digest } }
    await store.set(storeKeys.authCode(SUITE.id, digest), JSON.stringify(answered))
    await store.set(storeKeys.installation(SUITE.id, CORP), JSON.stringify(record('stored')))
    for (const code of works) weCom.taken.add(code)
    await wecom.installs.complete(authCode('a')).catch(() => {})
    const text = (await store.get(storeKeys.installation(SUITE.id, CORP))) ?? ''
    return (JSON.parse(text) as { permanentCode: string }).permanentCode
  }

  it.each([
    ['waited', ['waited']],
    ['stored', ['stored']],
    ['waited', []],
  ])('WeCom is asked which one works: %s of %j', async (kept, works) => {
    expect(await twoCodes(works)).toBe(kept)
  })
})

describe('an exchange under way', () => {
  it('is not waited for by a process that closes', async () => {
    const { wecom, create, clock, weCom } = await installationWorld()
    weCom.answerMs = 30 * SECOND
    const first = wecom.installs.complete(authCode('a'))
    await clock.advance(SECOND)
    const other = create()
    const waiting = expect(other.installs.complete(authCode('a'))).rejects.toMatchObject({
      code: 'WECOM_ABORTED',
    })
    await clock.advance(SECOND)
    const closing = other.close()
    await clock.advance(10 * SECOND)
    await Promise.all([waiting, closing])
    await clock.advance(30 * SECOND)
    expect(await first).toMatchObject({ corpId: CORP })
  })

  it('keeps its mark until the last one of its suite has ended', async () => {
    const { wecom, store, clock, weCom } = await installationWorld()
    const marked = async () => (await store.get(storeKeys.installing(SUITE.id))) !== undefined
    weCom.answerMs = 5 * SECOND
    const first = wecom.installs.complete(authCode('a'))
    await clock.advance(SECOND)
    weCom.answerMs = 20 * SECOND
    const second = wecom.installs.complete(authCode('b'))
    await clock.advance(5 * SECOND)
    await first
    expect(await marked()).toBe(true)
    await clock.advance(20 * SECOND)
    await second
    expect(await marked()).toBe(false)
  })
})

describe('an event of an installation without its code', () => {
  it('is kept for people to look at, and asks WeCom for nothing', async () => {
    const { wecom, clock, weCom } = await installationWorld({ callback: { retryDelaysMs: [SECOND] } })
    const event = instruction({ InfoType: 'create_auth', TimeStamp: 1_767_225_600 })
    expect(await wecom.handle(post(event, SUITE.id))).toMatchObject({ status: 200 })
    await clock.advance(60 * SECOND)
    expect(weCom.issued).toBe(0)
    expect(await wecom.health()).toMatchObject({ deadLetters: 1 })
  })
})

describe('an import of a row whose corp is installed meanwhile', () => {
  it('leaves what is newer, and says so', async () => {
    const { wecom, create, weCom, store } = await installationWorld()
    weCom.taken.add('imported')
    let first = true
    weCom.authInfo = async (whole) => {
      if (first) {
        first = false
        await create().installs.import({ corpId: CORP, permanentCode: 'newer' })
      }
      return whole
    }
    const rows = [{ corpId: CORP, permanentCode: 'imported' }]
    const report = await wecom.installs.importAll(rows, { verify: true })
    expect(report.failed).toMatchObject([{ code: 'WECOM_STATE', reason: 'changed_meanwhile' }])
    expect(await store.get(storeKeys.installation(SUITE.id, CORP))).toContain('newer')
  })
})
