import { lookUpErrcode } from '../../errcodes/index.js'
import type { Refusal } from '../state/refusal.js'

const WIRE_TEXTS: Record<number, string> = {
  [-1]: 'system busy',
  40001: 'invalid credential',
  40008: 'invalid message type',
  40013: 'invalid corpid',
  40014: 'invalid access_token',
  40029: 'invalid code',
  40056: 'invalid agentid',
  40058: 'invalid Request Parameter',
  40077: ' invalid pre_auth_code',
  40078: ' invalid auth_code',
  40080: ' invalid suite_secret',
  40082: 'invalid suite_token',
  40083: ' invalid SuiteId ',
  40084: ' invalid authorizer permanent code ',
  40085: 'invalid suite ticket',
  41001: 'access_token missing',
  41022: 'suite_access_token missing',
  41025: 'permanent code missing',
  42001: 'access_token expired',
  42009: 'suite_access_token expired',
  44004: 'empty content',
  45009: 'api freq out of limit',
  45033: 'api concurrent out of limit',
  48002: 'api forbidden',
  50001: 'redirect_uri unauthorized',
  60011: 'no privilege to access/modify contact/party/agent',
  60020: 'not allow to access from your ip',
  60111: 'userid not found',
  60123: 'invalid party id',
  81013: 'user & party & tag all invalid',
  82001: 'user & party & tag all empty',
}

/** What WeCom writes of a refusal in `errmsg`, ahead of the hint. */
export function errmsgOf({ errcode, text }: Refusal): string {
  return text ?? WIRE_TEXTS[errcode] ?? lookUpErrcode(errcode).meaning
}
