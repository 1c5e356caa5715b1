import { describe, expect, it } from 'vitest'
import { secretFieldsOf } from '../../../src/index.js'
import type { AutoActivateEvent } from '../../../src/types/index.js'
import { CORP, data, PROVIDER, post, SUITE } from '../../support/callbacks.js'
import { CODE, licenses, NOW_SECONDS } from './support.js'

const system = (fields: string) =>
  post(
    `<xml><ServiceCorpId><![CDATA[${PROVIDER.corpId}]]></ServiceCorpId><AuthCorpId><![CDATA[${CORP}]]></AuthCorpId>` +
      `<TimeStamp>${NOW_SECONDS}</TimeStamp>${fields}</xml>`,
    PROVIDER.corpId,
  )
const account = (userid: string) =>
  `<AccountList><ActiveCode><![CDATA[${CODE}]]></ActiveCode><Type>2</Type><ExpireTime>1798761600</ExpireTime>` +
  `<UserId><![CDATA[${userid}]]></UserId><PreviousStatus>2</PreviousStatus>` +
  `<PreviousActiveCode><![CDATA[${CODE}-old]]></PreviousActiveCode></AccountList>`
const activated = (...userids: string[]) =>
  system(`<InfoType><![CDATA[auto_activate]]></InfoType><Scene>1</Scene>${userids.map(account).join('')}`)

describe('licence events', () => {
  it.each([[['u1']], [['u1', 'u2']]])(
    'of automatic activation have a list of accounts: %o',
    async (userids) => {
      const { wecom } = licenses({})
      const events: AutoActivateEvent[] = []
      wecom.on('auto_activate', ({ event }) => void events.push(event))
      expect(await wecom.handle(activated(...userids))).toMatchObject({ status: 200, body: 'success' })
      await wecom.idle()
      expect(events).toMatchObject([
        {
          AuthCorpId: CORP,
          Scene: 1,
          AccountList: userids.map((UserId) => ({
            UserId,
            Type: 2,
            ActiveCode: CODE,
            ExpireTime: 1_798_761_600,
            PreviousStatus: 2,
            PreviousActiveCode: `${CODE}-old`,
          })),
        },
      ])
    },
  )

  it('keep the codes of activated accounts out of the log, also when a handler fails over them', async () => {
    const { wecom, clock, logged } = licenses({}, { callback: { retryDelaysMs: [10] } })
    wecom.on('auto_activate', () => {
      throw new TypeError('the handler fell over')
    })
    await wecom.handle(activated('u1'))
    for (let round = 0; round < 5; round++) await clock.advance(1000)
    await wecom.idle()
    const dead = []
    for await (const letter of wecom.deadLetters.list()) dead.push(letter)
    expect(dead).toHaveLength(1)
    expect(logged.length).toBeGreaterThan(0)
    expect(logged.join('\n')).not.toContain(CODE)
    expect([...secretFieldsOf('auto_activate')].sort()).toEqual(['ActiveCode', 'PreviousActiveCode'])
  })

  it('of orders arrive under their names, with their own numbers', async () => {
    const { wecom } = licenses({})
    const seen: unknown[] = []
    wecom.on(
      'license_pay_success',
      ({ name, event }) => void seen.push([name, event.OrderId, event.BuyerUserId]),
    )
    wecom.on('license_refund', ({ name, event }) => void seen.push([name, event.OrderId, event.OrderStatus]))
    const paid =
      '<InfoType>license_pay_success</InfoType><OrderId>o1</OrderId><BuyerUserId><![CDATA[buyer]]></BuyerUserId>'
    await wecom.handle(system(paid))
    await wecom.handle(
      system('<InfoType>license_refund</InfoType><OrderId>o1</OrderId><OrderStatus>1</OrderStatus>'),
    )
    await wecom.idle()
    expect(seen).toEqual([
      ['license_pay_success', 'o1', 'buyer'],
      ['license_refund', 'o1', 1],
    ])
  })

  it('of members without a licence come to the app', async () => {
    const { wecom } = licenses({})
    await wecom.installs.import({ corpId: CORP, permanentCode: 'p', suiteId: SUITE.id })
    const seen: unknown[] = []
    wecom.on(
      'event.unlicensed_notify',
      ({ event, corp }) => void seen.push([event.FromUserName, corp?.corpId]),
    )
    const response = await wecom.handle(post(data({ MsgType: 'event', Event: 'unlicensed_notify' }), CORP))
    expect(response.status).toBe(200)
    await wecom.idle()
    expect(seen).toEqual([['zhangsan', CORP]])
  })
})
