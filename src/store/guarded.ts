import type { Clock, Timer } from '../base/index.js'
import { isWeComError, redactText, WeComError } from '../errors/index.js'
import type { Store } from './contract.js'

export interface GuardOptions {
  clock: Clock
  /** How long one call may take, or one step of `keys()`, ms. */
  timeoutMs: number
}

const HINT = 'Look at the store and at the connection to it.'

/**
 * A user's store as the library calls it. Every call ends in time, fails with `WECOM_STORE` and nothing else, and
 * answers in the contract's own terms: what is no text is absent, and a swap is true or false.
 *
 * A record the store calls damaged counts as absent: it is left to {@link checkStore} to say so, and to the next write to
 * mend it. A write that fails, by time or otherwise, may have happened all the same.
 */
export function guarded(store: Store, options: GuardOptions): Store {
  const set: Store['set'] = (key, value, write) =>
    inTime(options, 'write', key, [value], () => store.set(key, value, write), nothing)
  const remove: Store['delete'] = (key) =>
    inTime(options, 'delete', key, [], () => store.delete(key), nothing)
  const guard: Store = {
    get: (key) =>
      inTime(options, 'read', key, [], () => store.get(key), toText).catch(unlessDamaged(() => undefined)),
    set,
    swap: (key, expected, next, write) =>
      inTime(
        options,
        'swap',
        key,
        [expected, next],
        () => store.swap(key, expected, next, write),
        toBoolean,
      ).catch(
        unlessDamaged(async () => {
          // A damaged record counts as absent; only an unconditional write mends it.
          if (expected !== undefined) return false
          await (next === undefined ? remove(key) : set(key, next, write))
          return true
        }),
      ),
    delete: remove,
    keys: (prefix) => keysInTime(store, prefix, options),
  }
  const { check } = store
  if (check !== undefined)
    guard.check = () =>
      inTime(
        options,
        'check',
        'itself',
        [],
        () => check.call(store),
        (told) => told,
      )
  return guard
}

type Action = 'read' | 'write' | 'swap' | 'delete' | 'list' | 'check'
type Text = string | undefined

const nothing = () => {}
const soon = Promise.resolve()

function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Scripts of Redis answer 1, and 0 or nothing at all. */
function toBoolean(done: unknown, key: string): boolean {
  if (done === true || done === 1) return true
  if (done === false || done === 0 || done === null) return false
  throw new WeComError('WECOM_STORE', `swap() of the store did not say whether it replaced ${key}`, {
    reason: 'unusable_answer',
    hint: 'swap() must resolve to true or false.',
  })
}

/** @param read makes the answer of the contract of what the store gave */
function inTime<Given, T>(
  { clock, timeoutMs }: GuardOptions,
  action: Action,
  key: string,
  texts: readonly Text[],
  work: () => Promise<Given>,
  read: (given: Given, key: string) => T,
): Promise<T> {
  let answer: Promise<Given>
  try {
    answer = work()
    // A store of plain JavaScript may give a value instead of a promise.
    if (!(answer instanceof Promise)) answer = Promise.resolve(answer)
  } catch (error) {
    return Promise.reject(storeError(error, action, key, texts))
  }
  return new Promise((resolve, reject) => {
    let timer: Timer | undefined
    let settled = false
    const settle = () => {
      settled = true
      timer?.cancel()
    }
    answer.then(
      (given) => {
        settle()
        try {
          resolve(read(given, key))
        } catch (error) {
          reject(error)
        }
      },
      (error: unknown) => {
        settle()
        reject(storeError(error, action, key, texts))
      },
    )
    // What answers at once, as memory does, is spared the timer.
    soon.then(() => {
      if (settled) return
      timer = clock.timer(timeoutMs, () => reject(overdue(action, key, timeoutMs)), { keepAlive: true })
    })
  })
}

async function* keysInTime(store: Store, prefix: string, options: GuardOptions): AsyncGenerator<string> {
  const step = <T>(work: () => Promise<T>) => inTime(options, 'list', prefix, [], work, (given) => given)
  const iterator = await step(async () => iteratorOf(await store.keys(prefix)))
  let finished = false
  try {
    for (;;) {
      const { done, value } = await step(async () => iterator.next())
      if (done === true) {
        finished = true
        return
      }
      if (typeof value === 'string' && value.startsWith(prefix)) yield value
    }
  } finally {
    // One that hangs is told, but not waited for.
    if (!finished) (async () => iterator.return?.())().catch(nothing)
  }
}

function unlessDamaged<T>(instead: () => T): (error: unknown) => T {
  return (error) => {
    if (isWeComError(error, 'WECOM_STORE') && error.reason === 'damaged_record') return instead()
    throw error
  }
}

function iteratorOf(
  keys: AsyncIterable<string> | Iterable<string>,
): AsyncIterator<string> | Iterator<string> {
  return Symbol.asyncIterator in keys ? keys[Symbol.asyncIterator]() : keys[Symbol.iterator]()
}

function overdue(action: Action, key: string, timeoutMs: number): WeComError {
  return new WeComError('WECOM_STORE', `The store did not answer within ${timeoutMs} ms (${action} ${key})`, {
    reason: 'timeout',
    hint: HINT,
  })
}

function storeError(error: unknown, action: Action, key: string, texts: readonly Text[]): WeComError {
  if (isWeComError(error, 'WECOM_STORE') || isWeComError(error, 'WECOM_CONFIG')) return error
  const cause = withoutTexts(error, texts)
  return new WeComError('WECOM_STORE', `The store failed (${action} ${key}): ${cause.message}`, {
    reason: 'failed',
    hint: HINT,
    cause,
  })
}

/** The driver's error by name, code and message, with nothing else of it: drivers keep what they were given in theirs. */
function withoutTexts(error: unknown, texts: readonly Text[]): Error {
  const { name, message, code, stack } = (typeof error === 'object' && error !== null ? error : {}) as {
    name?: unknown
    message?: unknown
    code?: unknown
    stack?: unknown
  }
  const plain = typeof message === 'string' ? message : typeof error === 'string' ? error : ''
  const cause: Error & { code?: string | number } = new Error(shortened(plain, texts) || 'it gave no reason')
  if (typeof name === 'string') cause.name = name
  if (typeof code === 'string' || typeof code === 'number') cause.code = code
  const frames = typeof stack === 'string' ? stack.split('\n').filter((line) => /^\s+at /.test(line)) : []
  cause.stack = [`${cause.name}: ${cause.message}`, ...frames].join('\n')
  return cause
}

/** A driver may quote any part of what it was given, also escaped or in hex: then nothing of its sentence is kept. */
function shortened(message: string, texts: readonly Text[]): string {
  const cut = message.slice(0, 1_000)
  const given = texts.flatMap((text) => (text === undefined ? [] : [text, Buffer.from(text).toString('hex')]))
  return given.some((text) => shares(cut, text))
    ? 'its message quoted what was stored'
    : redactText(cut.replace(/:\/\/[^/@\s]*@/g, '://[redacted]@')).slice(0, 300)
}

const PIECE = 8

function shares(message: string, text: string): boolean {
  if (text.length < PIECE) return text !== '' && message.includes(text)
  for (let at = 0; at + PIECE <= message.length; at++) {
    if (text.includes(message.slice(at, at + PIECE))) return true
  }
  return false
}
