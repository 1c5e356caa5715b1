import { redactText } from '../../errors/index.js'
import { readJsonObject, type Transport, type TransportResponse } from '../../http/index.js'
import { type Exchange, type RecordedResponse, writeRecording } from './file.js'
import { recordedRequest } from './request.js'
import { Scrubber } from './scrub.js'
import { SecretNames } from './secret-names.js'

/** Options of {@link recordExchanges}. */
export interface RecordOptions {
  /** Where the exchanges go. What the file held before is replaced by the first one. */
  file: string
  /** Names of fields whose values must not be written, beside those of WeCom's credentials and of personal data. */
  secretNames?: readonly string[]
}

/** What of the headers says something about the answer. */
const HEADERS = ['content-type', 'content-disposition', 'error-code', 'error-msg']

/**
 * A transport that writes down what another one carries, for {@link replayExchanges}. Tokens, secrets, codes, tickets,
 * phone numbers and mail addresses are replaced by placeholders before anything is written; ids and names stay, so read
 * the file before you give it to others. An exchange is in the file when its call returns. Calls without an answer are not
 * recorded.
 * @param transport the one that reaches WeCom, such as `axiosTransport()`
 * @example
 * const wecom = createWeCom({ ...options, transport: recordExchanges(axiosTransport(), { file: 'test/contacts.json' }) })
 */
export function recordExchanges(transport: Transport, options: RecordOptions): Transport {
  const { file, secretNames = [] } = options
  const scrubber = new Scrubber(new SecretNames(secretNames))
  // In the order of asking, whatever the order of the answers.
  const exchanges: (Exchange | undefined)[] = []
  return async (request) => {
    const place = exchanges.push(undefined) - 1
    const asked = recordedRequest(request, scrubber)
    const response = await transport(request)
    exchanges[place] = { request: asked, response: recordedResponse(response, scrubber) }
    const done = exchanges.filter((one) => one !== undefined)
    writeRecording(file, { format: 1, secretNames, exchanges: scrubber.sweep(done) as Exchange[] })
    return response
  }
}

function recordedResponse(response: TransportResponse, scrubber: Scrubber): RecordedResponse {
  const { status, body } = response
  const headers = Object.fromEntries(
    HEADERS.flatMap((name) => {
      const value = response.headers[name]
      return value === undefined ? [] : [[name, scrubber.text(value)]]
    }),
  )
  if (typeof body !== 'string' && headers['content-disposition'] !== undefined)
    return { status, headers, base64: Buffer.from(body).toString('base64') }
  const json = readJsonObject(body)
  if (json !== undefined) return { status, headers, json: scrubber.scrub(json) }
  return typeof body === 'string'
    ? { status, headers, text: redactText(body) }
    : { status, headers, base64: Buffer.from(body).toString('base64') }
}
