import { sleep } from '../base/index.js'
import { SetAnswers } from './described/answers.js'
import { Catalogue } from './described/catalogue.js'
import { DescribedEndpoint } from './described/endpoint.js'
import { answerSet } from './described/respond.js'
import { ENDPOINTS } from './endpoints/index.js'
import type { FaultSpec, Faults } from './faults.js'
import { randomDigits } from './ids.js'
import type { LoggedCall, SimulatorLog } from './log.js'
import type { SimulatorOptions } from './options.js'
import type { Billing } from './state/billing.js'
import { Refusal } from './state/refusal.js'
import type { TokenOwner } from './state/tokens.js'
import type { World } from './state/world.js'
import { hasEscapes, type ReadBody, readBody } from './wire/body.js'
import { type ApiCall, BinaryAnswer, type Endpoint } from './wire/endpoint.js'
import { errmsgOf } from './wire/errmsg.js'
import { ConnectionReset, type WireRequest, type WireResponse } from './wire/request.js'

const NOT_FOUND = '<html><h1>404 Not Found</h1></html>'
const STRICT =
  '<html><h1>404 Not Found</h1><p>strict: the simulator has no model of it; set its answer with respond()</p></html>'

const QUERY_NAMES = {
  provider: 'provider_access_token',
  suite: 'suite_access_token',
  corp: 'access_token',
} as const

const FAILURES = {
  provider: { missing: 41001, unknown: 40014, expired: 42001 },
  suite: { missing: 41022, unknown: 40082, expired: 42009 },
  corp: { missing: 41001, unknown: 40014, expired: 42001 },
} as const

type GatewayRules = Pick<SimulatorOptions, 'ipWhitelist' | 'tokenErrcode' | 'strict'>

