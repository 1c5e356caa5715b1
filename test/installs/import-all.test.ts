import { describe, expect, it } from 'vitest'
import { type ImportedInstallation, type ImportProgress, MemoryStore } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { CORP } from '../support/callbacks.js'
import {
  AUTH_INFO,
  authCode,
  installationWorld,
  MINUTE,
  START,
  storeThatGoesAway,
} from '../support/installation-world.js'

const row = (n: number, more: Partial<ImportedInstallation> = {}): ImportedInstallation => ({
  corpId: `wpCorp${n}`,
  permanentCode: `secret-code-${n}`,
  ...more,
})
const rows = (count: number) => Array.from({ length: count }, (_, n) => row(n))

async function worldWithoutTicket() {
  const world = await installationWorld({ store: new MemoryStore({ clock: new FakeClock(START) }) })
  await world.store.delete('ticket/ww1111111111111111')
  return world
}

describe('an import of many installations', () => {
  it('needs no suite ticket, and leaves none out', async () => {
    const { wecom, calls } = await worldWithoutTicket()
    const report = await wecom.installs.importAll(rows(50))
    expect(report).toEqual({ rows: 50, imported: 50, unchanged: 0, failed: [], aborted: false })
    expect(await wecom.installs.get('wpCorp49')).toMatchObject({ status: 'active' })
    expect(calls).toEqual([])
  })

  it('is started again after it was broken off: what is there counts as unchanged', async () => {
    const { wecom } = await worldWithoutTicket()
    await wecom.installs.importAll(rows(20))
    const report = await wecom.installs.importAll(rows(30))
    expect(report).toMatchObject({ rows: 30, imported: 10, unchanged: 20, failed: [] })
  })

  it('takes any iterable, also one that brings its rows one by one', async () => {
    const { wecom } = await worldWithoutTicket()
    async function* page() {
      for (const one of rows(5)) {
        await Promise.resolve()
        yield one
      }
    }
    expect(await wecom.installs.importAll(page())).toMatchObject({ imported: 5 })
    expect(await wecom.installs.importAll(new Set(rows(6)))).toMatchObject({ imported: 1, unchanged: 5 })
  })

  it('goes on after bad rows, says which and why, and never says a code', async () => {
    const { wecom } = await worldWithoutTicket()
    const bad: unknown[] = [
      null,
      'wpCorp',
      {},
      { corpId: 'wpA' },
      { corpId: '', permanentCode: 'secret-code-x' },
      { corpId: 'wpB', permanentCode: 7 },
      { corpId: ['wpC'], permanentCode: 'secret-code-x' },
      { corpId: 'wpD', permanentCode: ' secret-code-x' },
      { corpId: 'wpE', permanentCode: 'secret-code-x', agentId: 'none' },
      { corpId: 'wpF', permanentCode: 'secret-code-x', authorizedAt: 'yesterday' },
      { corpId: 'wpG', permanentCode: 'secret-code-x', suiteId: 'ww-not-ours' },
      { corpId: 'wpH', permanentCode: 'secret-code-x', corpName: {} },
    ]
    const report = await wecom.installs.importAll([...bad, row(1)] as ImportedInstallation[])
    expect(report).toMatchObject({ rows: 13, imported: 1 })
    expect(report.failed.map((failure) => failure.row)).toEqual(bad.map((_, index) => index))
    expect(new Set(report.failed.map(({ code }) => code))).toEqual(new Set(['WECOM_CONFIG']))
    expect(report.failed[3]).toMatchObject({ corpId: 'wpA' })
    expect(JSON.stringify(report)).not.toContain('secret-code')
  })

  it('takes numbers as texts and nulls, as databases export them', async () => {
    const { wecom } = await worldWithoutTicket()
    const exported = { ...row(1), agentId: '1000002', corpName: null, authorizedAt: null, suiteId: null }
    const report = await wecom.installs.importAll([exported as unknown as ImportedInstallation])
    expect(report.failed).toEqual([])
    expect(await wecom.installs.get('wpCorp1')).toMatchObject({ agentId: 1000002 })
  })

  it('does not put an old code in the place of one that works', async () => {
    const { wecom } = await installationWorld()
    await wecom.installs.complete(authCode('a'))
    const report = await wecom.installs.importAll([{ corpId: CORP, permanentCode: 'from-php' }])
    expect(report.failed).toMatchObject([{ row: 0, corpId: CORP, reason: 'other_code_works' }])
    expect(await wecom.corp(CORP).accessToken()).toBe('for-permanent-1')
  })

  it('puts a code in the place of one that no longer works', async () => {
    const { wecom, weCom } = await installationWorld()
    await wecom.installs.complete(authCode('a'))
    weCom.taken.clear()
    weCom.taken.add('from-php')
    expect(await wecom.installs.importAll([{ corpId: CORP, permanentCode: 'from-php' }])).toMatchObject({
      imported: 1,
    })
    expect(await wecom.corp(CORP).accessToken()).toBe('for-from-php')
  })

  it('verifies on request: refused codes are failures, names and app ids come along', async () => {
    const { wecom, weCom, count } = await installationWorld()
    weCom.taken.add('from-php')
    const report = await wecom.installs.importAll([{ corpId: CORP, permanentCode: 'from-php' }, row(1)], {
      verify: true,
    })
    expect(report).toMatchObject({ imported: 1, failed: [{ row: 1, reason: 'code_refused' }] })
    expect(await wecom.installs.get(CORP)).toMatchObject({ corpName: '测试企业', agentId: 1000002 })
    expect(await wecom.installs.get('wpCorp1')).toBeUndefined()
    expect(count(AUTH_INFO)).toBe(2)
  })

  it('that is to verify without a ticket fails row by row, and says so', async () => {
    const { wecom } = await worldWithoutTicket()
    const { failed } = await wecom.installs.importAll(rows(2), { verify: true })
    expect(failed.map(({ code }) => code)).toEqual(['WECOM_NO_SUITE_TICKET', 'WECOM_NO_SUITE_TICKET'])
  })

  it('works on a bounded number of rows at once', async () => {
    const inner = new MemoryStore({ clock: new FakeClock(START) })
    let now = 0
    let most = 0
    const get = inner.get.bind(inner)
    inner.get = async (key) => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setImmediate(resolve))
      now--
      return get(key)
    }
    const { wecom } = await installationWorld({ store: inner })
    most = 0
    await wecom.installs.importAll(rows(40), { concurrency: 4 })
    expect(most).toBe(4)
    await expect(wecom.installs.importAll([], { concurrency: 0 })).rejects.toMatchObject({
      code: 'WECOM_CONFIG',
    })
    await expect(wecom.installs.importAll(7 as never)).rejects.toMatchObject({ code: 'WECOM_CONFIG' })
  })

  it('tells its progress, and does not stumble over a listener that throws', async () => {
    const { wecom } = await worldWithoutTicket()
    const told: ImportProgress[] = []
    const onProgress = (progress: ImportProgress) => {
      told.push(progress)
      throw new Error('no')
    }
    await wecom.installs.importAll(rows(10), { onProgress, concurrency: 1 })
    expect(told).toHaveLength(10)
    expect(told.at(-1)).toEqual({ rows: 10, imported: 10, unchanged: 0, failed: 0 })
  })

  it('ends at the signal, with a report of what was done', async () => {
    const { wecom } = await worldWithoutTicket()
    const controller = new AbortController()
    const onProgress = ({ imported }: ImportProgress) => imported === 5 && controller.abort()
    const report = await wecom.installs.importAll(rows(100), {
      onProgress,
      concurrency: 1,
      signal: controller.signal,
    })
    expect(report.aborted).toBe(true)
    expect(report.imported).toBeLessThan(10)
    expect(await wecom.installs.importAll(rows(100), { signal: controller.signal })).toMatchObject({
      rows: 0,
    })
  })

  it('of two rows of one corp lets the second find the first', async () => {
    const { wecom, weCom } = await installationWorld()
    weCom.taken.add('one')
    const twice = [
      { corpId: CORP, permanentCode: 'one' },
      { corpId: CORP, permanentCode: 'two' },
    ]
    const report = await wecom.installs.importAll(twice)
    expect(report).toMatchObject({ imported: 1, failed: [{ row: 1, reason: 'other_code_works' }] })
  })

  it('says of every row that the store is away', async () => {
    const { store, state } = storeThatGoesAway(new MemoryStore({ clock: new FakeClock(START) }))
    const { wecom } = await installationWorld({ store })
    state.away = true
    const report = await wecom.installs.importAll(rows(3))
    expect(report.failed).toHaveLength(3)
    expect(JSON.stringify(report)).not.toContain('secret-code')
  })

  it('hands on what the rows throw, after the rows before it are done', async () => {
    const { wecom } = await worldWithoutTicket()
    function* broken() {
      yield row(1)
      throw new Error('the database went away')
    }
    await expect(wecom.installs.importAll(broken())).rejects.toThrow('the database went away')
    expect(await wecom.installs.get('wpCorp1')).toBeDefined()
  })
})

describe('an imported installation', () => {
  it('is over when WeCom says so, whatever its time', async () => {
    const { wecom, weCom, clock } = await installationWorld()
    const { cancelAuth } = await import('../support/installation-world.js')
    weCom.taken.add('from-php')
    await wecom.installs.import({ corpId: CORP, permanentCode: 'from-php' })
    await wecom.handle(cancelAuth(START - MINUTE))
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toBeDefined()
    weCom.taken.clear()
    await wecom.handle(cancelAuth(START - MINUTE / 2))
    await wecom.idle()
    await clock.advance(0)
    expect(await wecom.installs.get(CORP)).toBeUndefined()
  })
})
