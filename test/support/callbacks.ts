import { CallbackCrypto } from '../../src/crypto/index.js'
import type { CallbackRequest, CallbackRoute } from '../../src/index.js'

export const SUITE = {
  id: 'ww1111111111111111',
  secret: 'suite-secret-one',
  token: 'tokenOfSuiteOne1',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ',
}
export const SUITE_TWO = {
  id: 'ww2222222222222222',
  secret: 'suite-secret-two',
  token: 'tokenOfSuiteTwo2',
  encodingAesKey: 'QPONMLKJIHGFEDCBAzyxwvutsrqponmlkjihgfedcba',
}
export const PROVIDER = { corpId: 'ww9999999999999999', secret: 'provider-secret' }
export const CORP = 'wpCorpOfTheCustomer0000000000001'

export interface CallbackKeysOf {
  token: string
  encodingAesKey: string
}

export function instruction(fields: Record<string, string | number>, suite = SUITE): string {
  return xml({ SuiteId: suite.id, TimeStamp: 1_767_225_600, ...fields })
}

export function data(fields: Record<string, string | number>, corpId = CORP): string {
  return xml({
    ToUserName: corpId,
    FromUserName: 'zhangsan',
    CreateTime: 1_767_225_600,
    AgentID: 1000002,
    ...fields,
  })
}

function xml(fields: Record<string, string | number>): string {
  const parts = Object.entries(fields).map(([name, value]) =>
    typeof value === 'number' ? `<${name}>${value}</${name}>` : `<${name}><![CDATA[${value}]]></${name}>`,
  )
  return `<xml>${parts.join('')}</xml>`
}

/** A signed, encrypted POST as WeCom sends it. */
export function post(
  message: string,
  receiveId: string,
  keys: CallbackKeysOf = SUITE,
  route?: CallbackRoute,
): CallbackRequest {
  const { encrypt, msgSignature, timestamp, nonce } = new CallbackCrypto(keys).seal(message, receiveId, {
    timestamp: '1767225600',
  })
  return {
    method: 'POST',
    query: new URLSearchParams({ msg_signature: msgSignature, timestamp, nonce }).toString(),
    body: async () =>
      `<xml><ToUserName><![CDATA[${receiveId}]]></ToUserName><Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`,
    ...(route && { route }),
  }
}

/** The GET with which WeCom checks a URL. */
export function check(echo: string, receiveId: string, keys: CallbackKeysOf = SUITE): CallbackRequest {
  const { encrypt, msgSignature, timestamp, nonce } = new CallbackCrypto(keys).seal(echo, receiveId, {
    timestamp: '1767225600',
  })
  const query = new URLSearchParams({ msg_signature: msgSignature, timestamp, nonce, echostr: encrypt })
  return { method: 'GET', query: query.toString(), body: async () => undefined }
}

/** What a reply envelope holds. */
export function openReply(
  body: string,
  keys: CallbackKeysOf = SUITE,
): { message: string; receiveId: string } {
  const field = (name: string) => body.match(new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([^\\]<]+)`))?.[1] ?? ''
  const receiveIds = [CORP]
  return new CallbackCrypto(keys).open(
    {
      msgSignature: field('MsgSignature'),
      timestamp: field('TimeStamp'),
      nonce: field('Nonce'),
      encrypt: field('Encrypt'),
    },
    { receiveIds },
  )
}
