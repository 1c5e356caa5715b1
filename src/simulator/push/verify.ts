import { CallbackCrypto } from '../../crypto/index.js'
import { randomDigits } from '../ids.js'
import type { SimulatorLog } from '../log.js'
import { seconds } from '../state/calendar.js'
import type { World } from '../state/world.js'
import type { Deliver } from './deliver.js'
import { appendQuery, attempt } from './exchange.js'
import type { VerifiedUrl, VerifyResult } from './types.js'

const PATIENCE_MS = 1000

/** What the console checks when a URL is saved. */
export interface UrlCheck {
  kind: VerifiedUrl
  suiteId?: string
  url: string | undefined
  keys: { token: string; encodingAesKey: string }
}

/** The GET check: the decrypted echostr, byte by byte and within a second. There is a single try. */
export async function checkUrl(
  world: World,
  log: SimulatorLog,
  deliver: Deliver,
  check: UrlCheck,
): Promise<VerifyResult> {
  const result = await verify(world, deliver, check)
  log.add({
    kind: 'push',
    at: world.clock.now(),
    channel: check.kind === 'business' ? 'data' : check.kind,
    name: 'verify_url',
    ...(check.suiteId !== undefined && { suiteId: check.suiteId }),
    url: check.url ?? '',
    fields: {},
    tries: check.url === undefined ? 0 : 1,
    ok: result.ok,
    ...(result.status !== null && { status: result.status }),
    ...(result.problem !== undefined && { problem: result.problem }),
  })
  return result
}

async function verify(world: World, deliver: Deliver, check: UrlCheck): Promise<VerifyResult> {
  const { kind } = check
  if (check.url === undefined) {
    return { ok: false, kind, status: null, body: '', problem: `no ${kind} URL is set` }
  }
  const secret = randomDigits(19)
  const timestamp = String(seconds(world.clock.now()))
  // Every check on the provider's side is addressed to the provider, whatever the URL carries later.
  const sealed = new CallbackCrypto(check.keys).seal(secret, world.provider.corpId, {
    timestamp,
    nonce: randomDigits(10),
  })
  const url = appendQuery(check.url.replaceAll('$CORPID$', world.provider.corpId), {
    msg_signature: sealed.msgSignature,
    timestamp,
    nonce: sealed.nonce,
    echostr: sealed.encrypt,
  })
  const request = { method: 'GET' as const, url, headers: { 'user-agent': 'Mozilla/4.0' }, body: '' }
  const outcome = await attempt(deliver, world.clock, request, PATIENCE_MS)
  if ('problem' in outcome) return { ok: false, kind, status: null, body: '', problem: outcome.problem }
  const { status, body } = outcome.response
  if (status !== 200)
    return { ok: false, kind, status, body, problem: `the answer has HTTP status ${status}` }
  if (body !== secret) {
    return {
      ok: false,
      kind,
      status,
      body,
      problem: 'the body of the answer is not exactly the decrypted echostr',
    }
  }
  return { ok: true, kind, status, body }
}
