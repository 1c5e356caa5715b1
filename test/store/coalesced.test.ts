import { describe, expect, it } from 'vitest'
import { Coalesced } from '../../src/store/file/coalesced.js'

function setUp() {
  const runs: { finish: () => void; fail: (error: Error) => void }[] = []
  const work = new Coalesced(() => new Promise((finish, fail) => runs.push({ finish, fail })))
  const settled: string[] = []
  const ask = (name: string) =>
    work.run().then(
      () => settled.push(name),
      () => settled.push(`${name} failed`),
    )
  const pause = () => new Promise((resolve) => setImmediate(resolve))
  return { runs, settled, ask, pause }
}

describe('coalesced work', () => {
  it('is shared by those who asked before it started, and by nobody who asked later', async () => {
    const { runs, settled, ask, pause } = setUp()
    void ask('first')
    void ask('second')
    void ask('third')
    expect(runs).toHaveLength(1)
    runs[0]?.finish()
    await pause()
    expect(settled).toEqual(['first'])
    expect(runs).toHaveLength(2)
    void ask('fourth')
    runs[1]?.finish()
    await pause()
    expect(settled).toEqual(['first', 'second', 'third'])
    expect(runs).toHaveLength(3)
  })

  it('goes on after a failure, which only those hear of who shared it', async () => {
    const { runs, settled, ask, pause } = setUp()
    void ask('first')
    void ask('second')
    runs[0]?.fail(new Error('no'))
    await pause()
    runs[1]?.finish()
    await pause()
    expect(settled).toEqual(['first failed', 'second'])
    void ask('third')
    expect(runs).toHaveLength(3)
  })
})
