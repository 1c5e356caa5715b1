import crypto, {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  type KeyObject,
  randomFillSync,
} from 'node:crypto'

/**
 * The limit: a receiver tuned by hand on node:crypto, with every check a correct one needs and nothing else.
 * It shows how fast this can be; it is no product code (no reasons, no options, one form of input).
 */
export class Limit {
  readonly #token: string
  readonly #key: KeyObject
  readonly #iv: Buffer
  readonly #pool = Buffer.alloc(4096)
  #used = 4096

  constructor(token: string, encodingAesKey: string) {
    const key = Buffer.from(`${encodingAesKey}=`, 'base64')
    this.#token = token
    this.#iv = Buffer.from(key.subarray(0, 16))
    this.#key = createSecretKey(key)
  }

  sign(timestamp: string, nonce: string, encrypt: string): string {
    const joined = [this.#token, timestamp, nonce, encrypt].sort().join('')
    return sha1(joined)
  }

  /** Verifies and decrypts. */
  open(signature: string, timestamp: string, nonce: string, encrypt: string, receiveId: Buffer): string {
    if (!same(this.sign(timestamp, nonce, encrypt), signature)) throw new Error('signature')
    const data = Buffer.from(encrypt, 'base64')
    const padding = encrypt.endsWith('==') ? 2 : encrypt.endsWith('=') ? 1 : 0
    if (encrypt.length % 4 !== 0 || data.length !== (encrypt.length / 4) * 3 - padding)
      throw new Error('base64')
    if (data.length === 0 || data.length % 32 !== 0) throw new Error('blocks')
    const decipher = createDecipheriv('aes-256-cbc', this.#key, this.#iv).setAutoPadding(false)
    const plain = decipher.update(data)
    const pad = plain[plain.length - 1] as number
    if (pad < 1 || pad > 32) throw new Error('padding')
    const end = plain.length - pad
    for (let i = end; i < plain.length; i++) if (plain[i] !== pad) throw new Error('padding')
    const from = 20 + plain.readUInt32BE(16)
    if (from > end || receiveId.compare(plain, from, end) !== 0) throw new Error('receive id')
    return plain.toString('utf8', 20, from)
  }

  /** Encrypts, signs and wraps a reply. */
  reply(message: string, receiveId: string, timestamp: string, nonce: string): string {
    const length = Buffer.byteLength(message)
    const end = 20 + length + receiveId.length
    const pad = 32 - (end % 32)
    const data = Buffer.allocUnsafe(end + pad)
    this.#random().copy(data)
    data.writeUInt32BE(length, 16)
    data.write(message, 20)
    data.write(receiveId, 20 + length, 'latin1')
    data.fill(pad, end)
    const cipher = createCipheriv('aes-256-cbc', this.#key, this.#iv).setAutoPadding(false)
    const encrypt = cipher.update(data).toString('base64')
    const signature = this.sign(timestamp, nonce, encrypt)
    return replyTemplate(encrypt, signature, timestamp, nonce)
  }

  #random(): Buffer {
    if (this.#used === this.#pool.length) {
      randomFillSync(this.#pool)
      this.#used = 0
    }
    this.#used += 16
    return this.#pool.subarray(this.#used - 16, this.#used)
  }
}

export function replyTemplate(encrypt: string, signature: string, timestamp: string, nonce: string): string {
  return `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature><TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`
}

/** The one-shot form is a third faster; early versions of Node 20 lack it. */
const sha1 =
  typeof crypto.hash === 'function'
    ? (text: string) => crypto.hash('sha1', text, 'hex')
    : (text: string) => createHash('sha1').update(text).digest('hex')

function same(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return difference === 0
}

/** The ciphertext of a posted body, by position alone. */
export function extractEncrypt(body: string): string {
  const open = '<Encrypt><![CDATA['
  const start = body.indexOf(open)
  const end = body.indexOf(']]></Encrypt>', start)
  if (start === -1 || end === -1 || body.indexOf(open, end) !== -1) throw new Error('envelope')
  return body.slice(start + open.length, end)
}

export type LimitValue = string | LimitElement | (string | LimitElement)[]
export interface LimitElement {
  [name: string]: LimitValue
}

/** A strict single-pass parser of the dialect: elements, text, CDATA, five entities; anything else throws. */
export function parseLimit(text: string): LimitElement {
  let at = 0
  const blanks = () => {
    for (let code = text.charCodeAt(at); code === 32 || (code >= 9 && code <= 13); )
      code = text.charCodeAt(++at)
  }
  const name = () => {
    const start = at
    for (let code = text.charCodeAt(at); code !== 62 && code !== 32; ) {
      if (!(code > 64 && code < 123) && !(code > 44 && code < 58)) throw new Error('name')
      code = text.charCodeAt(++at)
    }
    const found = text.slice(start, at)
    blanks()
    if (found === '' || text.charCodeAt(at++) !== 62) throw new Error('tag')
    return found
  }
  const element = (tag: string, depth: number): string | LimitElement => {
    if (depth > 32) throw new Error('depth')
    let content = ''
    let children: LimitElement | undefined
    for (;;) {
      const bracket = text.indexOf('<', at)
      if (bracket === -1) throw new Error('truncated')
      if (bracket > at) content += decode(text.slice(at, bracket))
      at = bracket + 1
      const code = text.charCodeAt(at)
      if (code === 33) {
        const end = text.startsWith('![CDATA[', at) ? text.indexOf(']]>', at) : -1
        if (end === -1) throw new Error('markup')
        content = content.trim() + text.slice(at + 8, end)
        at = end + 3
        if (text.charCodeAt(at) !== 60) {
          const next = text.indexOf('<', at)
          if (next === -1 || text.slice(at, next).trim() !== '') throw new Error('mixed')
          at = next
        }
      } else if (code === 47) {
        at++
        if (name() !== tag) throw new Error('mismatch')
        if (children !== undefined && content.trim() !== '') throw new Error('mixed')
        return children ?? content
      } else {
        const child = name()
        children ??= Object.create(null) as LimitElement
        add(children, child, element(child, depth + 1))
      }
    }
  }
  blanks()
  if (text.charCodeAt(at++) !== 60) throw new Error('root')
  const root = element(name(), 1)
  blanks()
  if (at !== text.length || typeof root === 'string') throw new Error('root')
  return root
}

function add(parent: LimitElement, name: string, value: string | LimitElement): void {
  const present = parent[name]
  if (present === undefined) parent[name] = value
  else if (Array.isArray(present)) present.push(value)
  else parent[name] = [present, value]
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&([^;]*);?/g, (_, entity: string) => {
    const known = ENTITIES[entity]
    if (known === undefined) throw new Error('entity')
    return known
  })
}
