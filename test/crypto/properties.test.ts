import { createDecipheriv } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CallbackCrypto, generateEncodingAesKey, generateToken } from '../../src/crypto/index.js'
import { isWeComError, WeComCallbackError } from '../../src/errors/index.js'

const TOKEN = 'aVeryLongTokenForTests01'
const KEY = 'odhPamPtAz2IAAVEh6LNqM5K7C4bABuC6gKza9KfgNk'
const ID = 'ww0a1b2c3d4e5f6789'
const newCrypto = () => new CallbackCrypto({ token: TOKEN, encodingAesKey: KEY })

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength })
const digits = fc.integer({ min: 0, max: 9_999_999_999 }).map(String)
const nonces = fc.string({ unit: fc.constantFrom(...'abcXYZ0123456789'), minLength: 1, maxLength: 20 })

function reasonOf(work: () => unknown): string {
  try {
    work()
    return 'accepted'
  } catch (error) {
    if (error instanceof WeComCallbackError) return error.reason
    throw error
  }
}

/** What any other implementation sees: a fresh object for every message. */
function decryptIndependently(encrypt: string): { message: string; receiveId: string; padding: number } {
  const key = Buffer.from(`${KEY}=`, 'base64')
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const plain = Buffer.concat([decipher.update(encrypt, 'base64'), decipher.final()])
  const padding = plain.at(-1) ?? 0
  const split = 20 + plain.readUInt32BE(16)
  const end = plain.length - padding
  return {
    message: plain.toString('utf8', 20, split),
    receiveId: plain.toString('utf8', split, end),
    padding,
  }
}

describe('round trip', () => {
  test('any message, receive id, timestamp and nonce come back as they were', () => {
    const crypto = newCrypto()
    fc.assert(
      fc.property(text(200), text(40), digits, nonces, (message, receiveId, timestamp, nonce) => {
        const sealed = crypto.seal(message, receiveId, { timestamp, nonce })
        expect(sealed).toMatchObject({ timestamp, nonce })
        const opened = crypto.open(sealed, { receiveIds: [receiveId] })
        expect(opened).toEqual({ message, receiveId })
      }),
    )
  })

  test('every length is padded to 32 bytes as other implementations expect', () => {
    const crypto = newCrypto()
    for (let length = 0; length <= 96; length++) {
      const message = 'm'.repeat(length)
      const encrypt = crypto.encrypt(message, ID)
      const other = decryptIndependently(encrypt)
      expect(other).toMatchObject({ message, receiveId: ID })
      expect(Buffer.from(encrypt, 'base64').length % 32).toBe(0)
      expect(other.padding).toBe(32 - ((20 + length + ID.length) % 32))
    }
  })

  test('messages of 64 KiB survive, in ASCII and in Chinese', () => {
    const crypto = newCrypto()
    for (const message of ['x'.repeat(65_536), `${'企'.repeat(21_845)}x`]) {
      const encrypt = crypto.encrypt(message, ID)
      expect(crypto.decrypt(encrypt)).toEqual({ message, receiveId: ID })
      expect(decryptIndependently(encrypt)).toMatchObject({ message, receiveId: ID })
    }
  })

  test('the same message is never encrypted to the same text twice', () => {
    const crypto = newCrypto()
    const seen = new Set(Array.from({ length: 600 }, () => crypto.encrypt('hello', ID)))
    expect(seen.size).toBe(600)
    expect(new Set([...seen].map((encrypt) => encrypt.slice(0, 20))).size).toBe(600)
  })
})

