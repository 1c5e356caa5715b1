import { describe, expect, it } from 'vitest'
import {
  CORP,
  DK,
  element,
  get,
  installed,
  marketCode,
  open,
  post,
  start,
  suiteToken,
  TP,
} from '../../support/helpers.js'

async function withScope(
  scope: { level?: number; allowUser?: string[]; allowParty?: number[] },
  authMode?: 0 | 1,
) {
  const { sim, app } = start()
  const ref = { suiteId: TP.id, corpId: CORP.corpId, scope, ...(authMode !== undefined && { authMode }) }
  await sim.administrator.install(ref)
  const code = element(open(app.last).message, 'AuthCode')
  const path = `service/get_permanent_code?suite_access_token=${await suiteToken(sim)}`
  const answer = await post(sim, path, { auth_code: code })
  return { sim, token: String(answer.access_token) }
}

describe('members, as a third-party app sees them', () => {
  it('have their userid for a name and no personal fields', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app)
    expect(await get(sim, `user/get?userid=WOBOB&access_token=${token}`)).toEqual({
      errcode: 0,
      errmsg: 'ok',
      userid: 'woBob',
      open_userid: 'woBob',
      name: 'woBob',
      department: [2],
      order: [0],
      main_department: 2,
      status: 1,
      gender: '0',
    })
  })

  it('are listed by department, with the ones below on request', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app)
    const flat = await get(sim, `user/simplelist?department_id=2&access_token=${token}`)
    const deep = await get(sim, `user/list?department_id=2&fetch_child=1&access_token=${token}`)
    expect(flat.userlist).toEqual([{ userid: 'woBob', name: 'woBob', department: [2], open_userid: 'woBob' }])
    expect(deep.userlist).toMatchObject([{ userid: 'woBob' }, { userid: 'woCid', status: 1 }])
  })

  it.each([
    ['user/get?userid=nobody', 60111],
    ['user/get?userid=woDan', 60011],
    ['user/get?x=1', 41009],
    ['user/simplelist?department_id=3', 60011],
    ['user/simplelist?department_id=99', 60123],
    ['user/simplelist?department_id=abc', 60123],
    ['department/list?id=1', 60011],
    ['department/get?id=3', 60011],
    ['department/get?x=1', 60123],
  ])('outside the visible range: %s gives %i', async (path, errcode) => {
    const { sim, token } = await withScope({ allowParty: [2] })
    expect(await get(sim, `${path}&access_token=${token}`)).toMatchObject({ errcode })
  })

  it('are readable one by one only, with neutral departments, in member authorisation', async () => {
    const { sim, token } = await withScope({ allowUser: ['woBob'] }, 1)
    const bob = await get(sim, `user/get?userid=woBob&access_token=${token}`)
    expect(bob).toMatchObject({ errcode: 0, department: [1], main_department: 1 })
    expect(bob).not.toHaveProperty('order')
    expect(await get(sim, `department/list?access_token=${token}`)).toMatchObject({ errcode: 60011 })
    expect(await get(sim, `user/list?department_id=1&access_token=${token}`)).toMatchObject({
      errcode: 60011,
    })
  })

  it('cannot be listed with privilege level 4', async () => {
    const { sim, token } = await withScope({ level: 4 })
    expect(await get(sim, `department/list?access_token=${token}`)).toMatchObject({ errcode: 60011 })
  })
})

describe('members, as a custom app sees them', () => {
  it('have names, and the personal fields that were granted', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app, DK)
    const path = `user/get?userid=woBob&access_token=${token}`
    const plain = await get(sim, path)
    expect(plain).toMatchObject({ name: 'Bob' })
    expect(plain).not.toHaveProperty('mobile')
    await sim.administrator.changeAuth({ suiteId: DK.id, corpId: CORP.corpId, scope: { grants: ['mobile'] } })
    const granted = await get(sim, path)
    expect(granted).toMatchObject({ name: 'woBob', mobile: '13800000000' })
    expect(granted).not.toHaveProperty('position')
  })

  it('are not listed recursively', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app, DK)
    const list = await get(sim, `user/simplelist?department_id=2&fetch_child=1&access_token=${token}`)
    expect(list.userlist).toMatchObject([{ userid: 'woBob' }])
  })
})

describe('departments of the simulator', () => {
  it('have their id for a name with a third-party app, the real one with a custom app', async () => {
    const { sim, app } = start()
    const tp = await installed(sim, app)
    const dk = await installed(sim, app, DK)
    const own = await get(sim, `department/list?id=2&access_token=${tp.token}`)
    expect(own.department).toEqual([
      { id: 2, name: '2', parentid: 1, order: 2 },
      { id: 4, name: '4', parentid: 2, order: 4 },
    ])
    const one = await get(sim, `department/get?id=4&access_token=${dk.token}`)
    expect(one).toMatchObject({ errcode: 0, department: { id: 4, name: 'Platform', parentid: 2 } })
  })

  it('show their leaders when that was granted', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app)
    await sim.administrator.changeAuth({
      suiteId: TP.id,
      corpId: CORP.corpId,
      scope: { grants: ['department_leader'] },
    })
    expect(await get(sim, `department/get?id=1&access_token=${token}`)).toMatchObject({
      department: { department_leader: ['woAdmin'] },
    })
  })

  it('belong to one corp: another corp has its own agents and tokens', async () => {
    const { sim, app } = start()
    await installed(sim, app)
    await marketCode(sim, app)
    expect(sim.installation('wpSecondCorp', TP.id)).toBeUndefined()
  })
})
