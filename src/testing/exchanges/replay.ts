import { closest } from '../../base/index.js'
import { WeComError } from '../../errors/index.js'
import { abortedError, type Transport, type TransportResponse } from '../../http/index.js'
import { comparable, differences } from './compare.js'
import { type Exchange, type RecordedResponse, readRecording } from './file.js'
import { recordedRequest } from './request.js'
import { Scrubber } from './scrub.js'
import { SecretNames } from './secret-names.js'

/** Options of {@link replayExchanges}. */
export interface ReplayOptions {
  /** Fields and query parameters that may differ. Default: `nonce`, `nonce_str`, `timestamp`, `ts`. */
  ignore?: readonly string[]
}

/** The `transport` option of `createWeCom`, answered from a file. */
export type ReplayTransport = Transport & {
  /** What has not been played back yet, as `POST /cgi-bin/…`, oldest first. */
  readonly unplayed: readonly string[]
}

const DIFFERS_BY_NATURE = ['nonce', 'nonce_str', 'timestamp', 'ts']
const TOLD_AT_MOST = 3

interface Held {
  exchange: Exchange
  facts: ReadonlyMap<string, string>
  played: boolean
}

/**
 * A transport that plays back what {@link recordExchanges} wrote, without any network. Each exchange answers one call, the
 * oldest first among equal ones; a call has to be the recorded one but for its secrets. Any other call rejects with
 * WECOM_HTTP, reason `not_recorded`, and tells the nearest exchange and how it differs.
 * @throws WECOM_CONFIG when the file cannot be read
 * @example
 * const transport = replayExchanges('test/contacts.json')
 * const wecom = createWeCom({ ...options, transport })
 * // … and at the end: expect(transport.unplayed).toEqual([])
 */
export function replayExchanges(file: string, options: ReplayOptions = {}): ReplayTransport {
  const recording = readRecording(file)
  const names = new SecretNames(recording.secretNames)
  const ignored = new Set(options.ignore ?? DIFFERS_BY_NATURE)
  const facts = (request: Exchange['request']) => comparable(request, names, ignored)
  const held: Held[] = recording.exchanges.map((exchange) => {
    return { exchange, facts: facts(exchange.request), played: false }
  })
  const send: Transport = async (request) => {
    if (request.signal?.aborted) throw abortedError(request.signal)
    const asked = facts(recordedRequest(request, new Scrubber(names)))
    const found = held.find((one) => !one.played && differences(asked, one.facts).length === 0)
    if (found === undefined) throw notRecorded(asked, held)
    found.played = true
    return toResponse(found.exchange.response, request.responseType === 'binary')
  }
  return Object.defineProperty(send, 'unplayed', {
    get: () => held.filter(({ played }) => !played).map(({ exchange }) => titleOf(exchange)),
  }) as ReplayTransport
}

function titleOf({ request }: Exchange): string {
  return `${request.method} ${request.path}`
}

function toResponse(response: RecordedResponse, binary: boolean): TransportResponse {
  const { status, headers, json, text = '', base64 } = response
  if (base64 !== undefined) return { status, headers: { ...headers }, body: Buffer.from(base64, 'base64') }
  const body = json === undefined ? text : JSON.stringify(json)
  return { status, headers: { ...headers }, body: binary ? Buffer.from(body) : body }
}

function notRecorded(asked: ReadonlyMap<string, string>, held: readonly Held[]): WeComError {
  return new WeComError('WECOM_HTTP', 'no such exchange was recorded', {
    reason: 'not_recorded',
    hint: hintFor(asked, held),
  })
}

function hintFor(asked: ReadonlyMap<string, string>, held: readonly Held[]): string {
  const title = (facts: ReadonlyMap<string, string>) => `${facts.get('method')} ${facts.get('path')}`
  const alike = held
    .map((one, index) => ({ ...one, index, differs: differences(asked, one.facts) }))
    .filter(({ facts }) => title(facts) === title(asked))
    .sort((a, b) => a.differs.length - b.differs.length)
  const [nearest] = alike
  if (nearest === undefined) {
    const [next] = held.filter(({ played }) => !played)
    const near = closest(
      title(asked),
      held.map(({ facts }) => title(facts)),
    )
    if (near !== undefined) return `The nearest recorded is ${near}.`
    return next === undefined
      ? 'There is nothing left to play back.'
      : `The next recorded is ${title(next.facts)}.`
  }
  const where = `The nearest is exchange ${nearest.index + 1}`
  if (nearest.differs.length === 0) return `${where}, which was played back before: each answers one call.`
  const told = nearest.differs.slice(0, TOLD_AT_MOST).join('; ')
  const more = nearest.differs.length - TOLD_AT_MOST
  return `${where}: ${told}${more > 0 ? `; and ${more} more` : ''}.`
}