describe('tampering', () => {
  test('a flipped bit anywhere in the ciphertext breaks the signature', () => {
    const crypto = newCrypto()
    fc.assert(
      fc.property(text(100), fc.nat(), (message, where) => {
        const sealed = crypto.seal(message, ID)
        const encrypt = flipBit(sealed.encrypt, where)
        expect(reasonOf(() => crypto.open({ ...sealed, encrypt }, { receiveIds: [ID] }))).toBe(
          'signature_mismatch',
        )
      }),
    )
  })

  test('a flipped bit in a message signed again is refused, or leaves length and receive id as they were', () => {
    const crypto = newCrypto()
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 100 }), fc.nat(), (message, where) => {
        const encrypt = flipBit(crypto.encrypt(message, ID), where)
        const outcome = reasonOf(() => {
          const opened = crypto.decrypt(encrypt)
          // CBC cannot protect the content by itself; what must hold is the form.
          if (opened.receiveId === ID)
            expect(Buffer.byteLength(opened.message)).toBe(Buffer.byteLength(message))
        })
        expect(['accepted', 'illegal_buffer', 'plaintext_invalid', 'receive_id_mismatch']).toContain(outcome)
      }),
    )
  })

  test('any other signature, timestamp or nonce is refused', () => {
    const crypto = newCrypto()
    const sealed = crypto.seal('hello', ID, { timestamp: '1767225600', nonce: 'abc' })
    fc.assert(
      fc.property(fc.nat({ max: 39 }), fc.constantFrom(...'0123456789abcdefABCDEFz é'), (at, character) => {
        const original = sealed.msgSignature
        fc.pre(original[at] !== character)
        const msgSignature = original.slice(0, at) + character + original.slice(at + 1)
        expect(reasonOf(() => crypto.verify({ ...sealed, msgSignature }))).toBe('signature_mismatch')
      }),
    )
    fc.assert(
      fc.property(digits, nonces, (timestamp, nonce) => {
        fc.pre(timestamp !== sealed.timestamp || nonce !== sealed.nonce)
        expect(reasonOf(() => crypto.verify({ ...sealed, timestamp, nonce }))).toBe('signature_mismatch')
      }),
    )
  })

  test('text that is no ciphertext is refused without any other error', () => {
    const crypto = newCrypto()
    const hostile = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.base64String({ maxLength: 400 }),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('base64')),
    )
    fc.assert(
      fc.property(hostile, (encrypt) => {
        expect(['base64_invalid', 'decrypt_failed', 'illegal_buffer', 'plaintext_invalid']).toContain(
          reasonOf(() => crypto.decrypt(encrypt)),
        )
      }),
      { numRuns: 500 },
    )
  })
})

describe('one instance for everything', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('good' as const), message: text(120), receiveId: text(30) }),
    fc.record({ kind: fc.constant('reply' as const), message: text(120), receiveId: text(30) }),
    fc.record({ kind: fc.constant('bad' as const), bytes: fc.uint8Array({ maxLength: 160 }) }),
    fc.record({ kind: fc.constant('tampered' as const), message: text(60), where: fc.nat() }),
  )

  test('good and bad messages in both directions do not disturb each other', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        const crypto = newCrypto()
        const peer = newCrypto()
        for (const item of steps) {
          if (item.kind === 'good') {
            const sealed = peer.seal(item.message, item.receiveId)
            const opened = crypto.open(sealed, { receiveIds: [item.receiveId] })
            expect(opened.message).toBe(item.message)
          } else if (item.kind === 'reply') {
            const { message, receiveId } = item
            const reply = crypto.encrypt(message, receiveId)
            expect(decryptIndependently(reply)).toMatchObject({ message, receiveId })
          } else if (item.kind === 'bad') {
            expect(reasonOf(() => crypto.decrypt(Buffer.from(item.bytes).toString('base64')))).not.toBe(
              'accepted',
            )
          } else {
            const sealed = peer.seal(item.message, ID)
            const encrypt = flipBit(sealed.encrypt, item.where)
            expect(reasonOf(() => crypto.open({ ...sealed, encrypt }, { receiveIds: [ID] }))).toBe(
              'signature_mismatch',
            )
          }
        }
      }),
    )
  })

  test('a fixed random gives the same ciphertext however much was encrypted before', () => {
    const random = Buffer.from('0123456789abcdef')
    const expected = newCrypto().encrypt('hello', ID, { random })
    const crypto = newCrypto()
    fc.assert(
      fc.property(fc.array(text(80), { maxLength: 5 }), (before) => {
        for (const message of before) crypto.encrypt(message, ID)
        expect(crypto.encrypt('hello', ID, { random })).toBe(expected)
      }),
    )
    expect(random.toString()).toBe('0123456789abcdef')
  })
})

