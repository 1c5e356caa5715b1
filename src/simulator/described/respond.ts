import { Refusal } from '../state/refusal.js'
import type { ApiCall, BinaryAnswer } from '../wire/endpoint.js'
import type { AnsweredCall, Responder } from './answers.js'
import { type DescribedEndpoint, fileNamed } from './endpoint.js'

/**
 * What a test has set as the answer to a call, once the call has passed the checks of the description.
 * @throws Refusal of the description, or with the errcode that was set
 */
export async function answerSet(
  responder: Responder,
  described: DescribedEndpoint | undefined,
  call: ApiCall,
  path: string,
): Promise<Record<string, unknown> | BinaryAnswer> {
  described?.check(call)
  const answer =
    typeof responder === 'function'
      ? await responder(described?.parametersOf(call) ?? call.body, answeredCall(path, described, call))
      : responder
  if (answer instanceof Uint8Array) return fileNamed(path.split('/').at(-1) ?? '', answer)
  const { errcode, errmsg, ...fields } = answer
  if (typeof errcode === 'number' && errcode !== 0)
    throw new Refusal(errcode, typeof errmsg === 'string' ? errmsg : undefined, fields)
  return fields
}

function answeredCall(path: string, described: DescribedEndpoint | undefined, call: ApiCall): AnsweredCall {
  const part = described?.fileOf(call)
  if (part === undefined) return { path, ...call.owner }
  const { filename = '', contentType, bytes } = part
  const file = { filename, ...(contentType !== undefined && { contentType }), bytes }
  return { path, ...call.owner, file }
}
