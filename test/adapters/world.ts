import { CallbackCrypto } from '../../src/crypto/index.js'
import { createWeCom, MemoryStore, silentLogger, type WeComOptions } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'

export const NOW_S = 1_767_225_600
export const PROVIDER = 'wwprovider00000001'
export const CORP = 'wpCorp0000000000000000000000001'

const KEYS = [
  { token: 'tokenOfTheFirstSuite0000001', encodingAesKey: `${'firstSuite'.repeat(4)}abE` },
  { token: 'tokenOfTheSecondSuite000002', encodingAesKey: `${'secondOne2'.repeat(4)}xyE` },
] as const
export const SUITES = ['ww1111111111111111', 'ww2222222222222222'] as const

/** A real WeCom with two suites, and what its logger was told. */
export function createWorld(over: Partial<WeComOptions> = {}) {
  const clock = new FakeClock(NOW_S * 1000)
  const warnings: Record<string, unknown>[] = []
  const wecom = createWeCom({
    provider: { corpId: PROVIDER },
    suites: SUITES.map((id, at) => ({ id, secret: 'secret-of-suite', ...keysOf(at) })),
    store: new MemoryStore({ clock }),
    clock,
    transport: () => Promise.reject(new Error('these tests call nobody')),
    logger: { ...silentLogger, warn: (_message, data = {}) => warnings.push(data) },
    ...over,
  })
  return { wecom, clock, warnings }
}

export type World = ReturnType<typeof createWorld>

function keysOf(suite: number) {
  return KEYS[suite] ?? KEYS[0]
}

export interface Sealed {
  /** Properly percent-encoded. */
  query: string
  xml: string
  json: string
  encrypt: string
  unsealed: { msg_signature: string; timestamp: string; nonce: string }
}

/** A message as WeCom posts it. */
export function seal(message: string, receiveId: string, suite = 0, nonce = '1372623149'): Sealed {
  const crypto = new CallbackCrypto(keysOf(suite))
  const { encrypt, msgSignature, timestamp } = crypto.seal(message, receiveId, { timestamp: NOW_S, nonce })
  const unsealed = { msg_signature: msgSignature, timestamp, nonce }
  return {
    unsealed,
    encrypt,
    query: queryOf(unsealed),
    xml: envelope(encrypt),
    json: JSON.stringify({ tousername: receiveId, encrypt, agentid: '' }),
  }
}

export function envelope(encrypt: string): string {
  return `<xml><ToUserName><![CDATA[x]]></ToUserName><Encrypt><![CDATA[${encrypt}]]></Encrypt><AgentID></AgentID></xml>`
}

/** The URL check of a text, its echostr beginning with `start`. */
export function sealCheck(text: string, start = '', receiveId: string = PROVIDER) {
  const crypto = new CallbackCrypto(keysOf(0))
  const random = Buffer.alloc(16)
  for (let i = 0; ; i++) {
    random.writeUInt32BE(i)
    const echostr = crypto.encrypt(text, receiveId, { random })
    if (!echostr.startsWith(start)) continue
    const nonce = '1597212914'
    const parameters = {
      msg_signature: crypto.sign(String(NOW_S), nonce, echostr),
      timestamp: String(NOW_S),
      nonce,
    }
    return { echostr, parameters, query: queryOf({ ...parameters, echostr }) }
  }
}

export function queryOf(parameters: Record<string, string>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
}

export function ticketMessage(suite = 0, ticket = 'the-ticket', timeStamp = NOW_S): string {
  return `<xml><SuiteId><![CDATA[${SUITES[suite]}]]></SuiteId><InfoType><![CDATA[suite_ticket]]></InfoType><TimeStamp>${timeStamp}</TimeStamp><SuiteTicket><![CDATA[${ticket}]]></SuiteTicket></xml>`
}

export function changeMessage(suite = 0): string {
  return `<xml><SuiteId><![CDATA[${SUITES[suite]}]]></SuiteId><AuthCorpId><![CDATA[${CORP}]]></AuthCorpId><InfoType><![CDATA[change_contact]]></InfoType><TimeStamp>${NOW_S}</TimeStamp><ChangeType><![CDATA[delete_user]]></ChangeType><UserID><![CDATA[zhangsan]]></UserID></xml>`
}

export function textMessage(content: string): string {
  return `<xml><ToUserName><![CDATA[${CORP}]]></ToUserName><FromUserName><![CDATA[zhangsan]]></FromUserName><CreateTime>${NOW_S}</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content><MsgId>4561255354251345929</MsgId><AgentID>1000007</AgentID></xml>`
}

/** Opens a passive reply. */
export function openReply(xml: string): string {
  const field = (name: string) => new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([^\\]<]*)`).exec(xml)?.[1] ?? ''
  const signed = {
    msgSignature: field('MsgSignature'),
    timestamp: field('TimeStamp'),
    nonce: field('Nonce'),
    encrypt: field('Encrypt'),
  }
  return new CallbackCrypto(keysOf(0)).open(signed, { receiveIds: [CORP] }).message
}
