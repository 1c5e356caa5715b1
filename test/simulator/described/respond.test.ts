import { describe, expect, it } from 'vitest'
import { createSimulator } from '../../../src/simulator/index.js'
import { raw } from '../support/helpers.js'
import { ask, endpoint, send, tokens } from './world.js'

const GET = endpoint('externalcontact/get')
const USER = endpoint('user/get')

describe('an answer that a test sets', () => {
  it('is given instead of the example, whole and as it is, until it is taken back', async () => {
    const { sim, values } = await tokens()
    const token = values.corp
    const first = sim.respond('externalcontact/get', { external_contact: { name: '李四' } })
    const second = sim.respond('/cgi-bin/externalcontact/get', {
      external_contact: { name: '王五' },
      newer: 1,
    })
    expect(await ask(sim, GET, { token })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      external_contact: { name: '王五' },
      newer: 1,
    })
    second.remove()
    second.remove()
    expect(await ask(sim, GET, { token })).toMatchObject({ external_contact: { name: '李四' } })
    first.remove()
    expect(await ask(sim, GET, { token })).toMatchObject({ follow_user: [{}] })
  })

  it('is made from the parameters, at once or later', async () => {
    const { sim, values } = await tokens()
    const seen: unknown[] = []
    sim.respond('externalcontact/get', (params, call) => {
      seen.push(params, call)
      return { external_contact: { external_userid: params.external_userid } }
    })
    sim.respond('appchat/create', async ({ userlist }) => ({ chatid: String(userlist) }))
    const query = { external_userid: 'wmA' }
    expect(await ask(sim, GET, { token: values.corp, query })).toMatchObject({
      external_contact: { external_userid: 'wmA' },
    })
    expect(seen).toEqual([
      { external_userid: 'wmA' },
      { path: '/cgi-bin/externalcontact/get', suiteId: sim.suites[0]?.id, corpId: sim.corps[0]?.corpId },
    ])
    const body = { userlist: ['a', 'b'] }
    expect(await ask(sim, endpoint('appchat/create'), { token: values.corp, body })).toMatchObject({
      chatid: 'a,b',
    })
  })

  it('may refuse, be a file, and stand for an endpoint that has a model', async () => {
    const { sim, values } = await tokens()
    const token = values.corp
    sim.respond('externalcontact/get', { errcode: 84061, errmsg: 'not external contact', more: 1 })
    const refused = await send(sim, GET, { token })
    expect(refused.headers['error-code']).toBe('84061')
    expect(JSON.parse(String(refused.body))).toMatchObject({ errcode: 84061, more: 1 })
    sim.respond('externalcontact/get', { errcode: 84061 })
    expect((await ask(sim, GET, { token })).errmsg).toMatch(/^.+, hint: \[\d+\], from ip/)
    sim.respond('media/get/jssdk', Buffer.from('#!AMR'))
    expect((await send(sim, endpoint('media/get/jssdk'), { token })).body).toEqual(Buffer.from('#!AMR'))
    sim.respond('user/get', ({ userid }) => ({ userid, name: '不在通讯录里' }))
    expect(await ask(sim, USER, { token, query: { userid: 'woNobody' } })).toMatchObject({
      name: '不在通讯录里',
    })
  })

  it('comes after the checks: what WeCom would refuse is refused', async () => {
    const { sim, values } = await tokens()
    let asked = 0
    for (const path of ['externalcontact/get', 'user/get'])
      sim.respond(path, () => {
        asked++
        return {}
      })
    expect(await ask(sim, GET, { token: values.corp, query: {} })).toMatchObject({ errcode: 41035 })
    expect(await ask(sim, GET, { token: 'x' })).toMatchObject({ errcode: 40014 })
    expect(await ask(sim, USER, { token: values.corp, query: {} })).toMatchObject({ errcode: 41009 })
    sim.faults.add({ kind: 'busy', path: 'externalcontact/get' })
    expect(await ask(sim, GET, { token: values.corp })).toMatchObject({ errcode: -1 })
    expect(asked).toBe(0)
  })

  it('sees the file of an upload', async () => {
    const { sim, values } = await tokens()
    sim.respond('media/upload_attachment', (params, { file }) => ({
      ...params,
      media_id: `${file?.filename} ${Buffer.from(file?.bytes ?? []).toString()}`,
    }))
    const answer = await ask(sim, endpoint('media/upload_attachment'), {
      token: values.corp,
      file: Buffer.from('abc'),
    })
    expect(answer).toMatchObject({ media_id: 'a.png abc', attachment_type: 'x' })
  })

  it('cannot be set for a path that does not exist', () => {
    expect(() => createSimulator().respond('externalcontact/gett', {})).toThrow(
      expect.objectContaining({ code: 'WECOM_CONFIG', hint: 'The nearest is externalcontact/get.' }),
    )
  })
})

describe('who answered a call', () => {
  it('is told by the log', async () => {
    const { sim, values } = await tokens()
    const token = values.corp
    await ask(sim, GET, { token })
    await ask(sim, GET, { token })
    await ask(sim, USER, { token })
    sim.respond('user/list_id', { dept_user: [] })
    await ask(sim, endpoint('user/list_id'), { token })
    await raw(sim, 'GET', 'no/such')
    const calls = sim.log.flatMap((entry) => (entry.kind === 'api' ? [[entry.path, entry.answeredBy]] : []))
    expect(calls.slice(-5)).toEqual([
      ['/cgi-bin/externalcontact/get', 'description'],
      ['/cgi-bin/externalcontact/get', 'description'],
      ['/cgi-bin/user/get', 'model'],
      ['/cgi-bin/user/list_id', 'test'],
      ['/cgi-bin/no/such', undefined],
    ])
    expect(sim.describedCalls).toEqual(['externalcontact/get'])
    expect(sim.calls('externalcontact/get')).toBe(2)
  })

  it('is nobody in a strict simulator without a model or a set answer', async () => {
    const { sim, values } = await tokens({ strict: true })
    const token = values.corp
    const refused = await send(sim, GET, { token })
    expect([refused.status, String(refused.body)]).toEqual([404, expect.stringContaining('respond()')])
    expect(sim.describedCalls).toEqual([])
    expect(await ask(sim, USER, { token, query: { userid: 'woBob' } })).toMatchObject({ errcode: 0 })
    sim.respond('externalcontact/get', {})
    expect(await ask(sim, GET, { token })).toMatchObject({ errcode: 0 })
  })
})
