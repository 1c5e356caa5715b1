import { describe, expect, it } from 'vitest'
import { createLoginWorld } from '../../login/world.js'
import { SUITE, SUITE_TWO } from '../../support/callbacks.js'
import { createSite, IN_CLIENT } from './browser.js'

const SUITE_SIX = { ...SUITE_TWO, id: 'ww6666666666666666' }

describe('a login', () => {
  it('is for the app of the start URL', async () => {
    const suites = [SUITE, SUITE_SIX]
    const { browser, users } = await createSite({}, createLoginWorld({}, { suites }))
    const phone = browser(IN_CLIENT)
    const { page, back } = await phone.start(`/login/start?suite=${SUITE_SIX.id}`)
    expect(page.searchParams.get('appid')).toBe(SUITE_SIX.id)
    await phone.go(back('code=CODE1'))
    expect(users).toMatchObject([{ suiteId: SUITE_SIX.id }])
    expect((await phone.go('/login/start')).status).toBe(500)
  })

  it('is for the app of the options, and no address makes it another one', async () => {
    const world = createLoginWorld({}, { suites: [SUITE, SUITE_SIX] })
    const { browser, errors } = await createSite({ suiteId: SUITE.id }, world)
    const phone = browser(IN_CLIENT)
    for (const start of ['/login/start', `/login/start?suite=${SUITE.id}`])
      expect((await phone.start(start)).page.searchParams.get('appid')).toBe(SUITE.id)
    for (const suite of [SUITE_SIX.id, SUITE.id.toUpperCase(), `${SUITE.id}%20`, '', 'wwNotOurs']) {
      expect(await phone.go(`/login/start?suite=${suite}`), suite).toMatchObject({ status: 400 })
    }
    expect(new Set(errors.map(({ reason }) => reason))).toEqual(new Set(['login_request_invalid']))
  })

  it('is for one of the apps of the options when they list several, and says which', async () => {
    const third = { ...SUITE, id: 'ww7777777777777777' }
    const world = createLoginWorld({}, { suites: [SUITE, SUITE_SIX, third] })
    const { browser } = await createSite({ suiteId: [SUITE.id, SUITE_SIX.id] }, world)
    const phone = browser(IN_CLIENT)
    for (const { id } of [SUITE, SUITE_SIX]) {
      const { page } = await phone.start(`/login/start?suite=${id}`)
      expect(page.searchParams.get('appid')).toBe(id)
    }
    expect(await phone.go('/login/start')).toMatchObject({ status: 400 })
    expect(await phone.go(`/login/start?suite=${third.id}`)).toMatchObject({ status: 400 })
  })

  it('ends at the handler it began at, though others share the cookies of the browser', async () => {
    const world = await createLoginWorld({}, { suites: [SUITE, SUITE_SIX] })
    const one = await createSite({ suiteId: SUITE.id }, world)
    const other = await createSite({ suiteId: SUITE_SIX.id, publicUrl: 'https://app.example.com/six' }, world)
    const narrower = await createSite({ suiteId: SUITE_SIX.id }, world)
    for (const elsewhere of [other, narrower]) {
      const phone = one.browser(IN_CLIENT)
      const { back } = await phone.start('/login/start?return_to=/of-one')
      const moved = elsewhere === other ? back('code=CODE1').replace('/login/', '/six/') : back('code=CODE1')
      const answer = await elsewhere.send(moved, { headers: { cookie: phone.cookieHeader } })
      expect(answer).toMatchObject({ status: 400 })
      expect(answer?.body).not.toContain('of-one')
      expect(elsewhere.errors).toMatchObject([{ reason: 'state_unknown' }])
      expect(elsewhere.users).toEqual([])
    }
  })
})
