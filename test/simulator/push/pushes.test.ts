import { describe, expect, it } from 'vitest'
import type { DeliverRequest } from '../../../src/simulator/index.js'
import { CORP, DK, element, OPEN_CORP, ok, open, PROVIDER, start, TP } from '../support/helpers.js'

describe('the URL check of the simulator', () => {
  const echo = (request: DeliverRequest) => ok(open(request).message)

  it.each(['instruction', 'data', 'system'] as const)(
    'addresses the %s URL to the provider',
    async (kind) => {
      const { sim, app } = start()
      app.answers = [echo]
      expect(await sim.provider.verifyUrl(kind, TP.id)).toMatchObject({ ok: true, kind, status: 200 })
      expect(app.last.method).toBe('GET')
      expect(open(app.last).receiveId).toBe(PROVIDER.corpId)
    },
  )

  it('puts the corpid of the provider into the data URL', async () => {
    const { sim, app } = start()
    app.answers = [echo]
    await sim.provider.verifyUrl('data', TP.id)
    expect(new URL(app.last.url).pathname).toBe(`/d/${PROVIDER.corpId}`)
  })

  it('appends to a query that is there, byte by byte', async () => {
    const { sim, app } = start()
    app.answers = [echo]
    sim.provider.setUrls({ data: 'https://app.example/index.php?qyweixin/index' }, TP.id)
    await sim.provider.verifyUrl('data', TP.id)
    expect(app.last.url).toMatch(
      /^https:\/\/app\.example\/index\.php\?qyweixin\/index&msg_signature=[0-9a-f]{40}&/,
    )
    expect(app.last.url).not.toMatch(/[+ ]|=$/)
  })

  it.each([
    ['quotes', (text: string) => ok(`"${text}"`), 'not exactly'],
    ['a trailing newline', (text: string) => ok(`${text}\n`), 'not exactly'],
    ['another status', (text: string) => ({ ...ok(text), status: 201 }), 'HTTP status 201'],
  ])('refuses %s', async (_what, change, problem) => {
    const { sim, app } = start()
    app.answers = [(request) => change(open(request).message)]
    const result = await sim.provider.verifyUrl('instruction', TP.id)
    expect(result.ok).toBe(false)
    expect(result.problem).toContain(problem)
    expect(app.requests).toHaveLength(1)
  })

  it('waits one second', async () => {
    const { sim, app } = start()
    app.answers = [() => new Promise(() => {})]
    const check = sim.provider.verifyUrl('instruction', TP.id)
    await sim.advance(1000)
    expect(await check).toMatchObject({ ok: false, status: null, problem: 'no answer within 1000 ms' })
    expect(app.last.signal.aborted).toBe(true)
  })

  it('runs over all URLs that are set', async () => {
    const { sim, app } = start()
    app.answers = [echo]
    sim.provider.setUrls({ business: 'https://app.example/b' }, TP.id)
    const results = await sim.provider.verifyUrls()
    expect(results.map((one) => one.kind)).toEqual([
      'instruction',
      'data',
      'business',
      'instruction',
      'data',
      'system',
    ])
    expect(results.every((one) => one.ok)).toBe(true)
  })

  it('says when no URL is set', async () => {
    const { sim } = start()
    expect(await sim.provider.verifyUrl('business', TP.id)).toMatchObject({
      ok: false,
      problem: 'no business URL is set',
    })
  })
})

