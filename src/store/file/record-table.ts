export interface Entry {
  value: string
  expiresAt: number | undefined
  /** The id of the record that wrote it. */
  version: string
  /** Bytes of its line in the log. */
  size: number
}

interface Chunk {
  bytes: Buffer
  used: number
  live: number
}

// An entry: its length (4), size (4), expiresAt (8), lengths of key (2) and version (1), flags (1), then the texts.
const SIZE = 4
const EXPIRES = 8
const KEY_LENGTH = 16
const VERSION_LENGTH = 18
const FLAGS = 19
const HEADER = 20

const WIDE_KEY = 1
const WIDE_VALUE = 2
const DEAD = 4

const MAX_SMALL = 1024
const OFFSET_BITS = 20
const MAX_CHUNK = 1 << OFFSET_BITS
const MIN_CHUNK = 16 * 1024
const NOT_LATIN1 = /[^\0-\u00ff]/

function encode(text: string): { bytes: Buffer; isWide: boolean } {
  const isWide = NOT_LATIN1.test(text)
  return { bytes: Buffer.from(text, isWide ? 'utf16le' : 'latin1'), isWide }
}

/** FNV-1a with the bits well mixed. */
function hashOf(bytes: Buffer, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * A map from keys to entries. A store holds many small records for a day, and a garbage collector that has to look
 * after each of them as half a dozen objects costs more than the records: so small ones lie as bytes in a few big
 * buffers, found by a table of their places. What is larger is an ordinary object.
 */
export class RecordTable {
  readonly #large = new Map<string, Entry>()
  #chunks: (Chunk | undefined)[] = []
  #current = -1
  /** Places of entries, plus one; 0 is free. Its length is a power of two. */
  #slots = new Uint32Array(16)
  #small = 0

  get size(): number {
    return this.#small + this.#large.size
  }

  /** Bytes of the buffers. */
  get reserved(): number {
    return this.#chunks.reduce((sum, chunk) => sum + (chunk?.bytes.length ?? 0), this.#slots.byteLength)
  }

  get(key: string): Entry | undefined {
    const place = this.#find(key)
    return place === undefined ? this.#large.get(key) : this.#entryAt(place)
  }

  version(key: string): string | undefined {
    const place = this.#find(key)
    return place === undefined ? this.#large.get(key)?.version : this.#versionAt(place)
  }

  set(key: string, entry: Entry): void {
    this.delete(key)
    const name = encode(key)
    const value = encode(entry.value)
    const version = encode(entry.version)
    const length = HEADER + name.bytes.length + version.bytes.length + value.bytes.length
    if (length > MAX_SMALL || version.isWide || version.bytes.length > 255) {
      this.#large.set(key, entry)
      return
    }
    if ((this.#small + 1) * 4 > this.#slots.length * 3) this.#grow()
    const place = this.#allocate(length)
    const { bytes, offset } = this.#at(place)
    bytes.writeUInt32LE(length, offset)
    bytes.writeUInt32LE(entry.size, offset + SIZE)
    bytes.writeDoubleLE(entry.expiresAt ?? Number.POSITIVE_INFINITY, offset + EXPIRES)
    bytes.writeUInt16LE(name.bytes.length, offset + KEY_LENGTH)
    bytes[offset + VERSION_LENGTH] = version.bytes.length
    bytes[offset + FLAGS] = (name.isWide ? WIDE_KEY : 0) | (value.isWide ? WIDE_VALUE : 0)
    let end = offset + HEADER
    for (const part of [name.bytes, version.bytes, value.bytes]) end += part.copy(bytes, end)
    this.#enter(place)
    this.#small++
  }

  delete(key: string): boolean {
    const slot = this.#slotOf(key)
    if (slot === undefined) return this.#large.delete(key)
    const place = (this.#slots[slot] ?? 0) - 1
    this.#leave(slot)
    this.#small--
    const { bytes, offset } = this.#at(place)
    bytes[offset + FLAGS] = (bytes[offset + FLAGS] ?? 0) | DEAD
    const number = place >>> OFFSET_BITS
    const chunk = this.#chunks[number]
    if (chunk !== undefined) chunk.live -= bytes.readUInt32LE(offset)
    this.#reclaim(number)
    return true
  }

  /** All of it. Nothing may be written meanwhile. */
  *[Symbol.iterator](): Generator<[key: string, entry: Entry]> {
    for (const stored of this.#slots) {
      if (stored !== 0) yield [this.#keyAt(stored - 1), this.#entryAt(stored - 1)]
    }
    yield* this.#large
  }

  /** The keys of what is not over at `now`. Nothing may be written meanwhile. */
  *liveKeys(now: number): Generator<string> {
    for (const stored of this.#slots) {
      if (stored === 0) continue
      const { bytes, offset } = this.#at(stored - 1)
      if (now < bytes.readDoubleLE(offset + EXPIRES)) yield this.#keyAt(stored - 1)
    }
    for (const [key, { expiresAt }] of this.#large) {
      if (expiresAt === undefined || now < expiresAt) yield key
    }
  }

  /** The sum of the sizes of what is not over at `now`. */
  liveSize(now: number): number {
    let sum = 0
    for (const stored of this.#slots) {
      if (stored === 0) continue
      const { bytes, offset } = this.#at(stored - 1)
      if (now < bytes.readDoubleLE(offset + EXPIRES)) sum += bytes.readUInt32LE(offset + SIZE)
    }
    for (const { expiresAt, size } of this.#large.values()) {
      if (expiresAt === undefined || now < expiresAt) sum += size
    }
    return sum
  }

  #at(place: number): { bytes: Buffer; offset: number } {
    const chunk = this.#chunks[place >>> OFFSET_BITS]
    if (chunk === undefined) throw new RangeError('no such entry')
    return { bytes: chunk.bytes, offset: place & (MAX_CHUNK - 1) }
  }

  #keyAt(place: number): string {
    const { bytes, offset } = this.#at(place)
    const start = offset + HEADER
    const isWide = ((bytes[offset + FLAGS] ?? 0) & WIDE_KEY) !== 0
    return bytes.toString(
      isWide ? 'utf16le' : 'latin1',
      start,
      start + bytes.readUInt16LE(offset + KEY_LENGTH),
    )
  }

  #versionAt(place: number): string {
    const { bytes, offset } = this.#at(place)
    const start = offset + HEADER + bytes.readUInt16LE(offset + KEY_LENGTH)
    return bytes.toString('latin1', start, start + (bytes[offset + VERSION_LENGTH] ?? 0))
  }

  #entryAt(place: number): Entry {
    const { bytes, offset } = this.#at(place)
    const start =
      offset + HEADER + bytes.readUInt16LE(offset + KEY_LENGTH) + (bytes[offset + VERSION_LENGTH] ?? 0)
    const isWide = ((bytes[offset + FLAGS] ?? 0) & WIDE_VALUE) !== 0
    const expiresAt = bytes.readDoubleLE(offset + EXPIRES)
    return {
      value: bytes.toString(isWide ? 'utf16le' : 'latin1', start, offset + bytes.readUInt32LE(offset)),
      expiresAt: expiresAt === Number.POSITIVE_INFINITY ? undefined : expiresAt,
      version: this.#versionAt(place),
      size: bytes.readUInt32LE(offset + SIZE),
    }
  }

  #hashAt(place: number): number {
    const { bytes, offset } = this.#at(place)
    return hashOf(bytes, offset + HEADER, offset + HEADER + bytes.readUInt16LE(offset + KEY_LENGTH))
  }

  #find(key: string): number | undefined {
    const slot = this.#slotOf(key)
    return slot === undefined ? undefined : (this.#slots[slot] ?? 0) - 1
  }

  #slotOf(key: string): number | undefined {
    if (this.#small === 0 || key.length > MAX_SMALL) return undefined
    const name = encode(key)
    const mask = this.#slots.length - 1
    for (let slot = hashOf(name.bytes, 0, name.bytes.length) & mask; ; slot = (slot + 1) & mask) {
      const stored = this.#slots[slot]
      if (stored === undefined || stored === 0) return undefined
      const { bytes, offset } = this.#at(stored - 1)
      const isWide = ((bytes[offset + FLAGS] ?? 0) & WIDE_KEY) !== 0
      if (isWide !== name.isWide || bytes.readUInt16LE(offset + KEY_LENGTH) !== name.bytes.length) continue
      const start = offset + HEADER
      if (bytes.compare(name.bytes, 0, name.bytes.length, start, start + name.bytes.length) === 0) return slot
    }
  }

  #enter(place: number): void {
    const mask = this.#slots.length - 1
    let slot = this.#hashAt(place) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = place + 1
  }

  /** Frees a slot and moves up those behind it that would not be found any more. */
  #leave(slot: number): void {
    const mask = this.#slots.length - 1
    let free = slot
    for (let next = (slot + 1) & mask; this.#slots[next] !== 0; next = (next + 1) & mask) {
      const stored = this.#slots[next] ?? 0
      const home = this.#hashAt(stored - 1) & mask
      if (((next - home) & mask) < ((next - free) & mask)) continue
      this.#slots[free] = stored
      free = next
    }
    this.#slots[free] = 0
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Uint32Array(before.length * 2)
    for (const stored of before) if (stored !== 0) this.#enter(stored - 1)
  }

  #allocate(length: number): number {
    const current = this.#chunks[this.#current]
    if (current !== undefined && current.used + length <= current.bytes.length) {
      const place = this.#current * MAX_CHUNK + current.used
      current.used += length
      current.live += length
      return place
    }
    const full = this.#current
    const size = Math.min(MAX_CHUNK, Math.max(MIN_CHUNK, (current?.bytes.length ?? 0) * 2))
    const free = this.#chunks.indexOf(undefined)
    this.#current = free === -1 ? this.#chunks.length : free
    this.#chunks[this.#current] = { bytes: Buffer.allocUnsafeSlow(size), used: 0, live: 0 }
    const place = this.#allocate(length)
    this.#reclaim(full)
    return place
  }

  /** Moves what is left of a chunk that is mostly holes, and gives the chunk back. */
  #reclaim(number: number): void {
    const chunk = this.#chunks[number]
    if (chunk === undefined || number === this.#current || chunk.live * 2 > chunk.used) return
    const mask = this.#slots.length - 1
    for (let offset = 0; offset < chunk.used; ) {
      const length = chunk.bytes.readUInt32LE(offset)
      if (((chunk.bytes[offset + FLAGS] ?? 0) & DEAD) === 0) {
        const before = number * MAX_CHUNK + offset
        let slot = this.#hashAt(before) & mask
        while (this.#slots[slot] !== before + 1) slot = (slot + 1) & mask
        const place = this.#allocate(length)
        const to = this.#at(place)
        chunk.bytes.copy(to.bytes, to.offset, offset, offset + length)
        this.#slots[slot] = place + 1
        chunk.bytes[offset + FLAGS] = (chunk.bytes[offset + FLAGS] ?? 0) | DEAD
        chunk.live -= length
      }
      offset += length
    }
    this.#chunks[number] = undefined
  }
}
