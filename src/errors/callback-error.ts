import { isWeComError, WeComError, type WeComErrorCode } from './wecom-error.js'

/** Why a callback was refused. Stable; logs may carry it, answers to the peer must not. */
export type CallbackFailure =
  | 'missing_parameter'
  | 'signature_mismatch'
  | 'envelope_invalid'
  | 'unsafe_xml'
  | 'invalid_aes_key'
  | 'receive_id_mismatch'
  | 'decrypt_failed'
  | 'illegal_buffer'
  | 'base64_invalid'
  | 'plaintext_invalid'
  | 'payload_too_large'
  | 'stale_timestamp'
  | 'replayed'
  | 'config_invalid'

interface FailureFacts {
  code: WeComErrorCode
  official?: number
  hint: string
}

const FACTS: Record<CallbackFailure, FailureFacts> = {
  missing_parameter: {
    code: 'WECOM_REQUEST',
    hint: 'WeCom sends msg_signature, timestamp and nonce once each in the query, and echostr with a GET. Check that a proxy or router keeps the query.',
  },
  signature_mismatch: {
    code: 'WECOM_SIGNATURE',
    official: -40001,
    hint: 'Compare the Token with the one in the provider console; make sure the query is decoded exactly once.',
  },
  envelope_invalid: {
    code: 'WECOM_REQUEST',
    official: -40002,
    hint: 'The body must be the XML or JSON envelope with exactly one Encrypt, unchanged and uncompressed.',
  },
  unsafe_xml: {
    code: 'WECOM_REQUEST',
    official: -40002,
    hint: 'WeCom never sends a DOCTYPE or an entity declaration: this request is not from WeCom.',
  },
  invalid_aes_key: {
    code: 'WECOM_CONFIG',
    official: -40004,
    hint: 'EncodingAESKey is exactly 43 characters of A-Z, a-z and 0-9: copy it again from the provider console.',
  },
  receive_id_mismatch: {
    code: 'WECOM_RECEIVE_ID',
    official: -40005,
    hint: 'Check provider.corpId and the suite ids. URL checks carry the provider corpid, instruction callbacks the suite id, data callbacks the corpid of an installed corp.',
  },
  decrypt_failed: {
    code: 'WECOM_DECRYPT',
    official: -40007,
    hint: 'The ciphertext is not a whole number of AES blocks: something shortened it on the way.',
  },
  illegal_buffer: {
    code: 'WECOM_DECRYPT',
    official: -40008,
    hint: 'The EncodingAESKey is probably not the one of this callback URL.',
  },
  base64_invalid: {
    code: 'WECOM_DECRYPT',
    official: -40010,
    hint: 'The ciphertext is not canonical base64; a "+" may have become a space.',
  },
  plaintext_invalid: {
    code: 'WECOM_DECRYPT',
    hint: 'The decrypted text is not a message of WeCom.',
  },
  payload_too_large: {
    code: 'WECOM_REQUEST',
    hint: 'The request is larger than the configured limit.',
  },
  stale_timestamp: {
    code: 'WECOM_REQUEST',
    hint: 'The timestamp is outside the replay window: check the clock of this machine, or widen replayWindowMs.',
  },
  replayed: { code: 'WECOM_REQUEST', hint: 'The same request was seen before.' },
  config_invalid: { code: 'WECOM_CONFIG', hint: 'Check the options of the callback.' },
}

/** A callback that was refused. `reason` is its class, `officialCode` the number WeCom's own samples use. */
export class WeComCallbackError extends WeComError {
  override readonly name = 'WeComCallbackError'
  declare readonly reason: CallbackFailure
  readonly officialCode: number | undefined

  constructor(reason: CallbackFailure, message: string, options: { hint?: string; cause?: unknown } = {}) {
    const facts = FACTS[reason]
    const text = facts.official === undefined ? message : `${message} (${facts.official})`
    super(facts.code, text, { reason, hint: options.hint ?? facts.hint, cause: options.cause })
    this.officialCode = facts.official
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), officialCode: this.officialCode }
  }
}

/** Tells whether an error is a refused callback, also between the ESM and the CommonJS copy. */
export function isWeComCallbackError(value: unknown): value is WeComCallbackError {
  return isWeComError(value) && value.name === 'WeComCallbackError'
}
