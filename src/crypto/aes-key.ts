import { createSecretKey, type KeyObject } from 'node:crypto'
import { WeComCallbackError } from '../errors/index.js'

/** The AES key behind an EncodingAESKey. As a KeyObject it stays out of logs and JSON. */
export interface AesKey {
  key: KeyObject
  iv: Buffer
}

/** @throws WECOM_CONFIG (`invalid_aes_key`) unless the text is 43 letters and digits. */
export function parseAesKey(encodingAesKey: unknown): AesKey {
  if (
    typeof encodingAesKey !== 'string' ||
    !/^[A-Za-z0-9]{43}$/.test(encodingAesKey) ||
    encodingAesKey.length !== 43
  ) {
    const length =
      typeof encodingAesKey === 'string' ? `${encodingAesKey.length} characters` : typeof encodingAesKey
    throw new WeComCallbackError(
      'invalid_aes_key',
      `EncodingAESKey must be 43 letters and digits, got ${length}`,
    )
  }
  // The last character's two spare bits are usually set; Buffer ignores them as WeCom does.
  const bytes = Buffer.from(`${encodingAesKey}=`, 'base64')
  return { key: createSecretKey(bytes), iv: Buffer.from(bytes.subarray(0, 16)) }
}
