import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { CallbackCrypto } from '../../src/crypto/index.js'
import { WeComCallbackError } from '../../src/errors/index.js'
import { parseEnvelope } from '../../src/xml/index.js'
import {
  bodyOf,
  HANDLER_LEVEL,
  type NegativeVector,
  negativeVectors,
  type PositiveVector,
  plaintextOf,
  positiveVectors,
  signatureVectors,
} from '../fixtures/crypto/vectors.js'
import { parseMessageXml } from '../support/xml.js'

const cryptoOf = (vector: { token: string; encodingAESKey: string }) =>
  new CallbackCrypto({ token: vector.token, encodingAesKey: vector.encodingAESKey })
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The published ciphertext, or for the 64 KiB vectors our own, held against the published digest. */
function ciphertextOf(vector: PositiveVector): string {
  if (vector.encrypt !== null) return vector.encrypt
  return cryptoOf(vector).encrypt(plaintextOf(vector), vector.receiveId, {
    random: Buffer.from(vector.randomHex, 'hex'),
  })
}

describe('positive vectors', () => {
  test.each(positiveVectors)('$name encrypts to the published bytes', (vector) => {
    const crypto = cryptoOf(vector)
    const random = Buffer.from(vector.randomHex, 'hex')
    for (let round = 0; round < 2; round++) {
      const encrypt = crypto.encrypt(plaintextOf(vector), vector.receiveId, { random })
      if (vector.encrypt === null) expect(sha256(encrypt)).toBe(vector.encryptSha256)
      else expect(encrypt).toBe(vector.encrypt)
    }
  })

  test.each(positiveVectors)('$name decrypts to its plaintext and receive id', (vector) => {
    const crypto = cryptoOf(vector)
    const expected = { message: plaintextOf(vector), receiveId: vector.receiveId }
    expect(crypto.decrypt(ciphertextOf(vector))).toEqual(expected)
    expect(crypto.decrypt(ciphertextOf(vector))).toEqual(expected)
  })

  test.each(positiveVectors)('$name carries its signature and opens', (vector) => {
    const { timestamp, nonce, receiveId } = vector
    const crypto = cryptoOf(vector)
    const encrypt = ciphertextOf(vector)
    const msgSignature = vector.signatureComputed ?? vector.msgSignature
    expect(crypto.sign(timestamp, nonce, encrypt)).toBe(msgSignature)
    const callback = { msgSignature, timestamp, nonce, encrypt }
    crypto.verify(callback)
    const opened = crypto.open(callback, { receiveIds: ['another id', receiveId] })
    expect(opened).toEqual({ message: plaintextOf(vector), receiveId })
    expect(refusal(() => crypto.open(callback, { receiveIds: [`${receiveId}x`] }))).toBe(
      'receive_id_mismatch',
    )
    expect(refusal(() => crypto.open(callback, { receiveIds: [] }))).toBe('receive_id_mismatch')
    if (!vector.verified) {
      const published = { ...callback, msgSignature: vector.msgSignature }
      expect(refusal(() => crypto.verify(published))).toBe('signature_mismatch')
    }
  })

  const posted = positiveVectors.filter((vector) => vector.request?.method === 'POST')
  test.each(posted)('$name is found in its envelope, as text and as bytes', (vector) => {
    const body = vector.request?.body ?? ''
    expect(parseEnvelope(body)).toEqual({ encrypt: vector.encrypt, format: body[0] === '{' ? 'json' : 'xml' })
    expect(parseEnvelope(Buffer.from(body))).toEqual(parseEnvelope(body))
  })

  const documents = positiveVectors.filter(({ kind, plaintext }) => kind === 'xml' && plaintext !== null)
  test.each(documents)('$name is read as a message', (vector) => {
    const message = parseMessageXml(plaintextOf(vector))
    expect(message.InfoType ?? message.MsgType).toMatch(/^[a-z_]+$/)
  })
})

describe('signature vectors', () => {
  test.each(signatureVectors)('$name has the published signature', (vector) => {
    const crypto = cryptoOf({ ...vector, encodingAESKey: 'a'.repeat(43) })
    expect(crypto.sign(vector.timestamp, vector.nonce, vector.encrypt)).toBe(vector.msgSignature)
  })
})

describe('negative vectors', () => {
  const here = negativeVectors.filter(({ name }) => !Object.hasOwn(HANDLER_LEVEL, name))

  test.each(here)('$name is refused as $expect.class', (vector) => {
    expect(refusal(() => receive(vector))).toBe(vector.expect.class)
  })

  test.each(here)('$name has its official code', (vector) => {
    expect(officialCode(() => receive(vector))).toBe(vector.expect.officialCode ?? undefined)
  })

  test('every vector left to the handler tests exists', () => {
    const names = new Set(negativeVectors.map(({ name }) => name))
    expect(Object.keys(HANDLER_LEVEL).filter((name) => !names.has(name))).toEqual([])
  })
})

/** The steps of a handler that need neither clock nor configuration, in their order. */
function receive(vector: NegativeVector): void {
  const { config, msgSignature, timestamp, nonce, request } = vector
  const crypto = cryptoOf(config)
  const encrypt = request.method === 'POST' ? parseEnvelope(bodyOf(vector)).encrypt : vector.encrypt
  const callback = { msgSignature, timestamp, nonce, encrypt }
  parseMessageXml(crypto.open(callback, { receiveIds: config.acceptReceiveIds }).message)
}

function refusal(work: () => unknown): string {
  return caught(work)?.reason ?? 'accepted'
}

function officialCode(work: () => unknown): number | undefined {
  return caught(work)?.officialCode
}

function caught(work: () => unknown): WeComCallbackError | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (error instanceof WeComCallbackError) return error
    throw error
  }
}
