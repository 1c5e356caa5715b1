import { CallbackCrypto } from '../../../src/crypto/index.js'
import {
  createSimulator,
  type DeliverRequest,
  type DeliverResponse,
  type Simulator,
  type SimulatorOptions,
} from '../../../src/simulator/index.js'
import { FakeClock } from '../../../src/testing/index.js'

export const KEYS = {
  token: 'QDG6eKtestTokenForCallbacks',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
}
export const TP = { id: 'ww00000000000000aa', secret: 'tp-secret', ...KEYS }
export const DK = { id: 'dk00000000000000bb', secret: 'dk-secret', ...KEYS }
export const PROVIDER = { corpId: 'ww00000000000000cc', secret: 'provider-secret', callback: KEYS }
export const OPEN_CORP = 'wpAbCdEf0123456789AbCdEf01234567'

export const CORP = {
  corpId: 'ww00000000000000dd',
  openCorpId: OPEN_CORP,
  name: 'Example Ltd',
  adminUserId: 'woAdmin',
  departments: [
    { id: 1, name: 'Example', parentId: 0 },
    { id: 2, name: 'Research', parentId: 1 },
    { id: 3, name: 'Sales', parentId: 1 },
    { id: 4, name: 'Platform', parentId: 2 },
  ],
  members: [
    { userId: 'woAdmin', name: 'Ann', departments: [1], leads: [1] },
    { userId: 'woBob', name: 'Bob', departments: [2], details: { mobile: '13800000000', position: 'dev' } },
    { userId: 'woCid', name: 'Cid', departments: [4] },
    { userId: 'woDan', name: 'Dan', departments: [3], licensed: false },
  ],
}

/** An app that sits behind the simulator's pushes, in process. */
export class App {
  readonly requests: DeliverRequest[] = []
  /** Answers in turn; the last one stays. */
  answers: ((request: DeliverRequest) => Promise<DeliverResponse> | DeliverResponse)[] = [() => ok('success')]

  readonly deliver = async (request: DeliverRequest): Promise<DeliverResponse> => {
    this.requests.push(request)
    const answer = this.answers.length > 1 ? this.answers.shift() : this.answers[0]
    if (answer === undefined) throw new Error('no answer prepared')
    return answer(request)
  }

  get last(): DeliverRequest {
    const request = this.requests.at(-1)
    if (request === undefined) throw new Error('no request yet')
    return request
  }
}

export function ok(body: string): DeliverResponse {
  return { status: 200, headers: {}, body }
}

export function start(options: SimulatorOptions = {}): { sim: Simulator; app: App } {
  const app = new App()
  const sim = createSimulator({
    clock: new FakeClock(),
    provider: PROVIDER,
    suites: [TP, DK],
    corps: [CORP, { ...CORP, corpId: 'ww00000000000000ee', openCorpId: 'wpSecondCorp', name: 'Second' }],
    deliver: app.deliver,
    ...options,
  })
  for (const { id } of sim.suites) {
    const urls = { instruction: 'https://app.example/i', data: 'https://app.example/d/$CORPID$' }
    sim.provider.setUrls(
      { ...urls, installRedirectDomain: 'app.example', system: 'https://app.example/s' },
      id,
    )
  }
  return { sim, app }
}

export async function raw(
  sim: Simulator,
  method: 'GET' | 'POST',
  path: string,
  body?: string,
): Promise<{ status: number; headers: Record<string, string>; body: string | Uint8Array }> {
  return sim.transport({
    method,
    url: `https://qyapi.weixin.qq.com/cgi-bin/${path}`,
    headers: {},
    timeoutMs: 5000,
    ...(body !== undefined && { body }),
  })
}

export type Json = Record<string, unknown>

export async function get(sim: Simulator, path: string): Promise<Json> {
  return JSON.parse(String((await raw(sim, 'GET', path)).body))
}

export async function post(sim: Simulator, path: string, body: unknown = {}): Promise<Json> {
  return JSON.parse(String((await raw(sim, 'POST', path, JSON.stringify(body))).body))
}

export async function suiteToken(
  sim: Simulator,
  suite: { id: string; secret: string } = TP,
): Promise<string> {
  const answer = await post(sim, 'service/get_suite_token', {
    suite_id: suite.id,
    suite_secret: suite.secret,
    suite_ticket: sim.provider.issueTicket(suite.id),
  })
  return String(answer.suite_access_token)
}

export async function providerToken(sim: Simulator): Promise<string> {
  const body = { corpid: PROVIDER.corpId, provider_secret: PROVIDER.secret }
  return String((await post(sim, 'service/get_provider_token', body)).provider_access_token)
}

/** The value of an element of a decrypted push. */
export function element(xml: string, name: string): string | undefined {
  const match = new RegExp(`<${name}>(?:<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|([^<]*))</${name}>`).exec(xml)
  return match?.[1] ?? match?.[2]
}

/** Opens a push as the app would. */
export function open(
  request: DeliverRequest,
  keys = KEYS,
): { message: string; receiveId: string; envelope: string; query: URLSearchParams } {
  const crypto = new CallbackCrypto(keys)
  const query = new URL(request.url).searchParams
  const sealed = {
    msgSignature: query.get('msg_signature') ?? '',
    timestamp: query.get('timestamp') ?? '',
    nonce: query.get('nonce') ?? '',
    encrypt:
      request.method === 'GET' ? (query.get('echostr') ?? '') : (element(request.body, 'Encrypt') ?? ''),
  }
  crypto.verify(sealed)
  return { ...crypto.decrypt(sealed.encrypt), envelope: request.body, query }
}

/** Installs through the market; the app's code is taken from the push. */
export async function marketCode(sim: Simulator, app: App, suiteId = TP.id, state?: string): Promise<string> {
  await sim.administrator.install({ suiteId, corpId: CORP.corpId, ...(state !== undefined && { state }) })
  return element(open(app.last).message, 'AuthCode') ?? ''
}

/** A finished installation of the suite. @returns a corp token and the installation's data */
export async function installed(
  sim: Simulator,
  app: App,
  suite: { id: string; secret: string } = TP,
): Promise<{ token: string; code: string; agentId: number; suiteToken: string }> {
  const code = await marketCode(sim, app, suite.id)
  const suiteAccess = await suiteToken(sim, suite)
  const got = await post(sim, `service/v2/get_permanent_code?suite_access_token=${suiteAccess}`, {
    auth_code: code,
  })
  const permanent = String(got.permanent_code)
  const answer =
    suite.id === DK.id
      ? await get(sim, `gettoken?corpid=${OPEN_CORP}&corpsecret=${permanent}`)
      : await post(sim, `service/get_corp_token?suite_access_token=${suiteAccess}`, {
          auth_corpid: OPEN_CORP,
          permanent_code: permanent,
        })
  const agentId = sim.installation(CORP.corpId, suite.id)?.agentId ?? 0
  return { token: String(answer.access_token), code: permanent, agentId, suiteToken: suiteAccess }
}
