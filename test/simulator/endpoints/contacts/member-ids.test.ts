import { describe, expect, it } from 'vitest'
import { CORP, DK, installed, type Json, OPEN_CORP, post, start, TP } from '../../support/helpers.js'

async function ready(suite: { id: string; secret: string } = TP) {
  const [admin, bob, ...rest] = CORP.members
  const members = [
    admin,
    { ...bob, openUserId: 'woOpenBob', departments: [2, 3] },
    ...rest,
  ] as typeof CORP.members
  const { sim, app } = start({ corps: [{ ...CORP, members }] })
  const { token } = await installed(sim, app, suite)
  return { sim, call: (path: string, body: Json) => post(sim, `${path}?access_token=${token}`, body) }
}

describe('looking up the userid of a member', () => {
  it('works by mobile number and by corp or personal e-mail address', async () => {
    const { sim, call } = await ready()
    Object.assign(sim.corps[0]?.members[2] ?? {}, {
      details: { biz_mail: 'cid@corp.example', email: 'cid@a.example' },
    })
    expect(await call('user/getuserid', { mobile: '13800000000' })).toMatchObject({ userid: 'woBob' })
    expect(await call('user/get_userid_by_email', { email: 'cid@corp.example' })).toMatchObject({
      userid: 'woCid',
    })
    expect(await call('user/get_userid_by_email', { email: 'cid@a.example', email_type: 2 })).toMatchObject({
      userid: 'woCid',
    })
    expect(await call('user/get_userid_by_email', { email: 'cid@a.example' })).toMatchObject({
      errcode: 46004,
    })
  })

  it.each<[string, string, Json, number]>([
    ['no number', 'user/getuserid', {}, 40063],
    ['a short number', 'user/getuserid', { mobile: '1380' }, 60103],
    ['an unknown number', 'user/getuserid', { mobile: '13900000000' }, 46004],
    ['no address', 'user/get_userid_by_email', {}, 40063],
    ['an unknown kind of address', 'user/get_userid_by_email', { email: 'a@b', email_type: 3 }, 40058],
  ])('refuses %s', async (_what, path, body, errcode) => {
    const { call } = await ready()
    expect(await call(path, body)).toMatchObject({ errcode })
  })

  it('does not find a member outside the visible range', async () => {
    const { sim, call } = await ready()
    await sim.administrator.changeAuth({ suiteId: TP.id, corpId: CORP.corpId, scope: { allowParty: [4] } })
    expect(await call('user/getuserid', { mobile: '13800000000' })).toMatchObject({ errcode: 46004 })
  })
})

describe('batch/userid_to_openuserid', () => {
  it('translates visible members and gives the others back', async () => {
    const { call } = await ready()
    expect(await call('batch/userid_to_openuserid', { userid_list: ['woBob', 'ghost', 7] })).toMatchObject({
      errcode: 0,
      open_userid_list: [{ userid: 'woBob', open_userid: 'woOpenBob' }],
      invalid_userid_list: ['ghost', 7],
    })
  })

  it('refuses an empty list and one of more than 1000', async () => {
    const { call } = await ready()
    expect(await call('batch/userid_to_openuserid', {})).toMatchObject({ errcode: 40058 })
    const many = { userid_list: Array(1001).fill('woBob') }
    expect(await call('batch/userid_to_openuserid', many)).toMatchObject({ errcode: 40032 })
  })
})

describe('user/list_id', () => {
  it('is forbidden to an app that may only read, and to a custom app', async () => {
    expect(await (await ready()).call('user/list_id', {})).toMatchObject({ errcode: 48002 })
    expect(await (await ready(DK)).call('user/list_id', {})).toMatchObject({ errcode: 48002 })
  })

  it('gives an app that may write a row per member and department, page by page', async () => {
    const { sim, call } = await ready()
    await sim.administrator.changeAuth({ suiteId: TP.id, corpId: OPEN_CORP, scope: { level: 3 } })
    const rows: unknown[] = []
    let cursor = ''
    do {
      const page = await call('user/list_id', { cursor, limit: 2 })
      rows.push(...(page.dept_user as unknown[]))
      cursor = String(page.next_cursor)
    } while (cursor !== '')
    expect(rows).toEqual([
      { open_userid: 'woAdmin', department: 1 },
      { open_userid: 'woOpenBob', department: 2 },
      { open_userid: 'woOpenBob', department: 3 },
      { open_userid: 'woCid', department: 4 },
      { open_userid: 'woDan', department: 3 },
    ])
    for (const bad of [{ limit: 0 }, { limit: 10_001 }, { limit: '5' }, { cursor: 'x' }]) {
      expect(await call('user/list_id', bad)).toMatchObject({ errcode: 40058 })
    }
  })
})
