import { type Clock, systemClock } from '../../../src/base/index.js'
import { MemoryStore, type Store } from '../../../src/store/index.js'
import { type BrokenStore, spoilt } from './spoil.js'

const WHEN = 'keeps a record until its expiry and not longer'

function clockOff(ms: number): Clock {
  return { now: () => systemClock.now() + ms, timer: systemClock.timer }
}

/** On a server whose clock nobody can set. */
function onServer(
  fault: string,
  caughtBy: string,
  offMs: number,
  spoil: (server: Store) => Partial<Store> = () => ({}),
): BrokenStore {
  const place = () => {
    const server = new MemoryStore({ clock: clockOff(offMs) })
    return { open: () => spoilt(server, spoil(server)) }
  }
  return { fault, caughtBy, capabilities: { realTime: true }, place }
}

export const realTimeFaults: readonly BrokenStore[] = [
  onServer('times of our own given to a server ten minutes ahead', WHEN, 600_000),
  onServer('times of our own given to a server ten minutes behind', WHEN, -600_000),
  onServer('times of our own given to a server a second ahead', WHEN, 1_000),
  onServer('times of our own given to a server a second behind', WHEN, -1_000),
  onServer('no end at all on a real clock', WHEN, 0, (server) => ({
    set: (key, value) => server.set(key, value),
  })),
  onServer(
    'the former end carried over on a real clock',
    'forgets the former expiry with every write',
    0,
    (server) => {
      const ends = new Map<string, number>()
      return {
        set(key, value, options) {
          const expiresAt = options?.expiresAt ?? ends.get(key)
          if (expiresAt !== undefined) ends.set(key, expiresAt)
          return server.set(key, value, expiresAt === undefined ? {} : { expiresAt })
        },
      }
    },
  ),
  onServer('expired keys listed on a real clock', 'does not list expired records', 0, (server) => {
    const written = new Set<string>()
    return {
      set(key, value, options) {
        written.add(key)
        return server.set(key, value, options)
      },
      async *keys(prefix) {
        for (const key of written) if (key.startsWith(prefix)) yield key
      },
    }
  }),
]
