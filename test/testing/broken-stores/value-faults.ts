import { type BrokenStore, broken, comparing, soon, values } from './spoil.js'
import { asJson, asNumber, cutTo, decoded } from './texts.js'

const bytesOf = (text: string) => Buffer.from(text, 'utf8')

function asDate(text: string): string {
  return /^\d{4}-\d\d-\d\dT/.test(text) ? new Date(text).toISOString() : text
}

const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: false })
const SMALL = 'keeps values of up to 32 KiB whole'
const LARGE = 'keeps values of up to 2 MiB whole'

export const valueFaults: readonly BrokenStore[] = [
  broken(
    'values cut at 255 characters',
    SMALL,
    values((v) => v.slice(0, 255)),
  ),
  broken('values cut at 4,000 bytes', SMALL, values(cutTo(4_000))),
  broken('values cut at 64 KiB', LARGE, values(cutTo(65_535))),
  broken(
    'values cut at 512 KiB',
    LARGE,
    values((v) => v.slice(0, 512 * 1024)),
  ),
  broken('values cut at 1 MiB', LARGE, values(cutTo(1024 * 1024))),
  broken('values above 1 MiB refused', LARGE, (store) => ({
    set: (key, value, options) =>
      value.length > 1_048_576 ? Promise.reject(new Error('too large')) : store.set(key, value, options),
  })),
  broken('values above 400 kB dropped without a word', LARGE, (store) => ({
    set: async (key, value, options) => (value.length > 400_000 ? undefined : store.set(key, value, options)),
  })),
  broken(
    'long values decoded piece by piece',
    'keeps long values whole that are not in ASCII',
    values((v) => {
      const bytes = bytesOf(v)
      let text = ''
      for (let i = 0; i < bytes.length; i += 65_536) text += bytes.subarray(i, i + 65_536).toString('utf8')
      return text
    }),
  ),
  broken(
    'swap compares the first 1,000 characters',
    SMALL,
    comparing((a, b) => a.slice(0, 1000) === b.slice(0, 1000)),
  ),
  broken(
    'swap compares lengths',
    'swaps only what is as expected',
    comparing((a, b) => a.length === b.length),
  ),
  broken(
    'values in lower case',
    'keeps cases apart in values',
    values((v) => v.toLowerCase()),
  ),
  broken(
    'values compared without case',
    'keeps cases apart in values',
    comparing((a, b) => a.toLowerCase() === b.toLowerCase()),
  ),
  broken(
    'values compared without accents',
    'keeps every script, and no form of a character for another in values',
    comparing((a, b) => collator.compare(a, b) === 0),
  ),
  broken(
    'values trimmed',
    'keeps blanks, wherever they stand in values',
    values((v) => v.trim()),
  ),
  broken(
    'trailing blanks cut',
    'keeps blanks, wherever they stand in values',
    values((v) => v.replace(/ +$/, '')),
  ),
  broken(
    'trailing blanks not compared',
    'keeps blanks, wherever they stand in values',
    comparing((a, b) => a.replace(/ +$/, '') === b.replace(/ +$/, '')),
  ),
  broken(
    'last line end cut',
    'keeps blanks, wherever they stand in values',
    values((v) => v.replace(/\n$/, '')),
  ),
  broken(
    'CRLF made LF',
    'keeps blanks, wherever they stand in values',
    values((v) => v.replaceAll('\r\n', '\n')),
  ),
  broken(
    'byte order mark cut',
    'keeps blanks, wherever they stand in values',
    values((v) => v.replace(/^\ufeff/, '')),
  ),
  broken(
    'cut at NUL',
    'keeps control characters and invisible ones in values',
    values((v) => v.split('\0')[0] ?? ''),
  ),
  broken(
    'NUL dropped',
    'keeps control characters and invisible ones in values',
    values((v) => v.replaceAll('\0', '')),
  ),
  broken('NUL refused', 'keeps control characters and invisible ones in values', (store) => ({
    set: (key, value, options) =>
      value.includes('\0')
        ? Promise.reject(new Error('invalid byte sequence'))
        : store.set(key, value, options),
  })),
  broken(
    'invisible characters not compared',
    'keeps control characters and invisible ones in values',
    comparing((a, b) => a.replace(/\p{Cf}/gu, '') === b.replace(/\p{Cf}/gu, '')),
  ),
  broken('numbers normalised', 'keeps texts that look like numbers in values', values(asNumber)),
  broken(
    'numbers compared as numbers',
    'keeps texts that look like numbers in values',
    comparing((a, b) => a === b || Number(a) === Number(b)),
  ),
  broken(
    'numbers given back as numbers',
    'gives back what was written, the empty text included',
    (store) => ({
      get: async (key) => {
        const value = await store.get(key)
        return value !== undefined && /^\d+$/.test(value) ? (Number(value) as unknown as string) : value
      },
    }),
  ),
  broken('bytes given back', 'gives back what was written, the empty text included', (store) => ({
    get: async (key) => {
      const value = await store.get(key)
      return value === undefined ? undefined : (bytesOf(value) as unknown as string)
    },
  })),
  broken('JSON parsed and written anew', 'keeps texts that look like JSON in values', values(asJson)),
  broken(
    'values compared as JSON',
    'keeps texts that look like JSON in values',
    comparing((a, b) => asJson(a) === asJson(b)),
  ),
  broken('its own envelope looked for in values', 'keeps texts that look like JSON in values', (store) => ({
    async get(key) {
      const text = await store.get(key)
      if (text === undefined || !text.startsWith('{')) return text
      try {
        const { value } = JSON.parse(text) as { value?: string }
        return value ?? text
      } catch {
        return text
      }
    },
  })),
  broken('dates normalised', 'keeps texts that look like words of a language in values', values(asDate)),
  broken(
    'booleans normalised',
    'keeps texts that look like words of a language in values',
    values((v) => (/^(true|t|yes|on)$/i.test(v) ? 'true' : v)),
  ),
  broken(
    'the text "null" taken for nothing',
    'keeps texts that look like words of a language in values',
    (store) => ({
      get: async (key) => {
        const value = await store.get(key)
        return value === 'null' ? undefined : value
      },
    }),
  ),
  broken(
    'Unicode normalised',
    'keeps every script, and no form of a character for another in values',
    values((v) => v.normalize('NFC')),
  ),
  broken(
    'Unicode compared normalised',
    'keeps every script, and no form of a character for another in values',
    comparing((a, b) => a.normalize('NFKC') === b.normalize('NFKC')),
  ),
  broken(
    'all but the basic plane lost',
    'keeps every script, and no form of a character for another in values',
    values((v) => v.replace(/[\u{10000}-\u{10ffff}]/gu, '?')),
  ),
  broken(
    'latin1 only',
    'keeps every script, and no form of a character for another in values',
    values((v) => v.replace(/[^\0-\u00ff]/g, '?')),
  ),
  broken(
    'HTML escaped',
    'keeps texts with escapes of whatever kind in values',
    values((v) => v.replaceAll('<', '&lt;')),
  ),
  broken('percent signs decoded', 'keeps texts with escapes of whatever kind in values', values(decoded)),
  broken(
    'backslashes taken for escapes',
    'keeps texts with escapes of whatever kind in values',
    values((v) => v.replace(/\\(.)/g, '$1')),
  ),
  broken(
    'placeholders filled in',
    'keeps texts with escapes of whatever kind in values',
    values((v) => v.replaceAll('%s', '')),
  ),
  broken(
    'an empty text taken for nothing',
    'gives back what was written, the empty text included',
    (store) => ({
      get: async (key) => (await store.get(key)) || undefined,
    }),
  ),
  broken(
    'an empty text in a swap taken for nothing',
    'tells the empty text from absence in a swap',
    (store) => ({
      swap: (key, expected, next, options) =>
        store.swap(key, expected || undefined, next || undefined, options),
    }),
  ),
  broken(
    'absence in a swap written as a word',
    'tells words for nothing from absence in a swap',
    (store) => ({
      swap: (key, expected, next, options) =>
        store.swap(key, expected === 'undefined' ? undefined : expected, next, options),
    }),
  ),
  broken(
    'long values in pieces',
    'shows a long value whole or not at all while another takes its place',
    (store) => ({
      async get(key) {
        const pieces: string[] = []
        for (let i = 0; ; i++) {
          const piece = await store.get(`${key}/${i}`)
          if (piece === undefined) return pieces.length === 0 ? store.get(key) : pieces.join('')
          pieces.push(piece)
        }
      },
      async set(key, value) {
        for (let i = 0; i * 65_536 < value.length; i++) {
          await soon()
          await store.set(`${key}/${i}`, value.slice(i * 65_536, (i + 1) * 65_536))
        }
      },
    }),
  ),
]
