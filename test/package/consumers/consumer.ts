import {
  createWeCom,
  isWeComError,
  MemoryStore,
  type Store,
  type WeComError,
  type WeComOptions,
} from 'wecom-suite'
import { CallbackCrypto, generateEncodingAesKey, generateToken } from 'wecom-suite/crypto'
import { weComExpress } from 'wecom-suite/express'
import { weComFetch } from 'wecom-suite/fetch'
import { weComKoa } from 'wecom-suite/koa'
import { weComNode } from 'wecom-suite/node'
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
export const simulate: typeof createSimulator = createSimulator

try {
  new CallbackCrypto({ token: 't', encodingAesKey: 'too short' })
  throw new Error('a short key was accepted')
} catch (error) {
  if (!isWeComError(error)) throw error
  const narrowed: WeComError = error
  console.log(narrowed.code)
}
