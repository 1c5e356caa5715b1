import buffer from 'node:buffer'
import { randomFillSync } from 'node:crypto'
import { WeComCallbackError } from '../errors/index.js'

const HEADER = 20
const BLOCK = 32

// Until Node 24 decoding non-ASCII UTF-8 is several times slower than transcoding it.
const transcodeFrom = Number.parseInt(process.versions.node, 10) < 24 ? 2048 : Number.POSITIVE_INFINITY

/** The parts of a decrypted payload, as bytes. */
export interface Payload {
  message: Buffer
  receiveId: Buffer
}

/** `random(16) ‖ length(4) ‖ message ‖ receiveid`, padded to 32, in one allocation. */
export function packPayload(message: string, receiveId: string, random: Uint8Array | RandomPool): Buffer {
  const messageBytes = Buffer.byteLength(message)
  const content = HEADER + messageBytes + Buffer.byteLength(receiveId)
  const padding = BLOCK - (content % BLOCK)
  const data = Buffer.allocUnsafe(content + padding)
  if (random instanceof RandomPool) random.take(data)
  else if (random.length === 16) data.set(random, 0)
  else throw new WeComCallbackError('config_invalid', `random must be 16 bytes, got ${random.length}`)
  data.writeUInt32BE(messageBytes, 16)
  data.write(message, HEADER, 'utf8')
  data.write(receiveId, HEADER + messageBytes, 'utf8')
  data.fill(padding, content)
  return data
}

/** Takes the padding off and the parts out, checking every byte that can be checked. */
export function unpackPayload(data: Buffer): Payload {
  const length = data.length
  const padding = data[length - 1] as number
  // Ordinary PKCS#7 encoders pad to 16: then, and only then, may the total not be a multiple of 32.
  const largest = length % BLOCK === 0 ? BLOCK : 16
  if (padding < 1 || padding > largest || padding > length - HEADER) throw illegal('padding out of range')
  for (let i = length - padding; i < length - 1; i++) {
    if (data[i] !== padding) throw illegal('padding bytes differ')
  }
  const end = length - padding
  const messageBytes = data.readUInt32BE(16)
  if (messageBytes > end - HEADER) throw illegal('message length beyond the content')
  const split = HEADER + messageBytes
  return { message: data.subarray(HEADER, split), receiveId: data.subarray(split, end) }
}

function illegal(what: string): WeComCallbackError {
  return new WeComCallbackError('illegal_buffer', `The decrypted buffer has no valid structure: ${what}`)
}

/** Strict UTF-8. @throws WECOM_DECRYPT (`plaintext_invalid`) */
export function decodeUtf8(bytes: Buffer): string {
  if (!buffer.isUtf8(bytes)) {
    throw new WeComCallbackError('plaintext_invalid', 'The decrypted message is not UTF-8')
  }
  return decodeValid(bytes)
}

/** UTF-8, with U+FFFD for what is none. */
export function decodeAny(bytes: Buffer): string {
  return buffer.isUtf8(bytes) ? decodeValid(bytes) : bytes.toString('utf8')
}

function decodeValid(bytes: Buffer): string {
  if (bytes.length < transcodeFrom) return bytes.toString('utf8')
  return buffer.transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
}

/** A receive id as text; bytes that are none belong to nobody. @throws WECOM_RECEIVE_ID */
export function decodeReceiveId(bytes: Buffer): string {
  if (buffer.isUtf8(bytes)) return bytes.toString('utf8')
  throw receiveIdMismatch()
}

/** The error for a callback that is addressed to another id. */
export function receiveIdMismatch(): WeComCallbackError {
  return new WeComCallbackError('receive_id_mismatch', 'The callback is addressed to another receive id')
}

/** Strict UTF-8 of request bytes, or `undefined`. A BOM is kept. */
export function tryDecodeUtf8(bytes: Uint8Array): string | undefined {
  if (!buffer.isUtf8(bytes)) return undefined
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/** Random bytes in advance: asking the system 16 bytes at a time costs a quarter of a small reply. */
export class RandomPool {
  readonly #bytes = Buffer.alloc(4096)
  #at = 4096

  /** Fills the first 16 bytes of `target`. What is handed out is wiped and never used again. */
  take(target: Buffer): void {
    const bytes = this.#bytes
    if (this.#at === bytes.length) {
      randomFillSync(bytes)
      this.#at = 0
    }
    const at = this.#at
    bytes.copy(target, 0, at, at + 16)
    bytes.fill(0, at, at + 16)
    this.#at = at + 16
  }
}
