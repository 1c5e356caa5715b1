/**
 * A process of its own on a file store: `file-store-child.ts <directory> <job> <name> <rounds>`.
 * Prints a line for every write the store has acknowledged, before it starts the next.
 */
import { writeSync } from 'node:fs'
import { systemClock } from '../../src/base/index.js'
import { acquireLease, FileStore } from '../../src/store/index.js'

const [directory = '', job = '', name = '', rounds = '0', fsync = ''] = process.argv.slice(2)
const store = new FileStore(directory, { fsync: fsync === 'fsync', compactAboveBytes: 16 * 1024 })

const never = new Int32Array(new SharedArrayBuffer(4))

/** Returns when the line is out, which takes a while when the parent is slow to read and the pipe is full. */
function acknowledge(...words: (string | number)[]): void {
  let left = Buffer.from(`${words.join(' ')}\n`)
  while (left.length > 0) {
    try {
      left = left.subarray(writeSync(1, left))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
      Atomics.wait(never, 0, 0, 1)
    }
  }
}

async function increment(key: string): Promise<number> {
  for (;;) {
    const before = await store.get(key)
    const after = Number(before ?? 0) + 1
    if (await store.swap(key, before, String(after))) return after
  }
}

const jobs: Record<string, (i: number) => Promise<void>> = {
  /** Writes growing values under keys of its own, and increments a counter shared by all. */
  async write(i) {
    const lane = async (n: number) => {
      const key = `own/${name}/${n}`
      await store.set(key, `${i} ${'x'.repeat((i * 37) % 300)}`)
      acknowledge('set', key, i)
    }
    await Promise.all([lane(0), lane(1), lane(2), increment('shared').then((n) => acknowledge('count', n))])
  },
  /** Increments by a plain read and write, which only the lease makes safe. */
  async lease() {
    for (;;) {
      const lease = await acquireLease(store, 'lease/job', { clock: systemClock, ttlMs: 60_000 })
      if (lease === undefined) continue
      await store.set('guarded', String(Number((await store.get('guarded')) ?? 0) + 1))
      await lease.release()
      return
    }
  },
}

acknowledge('ready')
for await (const line of process.stdin) {
  if (String(line).startsWith('go')) break
}
for (let i = 1; i <= Number(rounds); i++) await jobs[job]?.(i)
await store.close()
acknowledge('done')
process.exit(0)
