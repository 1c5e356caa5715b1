import type { XmlTree } from './xml.js'

/** Which of the provider's URLs a push goes to. */
export type PushChannel = 'instruction' | 'data' | 'system'

/** A URL that the console verifies with a GET. */
export type VerifiedUrl = PushChannel | 'business'

/** What the app answered to a message or event, decrypted and checked. */
export interface PassiveReply {
  msgType: string
  /** Text of a text reply. */
  content?: string
  /** All elements. */
  fields: Record<string, XmlTree>
  /** The decrypted XML. */
  xml: string
  /** To whom it was addressed. WeCom's pages say the corp; the suite's and the provider's id are in use too. */
  receiveId: string
}

/** How a push went. */
export interface PushResult {
  /** Whether WeCom is content with the answer. */
  ok: boolean
  /** Requests made: 1 to 3; 0 when none was. */
  tries: number
  /** HTTP status of the last try; null when there was no answer. */
  status: number | null
  /** Body of the last answer, as it came. */
  body: string
  /** Passive reply on the data channel; null when there is none. */
  reply: PassiveReply | null
  /** What WeCom does not accept, in a sentence. */
  problem?: string
  /** Outcome of the second delivery, when a fault duplicates the push. */
  duplicate?: PushResult
}

/** Outcome of a URL check. */
export interface VerifyResult {
  ok: boolean
  kind: VerifiedUrl
  status: number | null
  body: string
  problem?: string
}
