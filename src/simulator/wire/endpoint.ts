import { lookUpErrcode } from '../../errcodes/index.js'
import type { Billing } from '../state/billing.js'
import { DirectoryView } from '../state/contacts/directory.js'
import type { TokenOwner } from '../state/tokens.js'
import type { SimInstallation, SimSuite } from '../state/types.js'
import type { World } from '../state/world.js'
import type { MultipartPart } from './multipart.js'

/** A call that passed address, verb and token. */
export interface ApiCall {
  world: World
  billing: Billing
  query: URLSearchParams
  /** The JSON body; empty for a GET. */
  body: Record<string, unknown>
  /** Whether a JSON object came with the request. */
  hasBody: boolean
  /** The parts of a multipart body; undefined when it is none, or a broken one. */
  parts: readonly MultipartPart[] | undefined
  owner: TokenOwner
}

/** Bytes instead of JSON. */
export class BinaryAnswer {
  readonly bytes: Uint8Array
  readonly headers: Record<string, string>

  constructor(bytes: Uint8Array, headers: Record<string, string>) {
    this.bytes = bytes
    this.headers = headers
  }
}

/** One API of WeCom. */
export interface Endpoint {
  method: 'GET' | 'POST'
  path: string
  token: 'none' | 'provider' | 'suite' | 'corp'
  /** Name of the token in the query, where it is not that of its kind. */
  tokenName?: 'access_token'
  /** Whether the token of a contact migration opens it too. */
  contactSync?: boolean
  /** Whether errcode and errmsg are left out of a success. */
  bare?: boolean
  answer(call: ApiCall): Record<string, unknown> | BinaryAnswer
}

/** A failure with an errcode. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure'
  readonly errcode: number
  /** What the answer holds beside errcode and errmsg. */
  readonly fields: Record<string, unknown>

  constructor(errcode: number, text?: string, fields: Record<string, unknown> = {}) {
    super(text ?? WIRE_TEXTS[errcode] ?? lookUpErrcode(errcode).meaning)
    this.errcode = errcode
    this.fields = fields
  }
}

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

/** A required text of the body. */
export function requiredText(call: ApiCall, name: string, missing: number): string {
  const value = call.body[name]
  if (value === undefined || value === null || value === '') throw new ApiFailure(missing)
  if (typeof value !== 'string') throw new ApiFailure(40058, `${name} invalid Request Parameter`)
  return value
}

/** A required value of the query. */
export function requiredQuery(call: ApiCall, name: string, missing: number): string {
  const value = call.query.get(name)
  if (value === null || value === '') throw new ApiFailure(missing)
  return value
}

/** The suite whose token was sent. */
export function suiteOf(call: ApiCall): SimSuite {
  const suite = call.world.findSuite(call.owner.suiteId)
  if (suite === undefined) throw new ApiFailure(40082)
  return suite
}

/** The installation whose token was sent. */
export function installationOf(call: ApiCall): SimInstallation {
  const { suiteId, corpId } = call.owner
  if (suiteId === undefined || corpId === undefined) throw new ApiFailure(40014)
  const corp = call.world.corp(corpId)
  if (corp.dissolved) throw new ApiFailure(301007)
  const installation = call.world.installation(suiteId, corp)
  if (installation === undefined) throw new ApiFailure(40014)
  return installation
}

/** What the installation whose token was sent sees of its corp; the token of a contact migration sees everything. */
export function directoryOf(call: ApiCall): DirectoryView {
  const { suiteId, corpId } = call.owner
  if (suiteId === undefined && corpId !== undefined) {
    const corp = call.world.corp(corpId)
    if (corp.dissolved) throw new ApiFailure(301007)
    return DirectoryView.ofEverything(corp)
  }
  return new DirectoryView(installationOf(call), suiteOf(call).kind === 'custom')
}

/** The same, refused to an app that may not read the organisation. */
export function readableDirectory(call: ApiCall): DirectoryView {
  const directory = directoryOf(call)
  if (!directory.readable) throw new ApiFailure(60011)
  return directory
}

/** Refuses an agentid that is not the app's own. */
export function checkAgent(call: ApiCall, installation: SimInstallation, agentId: unknown): void {
  if (agentId === undefined) throw new ApiFailure(41011)
  if (agentId === installation.agentId) return
  const other = call.world.installationsOf(installation.corp).some((one) => one.agentId === agentId)
  throw new ApiFailure(other ? 301002 : 40056)
}