describe('configuration', () => {
  test('generated keys are of the documented form and work', () => {
    for (let round = 0; round < 50; round++) {
      const token = generateToken()
      const encodingAesKey = generateEncodingAesKey()
      expect(token).toMatch(/^[A-Za-z0-9]{24,32}$/)
      expect(encodingAesKey).toMatch(/^[A-Za-z0-9]{43}$/)
      const crypto = new CallbackCrypto({ token, encodingAesKey })
      expect(crypto.open(crypto.seal('hello', ID), { receiveIds: [ID] }).message).toBe('hello')
    }
  })

  test('a Token the console would not take is refused', () => {
    for (const token of ['', 'a b c', 'with-dash', 'Tokén', 'x'.repeat(33), 'abc\n', undefined, null, 5]) {
      const work = () => new CallbackCrypto({ token: token as string, encodingAesKey: KEY })
      expect(reasonOf(work)).toBe('config_invalid')
    }
  })

  test('bytes that are no UTF-8 are refused, or replaced when asked for', () => {
    const crypto = newCrypto()
    const fits = crypto.encrypt('a\ufffdb', ID)
    expect(crypto.decrypt(fits, { replaceInvalid: true }).message).toBe('a\ufffdb')
    // CBC turns a bit of one ciphertext block over in the next plaintext block: here the first letter of the message.
    const bytes = Buffer.from(crypto.encrypt('a'.repeat(40), ID), 'base64')
    bytes.writeUInt8(bytes.readUInt8(4) ^ 0x80, 4)
    const broken = bytes.toString('base64')
    expect(reasonOf(() => crypto.decrypt(broken))).toBe('plaintext_invalid')
    const { message, receiveId } = crypto.decrypt(broken, { replaceInvalid: true })
    expect([message, receiveId]).toEqual([`\ufffd${'a'.repeat(39)}`, ID])
  })

  test('a missing list of receive ids never means any id', () => {
    const crypto = newCrypto()
    const sealed = crypto.seal('hello', ID)
    for (const receiveIds of [undefined, null, ID]) {
      const options = { receiveIds: receiveIds as unknown as string[] }
      expect(reasonOf(() => crypto.open(sealed, options))).toBe('config_invalid')
    }
  })

  test('neither instance nor error shows Token, key or ciphertext', () => {
    const crypto = newCrypto()
    const sealed = crypto.seal('secret message', ID)
    const shown = [JSON.stringify(crypto), String(crypto), JSON.stringify({ ...crypto })]
    const work = () => crypto.open({ ...sealed, msgSignature: '0'.repeat(40) }, { receiveIds: [ID] })
    try {
      work()
    } catch (error) {
      expect(isWeComError(error)).toBe(true)
      shown.push(String(error), JSON.stringify(error), String((error as Error).stack))
    }
    expect(shown).toHaveLength(6)
    for (const secret of [TOKEN, KEY, sealed.encrypt, sealed.msgSignature]) {
      expect(shown.join('\n')).not.toContain(secret)
    }
  })
})

function flipBit(encrypt: string, where: number): string {
  const bytes = Buffer.from(encrypt, 'base64')
  const bit = where % (bytes.length * 8)
  const at = bit >> 3
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (bit & 7)), at)
  return bytes.toString('base64')
}

describe('what can be no callback', () => {
  test('is refused by the length of its signature alone', () => {
    const crypto = newCrypto()
    const sealed = crypto.seal('message', ID)
    const msgSignature = sealed.msgSignature.repeat(20)
    expect(reasonOf(() => crypto.open({ ...sealed, msgSignature }, { receiveIds: [ID] }))).toBe(
      'signature_mismatch',
    )
  })

  test('is never written with random bytes of another length than 16', () => {
    const crypto = newCrypto()
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }).filter(({ length }) => length !== 16),
        (random) => {
          expect(reasonOf(() => crypto.encrypt('message', ID, { random }))).toBe('config_invalid')
        },
      ),
    )
  })
})
