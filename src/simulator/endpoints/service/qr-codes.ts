import { randomHex } from '../../../base/index.js'
import { Refusal } from '../../state/refusal.js'
import { type ApiCall, BinaryAnswer, type Endpoint, requiredText, suiteOf } from '../../wire/endpoint.js'

const STATE = /^[a-zA-Z0-9]{1,32}$/
const TEMPLATES_AT_MOST = 9
const URL_LIFE_S = 864_000
/** A 1×1 picture: who needs to scan takes result_type 2. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

function newUrl(kind: string): string {
  return `https://open.work.weixin.qq.com/${kind}/${randomHex(16)}`
}

function getCustomizedAuthUrl(call: ApiCall): Record<string, unknown> {
  const state = requiredText(call, 'state', 40058)
  if (!STATE.test(state)) throw new Refusal(40058, 'state invalid Request Parameter')
  const ids = call.body.templateid_list
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > TEMPLATES_AT_MOST) {
    throw new Refusal(40058, 'templateid_list invalid Request Parameter')
  }
  const suites = ids.map((id) => call.world.findSuite(id))
  if (suites.some((suite) => suite?.kind !== 'custom')) throw new Refusal(40083)
  const url = newUrl('customized')
  call.world.qrCodes.set(url, { suiteIds: ids.map(String), state })
  return { qrcode_url: url, expires_in: URL_LIFE_S }
}

function getAppQrcode(call: ApiCall): Record<string, unknown> | BinaryAnswer {
  const suite = suiteOf(call)
  if (suite.kind !== 'thirdParty') throw new Refusal(48002)
  if (requiredText(call, 'suite_id', 41021) !== suite.id) throw new Refusal(48003)
  const { state, style = 2, result_type: resultType = 1 } = call.body
  if (state !== undefined && (typeof state !== 'string' || !STATE.test(state))) {
    throw new Refusal(40058, 'state invalid Request Parameter')
  }
  if (![0, 1, 2, 3, 4].some((known) => known === style)) {
    throw new Refusal(40058, 'style invalid Request Parameter')
  }
  if (resultType !== 1 && resultType !== 2) throw new Refusal(40058, 'result_type invalid Request Parameter')
  if (resultType === 1) {
    return new BinaryAnswer(Buffer.from(PNG, 'base64'), {
      'content-type': 'image/png',
      'content-disposition': 'attachment; filename="qrcode.png"',
    })
  }
  const url = newUrl('appqr')
  call.world.qrCodes.set(url, { suiteIds: [suite.id], ...(state !== undefined && { state }) })
  return { qrcode: url }
}

export const qrEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/service/get_customized_auth_url',
    token: 'provider',
    answer: getCustomizedAuthUrl,
  },
  { method: 'POST', path: '/cgi-bin/service/get_app_qrcode', token: 'suite', answer: getAppQrcode },
]
