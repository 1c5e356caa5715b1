import type { PushResult } from '../push/types.js'
import type { XmlFields } from '../push/xml.js'

/** Pushes what happened to the app; each channel fills in what all of its events carry. */
export interface Announcer {
  /** To the instruction URL of a suite. */
  toSuite(suiteId: string, fields: XmlFields): Promise<PushResult>
  /** To the provider's system event URL. */
  toProvider(fields: XmlFields): Promise<PushResult>
  /** To the data URL of a suite, in the name of a corp that has installed it. */
  toApp(suiteId: string, corpId: string, fields: XmlFields): Promise<PushResult>
}
