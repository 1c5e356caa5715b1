import type { Billing } from '../state/billing.js'
import { DirectoryView } from '../state/contacts/directory.js'
import { Refusal } from '../state/refusal.js'
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
  tokenName?: string
  /** Whether the token of a contact migration opens it too. */
  contactSync?: boolean
  /** Whether errcode and errmsg are left out of a success. */
  bare?: boolean
  answer(call: ApiCall): Record<string, unknown> | BinaryAnswer
}

/** A required text of the body. */
export function requiredText(call: ApiCall, name: string, missing: number): string {
  const value = call.body[name]
  if (value === undefined || value === null || value === '') throw new Refusal(missing)
  if (typeof value !== 'string') throw new Refusal(40058, `${name} invalid Request Parameter`)
  return value
}

/** A required value of the query. */
export function requiredQuery(call: ApiCall, name: string, missing: number): string {
  const value = call.query.get(name)
  if (value === null || value === '') throw new Refusal(missing)
  return value
}

/** The suite whose token was sent. */
export function suiteOf(call: ApiCall): SimSuite {
  const suite = call.world.findSuite(call.owner.suiteId)
  if (suite === undefined) throw new Refusal(40082)
  return suite
}

/** The installation whose token was sent. */
export function installationOf(call: ApiCall): SimInstallation {
  const { suiteId, corpId } = call.owner
  if (suiteId === undefined || corpId === undefined) throw new Refusal(40014)
  const corp = call.world.corp(corpId)
  if (corp.dissolved) throw new Refusal(301007)
  const installation = call.world.installation(suiteId, corp)
  if (installation === undefined) throw new Refusal(40014)
  return installation
}

/** What the installation whose token was sent sees of its corp; the token of a contact migration sees everything. */
export function directoryOf(call: ApiCall): DirectoryView {
  const { suiteId, corpId } = call.owner
  if (suiteId === undefined && corpId !== undefined) {
    const corp = call.world.corp(corpId)
    if (corp.dissolved) throw new Refusal(301007)
    return DirectoryView.ofEverything(corp)
  }
  return new DirectoryView(installationOf(call), suiteOf(call).kind === 'custom')
}

/** The same, refused to an app that may not read the organisation. */
export function readableDirectory(call: ApiCall): DirectoryView {
  const directory = directoryOf(call)
  if (!directory.readable) throw new Refusal(60011)
  return directory
}

/** Refuses an agentid that is not the app's own. */
export function checkAgent(call: ApiCall, installation: SimInstallation, agentId: unknown): void {
  if (agentId === undefined) throw new Refusal(41011)
  if (agentId === installation.agentId) return
  const other = call.world.installationsOf(installation.corp).some((one) => one.agentId === agentId)
  throw new Refusal(other ? 301002 : 40056)
}
