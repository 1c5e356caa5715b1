import { describe, expect, it } from 'vitest'
import { failure } from '../../http/support.js'
import { corpWith } from '../../support/corp.js'

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`)
const listOf = (body: Record<string, unknown>, name: string) => body[name] as string[]

describe('corp.ids', () => {
  it('converts a list of any length in as many calls as it needs, with an outcome for each in its order', async () => {
    const { corp, bodies } = await corpWith({
      'batch/userid_to_openuserid': ({ body }) => ({
        errcode: 0,
        open_userid_list: listOf(body, 'userid_list')
          .filter((userid) => userid !== 'u1')
          .reverse()
          .map((userid) => ({ userid, open_userid: `wo-${userid}` })),
        invalid_userid_list: ['u1'],
      }),
    })
    const outcomes = await corp.ids.toOpenUserids([...ids('u', 1500), 'u0'])
    expect(bodies('batch/userid_to_openuserid').map((body) => listOf(body, 'userid_list').length)).toEqual([
      1000, 500,
    ])
    expect(outcomes).toHaveLength(1501)
    expect(outcomes.slice(0, 3)).toEqual([
      { id: 'u0', outcome: 'converted', to: 'wo-u0' },
      { id: 'u1', outcome: 'unknown' },
      { id: 'u2', outcome: 'converted', to: 'wo-u2' },
    ])
    expect(outcomes[1500]).toEqual(outcomes[0])
  })

  it('asks for no id twice within a day, and for an unknown one again after ten minutes', async () => {
    const { corp, wecom, clock, bodies } = await corpWith({
      'idconvert/chatid': ({ body }) => ({
        errcode: 0,
        items: listOf(body, 'chat_id_list')
          .filter((id) => id === 'old')
          .map((chat_id) => ({ chat_id, new_chat_id: 'new' })),
      }),
    })
    const asked = () => bodies('idconvert/chatid').map(({ chat_id_list }) => chat_id_list)
    await corp.ids.toNewChatIds(['old', 'none'])
    await wecom.corp(corp.corpId).ids.toNewChatIds(['none', 'old'])
    expect(asked()).toEqual([['old', 'none']])
    await clock.advance(10 * 60_000)
    await corp.ids.toNewChatIds(['old', 'none'])
    expect(asked().slice(1)).toEqual([['none']])
    await clock.advance(24 * 3_600_000)
    await corp.ids.toNewChatIds(['old'])
    expect(asked().slice(2)).toEqual([['old']])
  })

  it('mixes up neither corps nor kinds of ids, nor what else the outcome depends on', async () => {
    const convert = ({ body }: { body: Record<string, unknown> }) => ({
      errcode: 0,
      userid_list: listOf(body, 'open_userid_list').map((open_userid) => ({
        open_userid,
        userid: `${open_userid}-${body.source_agentid}`,
      })),
    })
    const { corp, wecom, bodies } = await corpWith({
      'batch/openuserid_to_userid': convert,
      'batch/userid_to_openuserid': () => ({
        errcode: 0,
        open_userid_list: [{ userid: 'x', open_userid: 'wo' }],
      }),
    })
    await wecom.installs.import({ corpId: 'wpOther', permanentCode: 'code', agentId: 2 })
    const to = async (agent: number, corpId = corp.corpId) =>
      wecom.corp(corpId).ids.toUserids(['x'], { source_agentid: agent })
    expect([await to(1), await to(2), await to(1, 'wpOther'), await to(1)].map(([first]) => first)).toEqual([
      { id: 'x', outcome: 'converted', to: 'x-1' },
      { id: 'x', outcome: 'converted', to: 'x-2' },
      { id: 'x', outcome: 'converted', to: 'x-1' },
      { id: 'x', outcome: 'converted', to: 'x-1' },
    ])
    expect(bodies('batch/openuserid_to_userid')).toHaveLength(3)
    expect(await corp.ids.toOpenUserids(['x'])).toEqual([{ id: 'x', outcome: 'converted', to: 'wo' }])
  })

  it('says of a temporary external_userid whom it stands for', async () => {
    const { corp, bodies } = await corpWith({
      'idconvert/convert_tmp_external_userid': () => ({
        errcode: 0,
        results: [
          { tmp_external_userid: 't1', external_userid: 'wm1', corpid: '', userid: '' },
          { tmp_external_userid: 't2', corpid: 'ww2', userid: 'u2' },
        ],
        invalid_tmp_external_userid_list: ['t3'],
      }),
    })
    const source = { business_type: 1, user_type: 2 } as const
    expect(await corp.ids.fromTmpExternalUserids(['t1', 't2', 't3'], source)).toEqual([
      { id: 't1', outcome: 'converted', to: { external_userid: 'wm1' } },
      { id: 't2', outcome: 'converted', to: { corpid: 'ww2', userid: 'u2' } },
      { id: 't3', outcome: 'unknown' },
    ])
    expect(bodies('idconvert/convert_tmp_external_userid')).toEqual([
      { ...source, tmp_external_userid_list: ['t1', 't2', 't3'] },
    ])
  })

  it('converts the other kinds with the endpoints that are for them', async () => {
    const { corp, bodies } = await corpWith({
      'externalcontact/get_new_external_userid': () => ({
        errcode: 0,
        items: [{ external_userid: 'a', new_external_userid: 'A' }],
      }),
      'externalcontact/groupchat/get_new_external_userid': () => ({
        errcode: 0,
        items: [{ external_userid: 'a', new_external_userid: 'AA' }],
      }),
      'idconvert/batch/external_userid_to_pending_id': () => ({
        errcode: 0,
        result: [{ external_userid: 'a', pending_id: 'p' }],
      }),
      'idconvert/external_tagid': () => ({
        errcode: 0,
        items: [{ external_tagid: 'a', open_external_tagid: 'o' }],
      }),
      'idconvert/open_kfid': () => ({ errcode: 0, items: [{ open_kfid: 'a', new_open_kfid: 'n' }] }),
    })
    const found = [
      await corp.ids.toNewExternalUserids(['a']),
      await corp.ids.toNewExternalUserids(['a'], { chat_id: 'c' }),
      await corp.ids.toPendingIds(['a'], { chat_id: 'c' }),
      await corp.ids.toOpenExternalTagids(['a']),
      await corp.ids.toNewOpenKfids(['a']),
    ]
    expect(found.map(([first]) => first?.outcome === 'converted' && first.to)).toEqual([
      'A',
      'AA',
      'p',
      'o',
      'n',
    ])
    expect(bodies('externalcontact/groupchat/get_new_external_userid')).toEqual([
      { external_userid_list: ['a'], chat_id: 'c' },
    ])
    expect(bodies('idconvert/batch/external_userid_to_pending_id')).toEqual([
      { external_userid: ['a'], chat_id: 'c' },
    ])
  })

  it('fails as a call fails, and remembers what it had by then', async () => {
    let fails = true
    const { corp, bodies } = await corpWith({
      'idconvert/open_kfid': ({ body }) => {
        const list = listOf(body, 'open_kfid_list')
        if (fails && list.includes('k100')) return { errcode: 60011, errmsg: 'no privilege' }
        return {
          errcode: 0,
          items: list.map((open_kfid) => ({ open_kfid, new_open_kfid: `n-${open_kfid}` })),
        }
      },
    })
    expect(await failure(corp.ids.toNewOpenKfids(ids('k', 150)))).toMatchObject({ errcode: 60011 })
    fails = false
    expect(
      (await corp.ids.toNewOpenKfids(ids('k', 150))).every(({ outcome }) => outcome === 'converted'),
    ).toBe(true)
    expect(bodies('idconvert/open_kfid').map((body) => listOf(body, 'open_kfid_list').length)).toEqual([
      100, 50, 50,
    ])
  })

  it('takes an answer without lists, an empty list, and nothing but ids', async () => {
    const { corp, bodies } = await corpWith({ 'idconvert/chatid': () => ({ errcode: 0 }) })
    expect(await corp.ids.toNewChatIds(['x'])).toEqual([{ id: 'x', outcome: 'unknown' }])
    expect(await corp.ids.toNewChatIds([])).toEqual([])
    for (const wrong of [[''], [5], 'x', undefined, [null]])
      expect(await failure(corp.ids.toNewChatIds(wrong as never))).toMatchObject({ code: 'WECOM_CONFIG' })
    expect(bodies('idconvert/chatid')).toHaveLength(1)
  })
})

describe('provider.ids', () => {
  it('converts corpids one by one, and knows that some are unknown', async () => {
    const { wecom, bodies } = await corpWith({
      'service/corpid_to_opencorpid': ({ body }) =>
        body.corpid === 'wwNone' ? { errcode: 40013 } : { errcode: 0, open_corpid: `wp-${body.corpid}` },
    })
    for (let round = 0; round < 2; round++)
      expect(await wecom.provider.ids.toOpenCorpids(['ww1', 'wwNone', 'ww2'])).toEqual([
        { id: 'ww1', outcome: 'converted', to: 'wp-ww1' },
        { id: 'wwNone', outcome: 'unknown' },
        { id: 'ww2', outcome: 'converted', to: 'wp-ww2' },
      ])
    expect(bodies('service/corpid_to_opencorpid')).toHaveLength(3)
  })

  it('fails for every other reason', async () => {
    const { wecom } = await corpWith({ 'service/corpid_to_opencorpid': () => ({ errcode: 48002 }) })
    expect(await failure(wecom.provider.ids.toOpenCorpids(['ww1']))).toMatchObject({ errcode: 48002 })
  })
})