/** The API side: address, fault, verb, token, endpoint, envelope. */
export class Gateway {
  readonly #world: World
  readonly #billing: Billing
  readonly #faults: Faults
  readonly #log: SimulatorLog
  readonly #rules: GatewayRules
  readonly #byPath = new Map(ENDPOINTS.map((endpoint) => [endpoint.path, endpoint]))
  readonly #catalogue = new Catalogue()
  readonly #described = new Map<string, DescribedEndpoint>()
  /** The answers that tests set. */
  readonly answers = new SetAnswers(() => new Set([...this.#catalogue.paths, ...this.#byPath.keys()]))

  constructor(world: World, billing: Billing, faults: Faults, log: SimulatorLog, rules: GatewayRules) {
    this.#world = world
    this.#billing = billing
    this.#faults = faults
    this.#log = log
    this.#rules = rules
  }

  async handle(request: WireRequest, url: URL): Promise<WireResponse> {
    const body = readBody(request)
    const owner = this.#ownerOf(url.searchParams, body.fields)
    const entry: LoggedCall = {
      kind: 'api',
      at: this.#world.clock.now(),
      method: request.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body: body.fields,
      ip: request.ip,
      ...owner,
    }
    try {
      const fault = this.#faults.takeApi(url.pathname, owner.suiteId)
      const response = await this.#answer(request, url, body, entry, fault)
      entry.status = response.status
      const errcode = response.headers['error-code']
      if (errcode !== undefined) entry.errcode = Number(errcode)
      return response
    } finally {
      this.#log.add(entry)
    }
  }

  async #answer(
    request: WireRequest,
    url: URL,
    body: ReadBody,
    entry: LoggedCall,
    fault?: FaultSpec,
  ): Promise<WireResponse> {
    if (fault?.kind === 'reset' && fault.when !== 'after') throw new ConnectionReset()
    if (fault?.kind === 'delay') await sleep(this.#world.clock, fault.delayMs)
    if (fault?.kind === 'http') return plain(fault.status, fault.body ?? '<html><h1>Bad Gateway</h1></html>')
    if (fault?.kind === 'malformed') return plain(200, fault.body ?? '{"errcode":0,"errmsg"')
    if (fault?.kind === 'busy') return refused(new Refusal(-1), request.ip, body)
    if (fault?.kind === 'errcode') {
      return refused(new Refusal(fault.errcode, fault.errmsg), request.ip, body)
    }
    const model = this.#byPath.get(url.pathname)
    const described = this.#describedAt(url.pathname)
    const set = this.answers.find(url.pathname)
    const endpoint: Endpoint | undefined = model ?? described
    if (endpoint === undefined) return plain(404, NOT_FOUND)
    if (model === undefined && set === undefined && this.#rules.strict) return plain(404, STRICT)
    entry.answeredBy = set !== undefined ? 'test' : model !== undefined ? 'model' : 'description'
    let response: WireResponse
    try {
      const call = this.#admit(endpoint, request, url, body)
      const bare = endpoint.bare === true && this.#rules.tokenErrcode !== true
      const answer =
        set === undefined ? endpoint.answer(call) : await answerSet(set, described, call, endpoint.path)
      response = success(bare, answer, body)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      response = refused(error, request.ip, body)
    }
    if (fault?.kind === 'reset') throw new ConnectionReset()
    return response
  }

  #describedAt(path: string): DescribedEndpoint | undefined {
    const known = this.#described.get(path)
    if (known !== undefined) return known
    const description = this.#catalogue.find(path)
    if (description === undefined) return undefined
    const endpoint = new DescribedEndpoint(description)
    this.#described.set(path, endpoint)
    return endpoint
  }

  #admit(endpoint: Endpoint, request: WireRequest, url: URL, body: ReadBody): ApiCall {
    if (!this.#isAllowed(request.ip)) throw new Refusal(60020)
    const owner = this.#checkToken(endpoint, url.searchParams)
    const bodyLost = endpoint.method === 'POST' && request.method === 'GET'
    const losesQuietly = endpoint.path === '/cgi-bin/service/get_suite_token'
    if (request.method !== endpoint.method && !(bodyLost && losesQuietly)) throw new Refusal(40058)
    if (hasEscapes(body.raw)) throw new Refusal(40033)
    return {
      world: this.#world,
      billing: this.#billing,
      query: url.searchParams,
      body: bodyLost ? {} : body.fields,
      hasBody: body.isJson && !bodyLost,
      parts: body.parts,
      owner,
    }
  }

  #checkToken(endpoint: Endpoint, query: URLSearchParams): TokenOwner {
    if (endpoint.token === 'none') return {}
    const codes = FAILURES[endpoint.token]
    const values = query.getAll(endpoint.tokenName ?? QUERY_NAMES[endpoint.token])
    const value = values[0]
    if (value === undefined || value === '') throw new Refusal(codes.missing)
    if (values.length > 1) throw new Refusal(codes.unknown)
    const { tokens } = this.#world
    const own = tokens.look(endpoint.token, value)
    const found = own === 'unknown' && endpoint.contactSync ? tokens.look('contactSync', value) : own
    if (found === 'unknown' || found === 'expired') throw new Refusal(codes[found])
    return found.owner
  }

  /** For the log and for faults: whose call it looks like. */
  #ownerOf(query: URLSearchParams, body: Record<string, unknown>): TokenOwner {
    for (const name of Object.values(QUERY_NAMES)) {
      const owner = this.#world.tokens.ownerOf(query.get(name) ?? '')
      if (owner !== undefined) return owner
    }
    return typeof body.suite_id === 'string' ? { suiteId: body.suite_id } : {}
  }

  #isAllowed(ip: string): boolean {
    const { ipWhitelist } = this.#rules
    if (ipWhitelist === undefined) return true
    return ipWhitelist.some((one) => (one.endsWith('.*') ? ip.startsWith(one.slice(0, -1)) : one === ip))
  }
}

function refused(refusal: Refusal, ip: string, body: ReadBody): WireResponse {
  const { errcode, fields } = refusal
  const link = `https://open.work.weixin.qq.com/devtool/query?e=${errcode}`
  const text = `${warning(body)}${errmsgOf(refusal)}`
  const errmsg = `${text}, hint: [${randomDigits(19)}], from ip: ${ip}, more info at ${link}`
  return json(errcode, { errcode, errmsg, ...fields })
}

function success(
  bare: boolean,
  answer: Record<string, unknown> | BinaryAnswer,
  body: ReadBody,
): WireResponse {
  if (answer instanceof BinaryAnswer) {
    return { status: 200, headers: { ...answer.headers, 'error-code': '0' }, body: answer.bytes }
  }
  return json(0, bare ? answer : { errcode: 0, errmsg: `${warning(body)}ok`, ...answer })
}

function json(errcode: number, body: Record<string, unknown>): WireResponse {
  const headers = { 'content-type': 'application/json; charset=UTF-8', 'error-code': String(errcode) }
  return { status: 200, headers, body: JSON.stringify(body) }
}

function plain(status: number, body: string): WireResponse {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
}

function warning(body: ReadBody): string {
  return body.broken ? 'Warning: wrong json format. ' : ''
}
