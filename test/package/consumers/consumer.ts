import {
  createWeCom,
  type Entitlement,
  isWeComError,
  type LoginUser,
  MemoryStore,
  type Store,
  type WeComError,
  type WeComOptions,
} from 'wecom-suite'
import { CallbackCrypto, generateEncodingAesKey, generateToken } from 'wecom-suite/crypto'
import { expressLogin, weComExpress } from 'wecom-suite/express'
import { fetchLogin, weComFetch } from 'wecom-suite/fetch'
import { koaLogin, weComKoa } from 'wecom-suite/koa'
import { nodeLogin, weComNode } from 'wecom-suite/node'
import { createSimulator } from 'wecom-suite/simulator'
import { FakeClock } from 'wecom-suite/testing'

const store: Store = new MemoryStore()
const options: WeComOptions = {
  provider: { corpId: 'ww0000000000000001' },
  suites: [
    {
      id: 'ww1111111111111111',
      secret: 'secret',
      token: generateToken(),
      encodingAesKey: generateEncodingAesKey(),
    },
  ],
  store,
  clock: new FakeClock(),
}
const wecom = createWeCom(options)

const off: () => void = wecom.on('message.text', async ({ event, reply }) => {
  const content: string = event.Content
  // @ts-expect-error a text message has no field of this name
  const wrong = event.PicUrl
  reply({ MsgType: 'text', Content: content + String(wrong) })
})
off()

export function mistakes(): void {
  // @ts-expect-error there is no such event
  wecom.on('message.no_such_kind', () => undefined)
  // @ts-expect-error the store is required
  createWeCom({ provider: options.provider, suites: options.suites })
}

export async function member(corpId: string): Promise<string> {
  const user = await wecom.corp(corpId).user.get({ userid: 'zhangsan' })
  return user.userid
}

export const handlers = [weComNode(wecom), weComExpress(wecom), weComKoa(wecom), weComFetch(wecom)]
const onLogin = ({ user }: { user: LoginUser }): undefined => {
  if (user.kind === 'member') console.log(user.installation.corpId, user.userId)
  // @ts-expect-error only of a member it is known which installation
  else console.log(user.installation.corpId)
}
const login = { publicUrl: 'https://app.example.com/login', onLogin }
export const logins = [
  nodeLogin(wecom, login),
  expressLogin(wecom, login),
  koaLogin(wecom, login),
  fetchLogin(wecom, login),
]

export async function sell(corpId: string): Promise<boolean> {
  const { usable }: Entitlement = await wecom.corp(corpId).entitlement()
  if (usable) return true
  const { order_id } = await wecom.paytool.openOrder({
    business_type: 1,
    custom_corpid: corpId,
    pay_type: 0,
    product_list: {
      third_app: {
        order_type: 0,
        buy_info_list: [{ suiteid: 's', edition_id: 'e', user_count: 10, duration_days: 365 }],
      },
    },
  })
  return order_id === ''
}
export const simulate: typeof createSimulator = createSimulator

try {
  new CallbackCrypto({ token: 't', encodingAesKey: 'too short' })
  throw new Error('a short key was accepted')
} catch (error) {
  if (!isWeComError(error)) throw error
  const narrowed: WeComError = error
  console.log(narrowed.code)
}