describe('a push to the instruction URL', () => {
  it('is addressed to the suite and carries the ticket that works', async () => {
    const { sim, app } = start()
    expect(await sim.provider.pushTicket(TP.id)).toMatchObject({
      ok: true,
      tries: 1,
      status: 200,
      body: 'success',
    })
    const { message, receiveId, envelope } = open(app.last)
    expect(receiveId).toBe(TP.id)
    expect(element(envelope, 'ToUserName')).toBe(TP.id)
    expect(element(envelope, 'AgentID')).toBe('')
    expect(element(message, 'InfoType')).toBe('suite_ticket')
    expect(element(message, 'SuiteId')).toBe(TP.id)
    expect(element(message, 'TimeStamp')).toBe(String(Math.floor(sim.clock.now() / 1000)))
    expect(element(message, 'SuiteTicket')).toMatch(/^\w{60,}$/)
  })

  it.each([
    ['another body', () => ok('SUCCESS'), 'not exactly "success"'],
    ['a newline after success', () => ok('success\n'), 'not exactly "success"'],
    ['an empty body', () => ok(''), 'not exactly "success"'],
    ['another status', () => ({ ...ok('success'), status: 204 }), 'HTTP status 204'],
    [
      'a broken connection',
      () => {
        throw Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })
      },
      'ECONNREFUSED',
    ],
  ])('is tried three times in total after %s', async (_what, answer, problem) => {
    const { sim, app } = start()
    app.answers = [answer]
    const result = await sim.provider.pushTicket(TP.id)
    expect(result).toMatchObject({ ok: false, tries: 3 })
    expect(result.problem).toContain(problem)
    expect(app.requests).toHaveLength(3)
    expect(app.requests[2]?.url).toBe(app.requests[0]?.url)
  })

  it('ends with the first good answer, and can be sealed anew for every try', async () => {
    const { sim, app } = start({ pushes: { reseal: true } })
    app.answers = [() => ({ ...ok(''), status: 500 }), () => ok('success')]
    expect(await sim.provider.pushTicket(TP.id)).toMatchObject({ ok: true, tries: 2 })
    const [first, second] = app.requests.map((request) => open(request))
    expect(second?.message).toBe(first?.message)
    expect(app.requests[1]?.body).not.toBe(app.requests[0]?.body)
  })

  it('gets one second for authorisation events and five for others', async () => {
    const { sim, app } = start()
    app.answers = [() => new Promise(() => {})]
    const auth = sim.administrator.install({ suiteId: TP.id, corpId: CORP.corpId })
    await sim.advance(3000)
    expect(await auth).toMatchObject({ ok: false, tries: 3, problem: 'no answer within 1000 ms' })
    const ticket = sim.provider.pushTicket(TP.id)
    await sim.advance(15_000)
    expect(await ticket).toMatchObject({ ok: false, tries: 3, problem: 'no answer within 5000 ms' })
  })

  it('waits between the tries when told to', async () => {
    const { sim, app } = start({ pushes: { retryDelayMs: 2000 } })
    app.answers = [() => ok('no')]
    const push = sim.provider.pushTicket(TP.id)
    await sim.advance(1999)
    expect(app.requests).toHaveLength(1)
    await sim.advance(2001)
    expect(await push).toMatchObject({ tries: 3 })
  })

  it('may be any event, with the corp filled in', async () => {
    const { sim, app } = start()
    const fields = { InfoType: 'change_contact', ChangeType: 'create_user', UserID: 'woNew' }
    await sim.events.push(TP.id, 'instruction', fields, { corpId: CORP.corpId })
    const { message } = open(app.last)
    expect(element(message, 'AuthCorpId')).toBe(OPEN_CORP)
    expect(element(message, 'UserID')).toBe('woNew')
    expect(sim.log.at(-1)).toMatchObject({ kind: 'push', name: 'change_contact.create_user', ok: true })
  })

  it('fails when no URL is set', async () => {
    const { sim } = start()
    const suite = sim.suites[0]
    if (suite) suite.urls = {}
    expect(await sim.provider.pushTicket(TP.id)).toMatchObject({
      ok: false,
      tries: 0,
      problem: 'no instruction URL is set',
    })
  })

  it('comes every ten minutes once started', async () => {
    const { sim, app } = start()
    await sim.provider.startTickets()
    await sim.advance(25 * 60_000)
    expect(app.requests).toHaveLength(6)
    sim.provider.stopTickets()
    await sim.advance(25 * 60_000)
    expect(app.requests).toHaveLength(6)
  })
})

describe('a push to the system event URL', () => {
  it('is addressed to the provider', async () => {
    const { sim, app } = start()
    const event = { InfoType: 'license_pay_success', AuthCorpId: OPEN_CORP, OrderId: 'o1', BuyerUserId: 'u1' }
    expect(await sim.events.pushSystem(event)).toMatchObject({ ok: true })
    const { message, receiveId } = open(app.last)
    expect(receiveId).toBe(PROVIDER.corpId)
    expect(element(message, 'ServiceCorpId')).toBe(PROVIDER.corpId)
  })
})

describe('faults of pushes', () => {
  it('deliver twice', async () => {
    const { sim, app } = start()
    sim.faults.duplicatePush({ name: 'suite_ticket' })
    expect(await sim.provider.pushTicket(TP.id)).toMatchObject({ ok: true, duplicate: { ok: true } })
    const [first, second] = app.requests.map((request) => open(request).message)
    expect(second).toBe(first)
    expect(await sim.provider.pushTicket(TP.id)).not.toHaveProperty('duplicate')
  })

  it('lose a push of one suite', async () => {
    const { sim, app } = start()
    sim.faults.dropPush({ suiteId: TP.id })
    expect(await sim.provider.pushTicket(DK.id)).toMatchObject({ ok: true })
    expect(await sim.provider.pushTicket(TP.id)).toMatchObject({
      ok: false,
      tries: 0,
      problem: 'lost by a fault',
    })
    expect(app.requests).toHaveLength(1)
  })

  it('turn the order of pushes round', async () => {
    const { sim, app } = start()
    sim.faults.reorderPushes(2)
    const results = await Promise.all([sim.provider.pushTicket(TP.id), sim.provider.pushTicket(DK.id)])
    expect(results.every((one) => one.ok)).toBe(true)
    expect(app.requests.map((request) => open(request).receiveId)).toEqual([DK.id, TP.id])
    await sim.provider.pushTicket(TP.id)
    expect(app.requests).toHaveLength(3)
  })

  it('release what is held', async () => {
    const { sim, app } = start()
    sim.faults.reorderPushes(5)
    const push = sim.provider.pushTicket(TP.id)
    expect(app.requests).toHaveLength(0)
    await sim.faults.releasePushes()
    expect(await push).toMatchObject({ ok: true })
  })
})
