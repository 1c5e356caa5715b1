import { randomBytes, randomInt } from 'node:crypto'
import { randomAlphanumeric, randomHex } from '../base/index.js'

/** `length` random digits that do not begin with 0. */
export function randomDigits(length: number): string {
  let text = String(randomInt(1, 10))
  while (text.length < length) text += String(randomInt(10))
  return text
}

/** Ids and credentials of the forms WeCom gives out. */
export const newId = {
  corp: () => `ww${randomHex(8)}`,
  suite: () => `ww${randomHex(8)}`,
  template: () => `dk${randomHex(8)}`,
  openCorp: () => `wp${randomAlphanumeric(30)}`,
  openUser: () => `wo${randomAlphanumeric(30)}`,
  secret: () => randomAlphanumeric(43),
  token: () => randomAlphanumeric(160),
  /** The code of a login is shorter than that of an install. */
  loginCode: () => randomAlphanumeric(43),
  openId: () => `o${randomAlphanumeric(27)}`,
  promotionTemplate: () => `tpl${randomHex(8)}`,
  sessionKey: () => randomBytes(16).toString('base64'),
  /** Install codes are at least 64 bytes long. */
  code: () => randomAlphanumeric(86),
  permanentCode: () => randomAlphanumeric(43),
  ticket: () => randomAlphanumeric(86),
  /** At most 64 bytes, with `=` in it. */
  cashierOrder: () => Buffer.from(randomAlphanumeric(44)).toString('base64'),
  /** At most 32 characters. */
  appOrder: () => `N${randomHex(14)}`,
  licenseOrder: () => `OI${randomAlphanumeric(30)}`,
  job: () => `job${randomAlphanumeric(29)}`,
  activeCode: () => `LA${randomAlphanumeric(30)}`,
  channelOrder: () => `42${randomDigits(26)}`,
  message: () => randomAlphanumeric(64),
  media: () => `3${randomAlphanumeric(63)}`,
  /** A 64-bit number, beyond what a double holds. */
  messageId: () => `6${randomDigits(18)}`,
}
