import { describe, expect, it } from 'vitest'
import {
  CORP,
  DK,
  element,
  get,
  installed,
  type Json,
  open,
  post,
  start,
  suiteToken,
  TP,
} from '../../support/helpers.js'

async function ready(suite: { id: string; secret: string } = TP) {
  const { sim, app } = start()
  const { token, agentId } = await installed(sim, app, suite)
  const read = (path: string) => get(sim, `tag/${path}${path.includes('?') ? '&' : '?'}access_token=${token}`)
  const write = (path: string, body: Json) => post(sim, `tag/${path}?access_token=${token}`, body)
  return { sim, app, token, agentId, read, write }
}

describe('the tags of the simulator', () => {
  it('are made, listed, renamed and deleted by the app that owns them', async () => {
    const { read, write } = await ready()
    expect(await write('create', { tagname: '客户' })).toEqual({ errcode: 0, errmsg: 'ok', tagid: 1 })
    expect(await write('create', { tagname: 'VIP', tagid: 12 })).toMatchObject({ tagid: 12 })
    expect(await write('create', { tagname: 'next' })).toMatchObject({ tagid: 13 })
    await write('update', { tagid: 12, tagname: 'VIP2' })
    expect(await read('delete?tagid=13')).toMatchObject({ errcode: 0 })
    expect(await read('list')).toMatchObject({
      taglist: [
        { tagid: 1, tagname: '客户' },
        { tagid: 12, tagname: 'VIP2' },
      ],
    })
    expect(await read('get?tagid=13')).toMatchObject({ errcode: 40068 })
  })

  it('hold members and departments, and name those that are not visible', async () => {
    const { read, write } = await ready()
    await write('create', { tagname: 'a' })
    const added = await write('addtagusers', { tagid: 1, userlist: ['woBob', 'ghost'], partylist: [3, 99] })
    expect(added).toMatchObject({ errcode: 0, invalidlist: 'ghost', invalidparty: [99] })
    expect(await read('get?tagid=1')).toEqual({
      errcode: 0,
      errmsg: 'ok',
      tagname: 'a',
      userlist: [{ userid: 'woBob' }],
      partylist: [3],
    })
    // An empty list, as PHP writes it.
    expect(await write('deltagusers', { tagid: 1, userlist: ['woBob'], partylist: {} })).toEqual({
      errcode: 0,
      errmsg: 'ok',
    })
    expect(await read('get?tagid=1')).toMatchObject({ userlist: [], partylist: [3] })
  })

  it('show names to a custom app that was granted them', async () => {
    const { read, write } = await ready(DK)
    await write('create', { tagname: 'a' })
    await write('addtagusers', { tagid: 1, userlist: ['woBob'] })
    expect(await read('get?tagid=1')).toMatchObject({ userlist: [{ userid: 'woBob', name: 'Bob' }] })
  })

  it('receive messages: members, and whole departments with those below', async () => {
    const { sim, token, agentId, write } = await ready()
    await write('create', { tagname: 'a' })
    await write('addtagusers', { tagid: 1, userlist: ['woAdmin'], partylist: [2] })
    const message = { totag: '1|7', msgtype: 'text', agentid: agentId, text: { content: 'hi' } }
    const answer = await post(sim, `message/send?access_token=${token}`, message)
    expect(answer).toMatchObject({ errcode: 0, invalidtag: '7' })
    const reached = ['woAdmin', 'woBob', 'woCid', 'woDan'].map(
      (id) => sim.member.inboxOf(CORP.corpId, id).length,
    )
    expect(reached).toEqual([1, 1, 1, 0])
  })

  it('belong to one app: another of the same corp neither sees nor changes them', async () => {
    const { sim, app, write } = await ready()
    await write('create', { tagname: 'a' })
    const other = await installed(sim, app, DK)
    const query = `access_token=${other.token}`
    expect(await get(sim, `tag/list?${query}`)).toMatchObject({ taglist: [] })
    expect(await get(sim, `tag/get?tagid=1&${query}`)).toMatchObject({ errcode: 81011 })
    expect(await post(sim, `tag/create?${query}`, { tagname: 'a' })).toMatchObject({ errcode: 40071 })
  })

  it.each<[string, string, Json, number]>([
    ['no name', 'create', {}, 41018],
    ['an empty name', 'create', { tagname: '' }, 40072],
    ['a name of 33 characters', 'create', { tagname: '企'.repeat(33) }, 40072],
    ['a name in use', 'create', { tagname: 'a' }, 40071],
    ['an id in use', 'create', { tagname: 'b', tagid: 1 }, 40068],
    ['an id as text', 'create', { tagname: 'b', tagid: '7' }, 40068],
    ['no tag', 'addtagusers', { userlist: ['woBob'] }, 41017],
    ['an unknown tag', 'addtagusers', { tagid: 9, userlist: ['woBob'] }, 40068],
    ['nobody', 'addtagusers', { tagid: 1 }, 40035],
    ['a text for a list', 'addtagusers', { tagid: 1, userlist: 'woBob|woCid' }, 40035],
    ['an object for a list', 'addtagusers', { tagid: 1, userlist: { a: 'woBob' } }, 40035],
    ['1001 members', 'addtagusers', { tagid: 1, userlist: Array(1001).fill('woBob') }, 40035],
    ['101 departments', 'deltagusers', { tagid: 1, partylist: Array(101).fill(2) }, 40035],
    ['only strangers', 'addtagusers', { tagid: 1, userlist: ['ghost'], partylist: [99] }, 40070],
  ])('refuse %s', async (_what, path, body, errcode) => {
    const { write } = await ready()
    await write('create', { tagname: 'a' })
    expect(await write(path, body)).toMatchObject({ errcode })
  })

  it('are closed to an app that members authorised', async () => {
    const { sim, app } = start()
    const ref = { suiteId: TP.id, corpId: CORP.corpId, authMode: 1 as const }
    await sim.administrator.install({ ...ref, scope: { allowUser: ['woBob'] } })
    const answer = await post(sim, `service/get_permanent_code?suite_access_token=${await suiteToken(sim)}`, {
      auth_code: element(open(app.last).message, 'AuthCode'),
    })
    const query = `access_token=${answer.access_token}`
    expect(await get(sim, `tag/list?${query}`)).toMatchObject({ errcode: 60011 })
    expect(await post(sim, `tag/create?${query}`, { tagname: 'a' })).toMatchObject({ errcode: 60011 })
    expect(await get(sim, `tag/delete?tagid=1&${query}`)).toMatchObject({ errcode: 60011 })
  })
})
