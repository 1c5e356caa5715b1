import { createHash } from 'node:crypto'
import { type BrokenStore, broken, names } from './spoil.js'
import { asNumber, cutTo, decoded } from './texts.js'

export const keyFaults: readonly BrokenStore[] = [
  broken(
    'keys in lower case',
    'keeps cases apart in keys',
    names((k) => k.toLowerCase()),
  ),
  broken(
    'keys trimmed',
    'keeps blanks, wherever they stand in keys',
    names(
      (k) => k.trim(),
      (p) => p,
    ),
  ),
  broken(
    'trailing blanks of keys cut',
    'keeps blanks, wherever they stand in keys',
    names(
      (k) => k.replace(/ +$/, ''),
      (p) => p,
    ),
  ),
  broken(
    'blanks in keys made underscores',
    'keeps blanks, wherever they stand in keys',
    names((k) => k.replaceAll(' ', '_')),
  ),
  broken(
    'keys cut at NUL',
    'keeps control characters and invisible ones in keys',
    names((k) => k.split('\0')[0] ?? ''),
  ),
  broken(
    'control characters dropped from keys',
    'keeps control characters and invisible ones in keys',
    names((k) => k.replace(/\p{Cc}/gu, '')),
  ),
  broken('keys normalised as numbers', 'keeps texts that look like numbers in keys', names(asNumber)),
  broken(
    'keys in NFC',
    'keeps every script, and no form of a character for another in keys',
    names((k) => k.normalize('NFC')),
  ),
  broken(
    'keys in NFKC',
    'keeps every script, and no form of a character for another in keys',
    names((k) => k.normalize('NFKC')),
  ),
  broken(
    'percent signs in keys decoded',
    'keeps texts with escapes of whatever kind in keys',
    names(decoded),
  ),
  broken(
    'keys resolved as paths',
    'keeps names that look like paths, patterns or fields in keys',
    names((k) => new URL(encodeURI(k).replace(/^\/+/, ''), 'http://x/').pathname),
  ),
  broken(
    'double slashes of keys made one',
    'keeps names that look like paths, patterns or fields in keys',
    names((k) => k.replaceAll('//', '/')),
  ),
  broken(
    'colons of keys replaced',
    'keeps names that look like paths, patterns or fields in keys',
    names((k) => k.replaceAll(':', '_')),
  ),
  broken(
    'keys cut at 255 characters',
    'keeps keys of up to 1,000 characters whole',
    names((k) => k.slice(0, 255)),
  ),
  broken('keys cut at 767 bytes', 'keeps keys of up to 1,000 characters whole', names(cutTo(767))),
  broken(
    'the beginning of long keys cut',
    'keeps keys of up to 1,000 characters whole',
    names((k) => k.slice(-250)),
  ),
  broken('keys above 250 bytes refused', 'keeps keys of up to 1,000 characters whole', (store) => ({
    set: (key, value, options) =>
      key.length > 250 ? Promise.reject(new Error('key too long')) : store.set(key, value, options),
  })),
  broken('keys by a hash of 16 bits', 'lists all of 1,250 keys, each of them once', (store) => {
    const short = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 4)
    const keys = new Set<string>()
    return {
      get: (key) => store.get(short(key)),
      set: (key, value, options) => {
        keys.add(key)
        return store.set(short(key), value, options)
      },
      async *keys(prefix) {
        for (const key of keys) if (key.startsWith(prefix)) yield key
      },
    }
  }),
  broken('a plain object for a table', 'gives undefined for a key nobody wrote', (store) => ({
    get: async (key) => (await store.get(key)) ?? ({} as Record<string, string>)[key],
  })),
  broken(
    'a key read as a pattern',
    'keeps names that look like paths, patterns or fields in keys',
    (store) => ({
      async get(key) {
        if (!key.includes('*')) return store.get(key)
        for await (const other of store.keys(key.split('*')[0] ?? '')) return store.get(other)
        return undefined
      },
    }),
  ),
]
