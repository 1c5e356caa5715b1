import { type BrokenStore, broken, collect, lists } from './spoil.js'

const EXACT = 'lists exactly the keys with a prefix, taken literally and with its case'
const PATTERN = 'takes no character of a prefix for a sign of a pattern'
const END = 'lists keys to the very end of what a prefix covers'

/** By a pattern made of the prefix. */
function matching(pattern: (prefix: string) => RegExp) {
  return lists(async function* (store, prefix) {
    const like = pattern(prefix)
    for await (const key of store.keys('')) if (like.test(key)) yield key
  })
}

const quoted = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** By a range of keys from the prefix on. */
function between(end: (prefix: string) => string) {
  return lists(async function* (store, prefix) {
    for (const key of (await collect(store.keys(''))).sort()) {
      if (prefix === '' || (key >= prefix && key < end(prefix))) yield key
    }
  })
}

export const prefixFaults: readonly BrokenStore[] = [
  broken(
    '% for any text',
    PATTERN,
    matching((p) => new RegExp(`^${quoted(p).replaceAll('%', '.*')}`, 's')),
  ),
  broken(
    '_ for any character',
    PATTERN,
    matching((p) => new RegExp(`^${quoted(p).replaceAll('_', '.')}`, 's')),
  ),
  broken(
    '* for any text',
    PATTERN,
    matching((p) => new RegExp(`^${quoted(p).replaceAll('\\*', '.*')}`, 's')),
  ),
  broken(
    '? for any character',
    PATTERN,
    matching((p) => new RegExp(`^${quoted(p).replaceAll('\\?', '.')}`, 's')),
  ),
  broken(
    '[a-z] for a class',
    PATTERN,
    matching((p) => (/\[.+\]/.test(p) ? new RegExp(`^${p}`) : new RegExp(`^${quoted(p)}`, 's'))),
  ),
  broken(
    'the prefix as a regular expression',
    PATTERN,
    matching((p) => {
      try {
        return new RegExp(`^${p}`)
      } catch {
        return /(?!)/
      }
    }),
  ),
  broken(
    'backslashes as escapes',
    PATTERN,
    matching((p) => new RegExp(`^${quoted(p.replace(/\\(.?)/g, '$1'))}`, 's')),
  ),
  broken(
    'the prefix anywhere in the key',
    EXACT,
    matching((p) => new RegExp(quoted(p), 's')),
  ),
  broken(
    'the prefix in any case',
    EXACT,
    matching((p) => new RegExp(`^${quoted(p)}`, 'is')),
  ),
  broken(
    'the prefix trimmed',
    EXACT,
    lists((store, prefix) => store.keys(prefix.trim())),
  ),
  broken(
    'the prefix as a folder',
    EXACT,
    lists(async function* (store, prefix) {
      const folder = prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`
      yield* store.keys(folder)
    }),
  ),
  broken(
    'one level of a folder',
    EXACT,
    lists(async function* (store, prefix) {
      for await (const key of store.keys(prefix)) if (!key.slice(prefix.length).includes('/')) yield key
    }),
  ),
  broken(
    'no key that is the prefix itself',
    EXACT,
    lists(async function* (store, prefix) {
      for await (const key of store.keys(prefix)) if (key !== prefix) yield key
    }),
  ),
  broken(
    'keys without the prefix',
    EXACT,
    lists(async function* (store, prefix) {
      for await (const key of store.keys(prefix)) yield key.slice(prefix.length)
    }),
  ),
  broken(
    'nothing under the empty prefix',
    EXACT,
    lists(async function* (store, prefix) {
      if (prefix !== '') yield* store.keys(prefix)
    }),
  ),
  broken(
    'a range that ends at ~',
    END,
    between((p) => `${p}~`),
  ),
  broken(
    'a range that ends at z',
    END,
    between((p) => `${p}z`),
  ),
  broken(
    'a range that ends at the last character',
    END,
    between((p) => `${p}\uffff`),
  ),
]
