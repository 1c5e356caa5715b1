import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FileStore } from '../../src/store/index.js'
import { type Child, childProcesses } from './child-processes.js'
import { temporaryDirectories } from './temporary-directory.js'

const start = childProcesses()
const newDirectory = temporaryDirectories()

/** What the children said was written. */
function acknowledged(children: readonly Child[]) {
  const last = new Map<string, number>()
  const counts: number[] = []
  for (const line of children.flatMap((child) => child.lines)) {
    const [verb, a, b] = line.split(' ')
    if (verb === 'set' && a !== undefined) last.set(a, Number(b))
    if (verb === 'count') counts.push(Number(a))
  }
  return { last, counts }
}

async function expectNothingLost(directory: string, children: readonly Child[], killed: number) {
  const { last, counts } = acknowledged(children)
  const store = new FileStore(directory)
  for (const [key, round] of last) {
    const stored = Number((await store.get(key))?.split(' ')[0])
    // What was under way when the process died may have happened, but no more than that one write.
    expect([round, round + 1], key).toContain(stored)
  }
  expect(new Set(counts).size).toBe(counts.length)
  const counter = Number(await store.get('shared'))
  expect(counter).toBeGreaterThanOrEqual(counts.length)
  expect(counter).toBeLessThanOrEqual(counts.length + killed)
  await store.close()
  return { acknowledgedWrites: last.size, counter }
}

describe('a file store used by several processes', () => {
  it('loses nothing it has acknowledged when its writers are killed at random instants', async () => {
    const directory = newDirectory()
    const children = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, i) =>
      start({ directory, job: 'write', name, rounds: 1_000_000, fsync: i % 2 === 0 }),
    )
    await Promise.all(children.map((child) => child.ready))
    for (const child of children) child.go()
    for (const child of children) child.killAfter(20 + Math.floor(Math.random() * 700))
    const exits = await Promise.all(children.map((child) => child.exited))
    expect(exits.map(({ signal }) => signal)).toEqual(children.map(() => 'SIGKILL'))
    const { acknowledgedWrites } = await expectNothingLost(directory, children, children.length)
    expect(acknowledgedWrites).toBeGreaterThanOrEqual(children.length)
  })

  it('serves the survivors exactly while others are killed, compacting all along', async () => {
    const directory = newDirectory()
    const survivors = ['a', 'b'].map((name) => start({ directory, job: 'write', name, rounds: 250 }))
    const victims = ['c', 'd'].map((name) => start({ directory, job: 'write', name, rounds: 1_000_000 }))
    const children = [...survivors, ...victims]
    await Promise.all(children.map((child) => child.ready))
    for (const child of children) child.go()
    for (const victim of victims) victim.killAfter(100 + Math.floor(Math.random() * 400))
    const exits = await Promise.all(children.map((child) => child.exited))
    expect(exits.slice(0, 2)).toEqual([
      { code: 0, signal: null },
      { code: 0, signal: null },
    ])
    await expectNothingLost(directory, children, victims.length)
    const { last } = acknowledged(survivors)
    expect([...last.values()]).toEqual([250, 250, 250, 250, 250, 250])

    const generations = readdirSync(directory).map((name) => Number(/^log\.(\d+)$/.exec(name)?.[1]))
    expect(Math.max(...generations)).toBeGreaterThan(8)
    expect(generations.length).toBeLessThanOrEqual(10)
  })

  it('gives a lease to one process at a time', async () => {
    const directory = newDirectory()
    const children = ['a', 'b'].map((name) => start({ directory, job: 'lease', name, rounds: 100 }))
    await Promise.all(children.map((child) => child.ready))
    for (const child of children) child.go()
    const exits = await Promise.all(children.map((child) => child.exited))
    expect(exits.map(({ code }) => code)).toEqual([0, 0])
    const store = new FileStore(directory)
    expect(await store.get('guarded')).toBe('200')
    expect(await store.get('lease/job')).toBeUndefined()
    await store.close()
  })
})
