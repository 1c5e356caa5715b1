import { seconds } from '../state/calendar.js'
import { Refusal } from '../state/refusal.js'
import { visibleCorpId } from '../state/world.js'
import { type ApiCall, BinaryAnswer, type Endpoint, installationOf, suiteOf } from '../wire/endpoint.js'
import type { MultipartPart } from '../wire/multipart.js'
import type { Description } from './catalogue.js'
import { Checker } from './check.js'
import { exampleOf } from './example.js'

/** Tokens that the simulator does not hand out: their names in the query, and what a wrong one gets. */
const FOREIGN = {
  zone: { name: 'access_token', wrong: 40014 },
  model: { name: 'model_access_token', wrong: 40014 },
  device: { name: 'device_access_token', wrong: 40106 },
} as const
const TOKEN_MISSING = 41001
const NO_ROBOT = 93000
const NO_FILE = 44001
/** Kinds of tokens that the simulator knows. */
const OWN = ['provider', 'suite', 'corp', 'contactSync'] as const
const OWN_NAMES = ['access_token', 'suite_access_token', 'provider_access_token']

/** An endpoint that is known by its description only: it checks what it is sent, and answers an example. */
export class DescribedEndpoint implements Endpoint {
  readonly description: Description
  readonly path: string
  readonly method: 'GET' | 'POST'
  readonly token: Endpoint['token']
  readonly tokenName?: string

  constructor(description: Description) {
    const { path, method, token, tokenName } = description
    this.description = description
    this.path = path
    this.method = method
    this.token = token === 'corp' || token === 'suite' || token === 'provider' ? token : 'none'
    if (this.token !== 'none' && tokenName !== undefined) this.tokenName = tokenName
  }

  /** Who calls, and with what. @throws Refusal as WeCom would refuse it */
  check(call: ApiCall): void {
    const { path, query, body } = this.description
    this.#checkCaller(call)
    const checker = new Checker(path)
    checker.query(query, call.query)
    if (this.description.file !== undefined) filePart(call, this.description.file)
    else if (body !== undefined) checker.fields(body, call.body)
  }

  /** All it was sent, the token and the file left out. */
  parametersOf(call: ApiCall): Record<string, unknown> {
    const { token, tokenName } = this.description
    const foreign = token in FOREIGN ? FOREIGN[token as keyof typeof FOREIGN].name : undefined
    const tokens = new Set([...OWN_NAMES, ...(tokenName === undefined ? [] : [tokenName])])
    if (foreign !== undefined) tokens.add(foreign)
    const query = [...call.query].filter(([name]) => !tokens.has(name) && name !== 'debug')
    return { ...Object.fromEntries(query), ...call.body }
  }

  /** The file it was sent, if it takes one. */
  fileOf(call: ApiCall): MultipartPart | undefined {
    const { file } = this.description
    return file === undefined ? undefined : filePart(call, file)
  }

  answer(call: ApiCall): Record<string, unknown> | BinaryAnswer {
    this.check(call)
    const { answer, path } = this.description
    if (answer === undefined) return {}
    if (answer === 'binary') return fileNamed(path.split('/').at(-1) ?? 'file')
    const known = { ...this.#surroundings(call), ...this.parametersOf(call) }
    return exampleOf(answer, { now: seconds(call.world.clock.now()), known })
  }

  #checkCaller(call: ApiCall): void {
    const { token, tokenName } = this.description
    if (token === 'corp') installationOf(call)
    else if (token === 'suite') suiteOf(call)
    else if (token === 'none' && tokenName !== undefined) {
      // A robot is known by the key in its URL.
      if ((call.query.get(tokenName) ?? '') === '')
        throw tokenName === 'key' ? new Refusal(NO_ROBOT) : new Refusal(40058, `${tokenName} missing`)
    } else if (token === 'zone' || token === 'model' || token === 'device') {
      const { name, wrong } = FOREIGN[token]
      const value = call.query.get(tokenName ?? name) ?? ''
      if (value === '') throw new Refusal(TOKEN_MISSING)
      if (OWN.some((kind) => call.world.tokens.look(kind, value) !== 'unknown')) throw new Refusal(wrong)
    }
  }

  /** What the simulator does know: who is asked about, most often. */
  #surroundings(call: ApiCall): Record<string, unknown> {
    if (this.token !== 'corp') return {}
    const { corp, agentId } = installationOf(call)
    const userid = corp.adminUserId
    return {
      userid,
      open_userid: userid,
      creator_userid: userid,
      corpid: visibleCorpId(corp),
      agentid: agentId,
    }
  }
}

function filePart(call: ApiCall, name: string): MultipartPart {
  const part = call.parts?.find((one) => one.name === name)
  if (part?.filename === undefined || part.bytes.length === 0) throw new Refusal(NO_FILE)
  return part
}

/** Bytes that stand for a file. */
export function fileNamed(name: string, bytes: Uint8Array = Buffer.from(name)): BinaryAnswer {
  return new BinaryAnswer(bytes, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${encodeURIComponent(name)}"`,
  })
}
