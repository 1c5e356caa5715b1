import { describe, expect, it } from 'vitest'
import { sleep } from '../../src/base/index.js'
import { FakeClock } from '../../src/testing/index.js'

describe('the fake clock', () => {
  it('stands still until it is moved', async () => {
    const clock = new FakeClock(1000)
    expect(clock.now()).toBe(1000)
    await clock.advance(500)
    expect(clock.now()).toBe(1500)
  })

  it('runs due timers in the order of their times, each at its own time', async () => {
    const clock = new FakeClock(0)
    const ran: string[] = []
    for (const ms of [30, 10, 20, 10, 40]) clock.timer(ms, () => ran.push(`${ms}@${clock.now()}`))
    await clock.advance(30)
    expect(ran).toEqual(['10@10', '10@10', '20@20', '30@30'])
    expect(clock.pendingTimers).toBe(1)
  })

  it('runs timers that timers and promises set meanwhile', async () => {
    const clock = new FakeClock(0)
    const woke: number[] = []
    const loop = async () => {
      for (let i = 0; i < 3; i++) {
        await sleep(clock, 10)
        woke.push(clock.now())
      }
    }
    const done = loop()
    await clock.advance(35)
    await done
    expect(woke).toEqual([10, 20, 30])
    expect(clock.now()).toBe(35)
    expect(clock.pendingTimers).toBe(0)
  })

  it('does not run a cancelled timer', async () => {
    const clock = new FakeClock(0)
    let ran = false
    clock
      .timer(10, () => {
        ran = true
      })
      .cancel()
    await clock.advance(20)
    expect(ran).toBe(false)
    expect(clock.pendingTimers).toBe(0)
  })

  it('jumps without running anything until it is advanced again', async () => {
    const clock = new FakeClock(0)
    const ran: number[] = []
    clock.timer(10, () => ran.push(clock.now()))
    clock.set(50)
    expect(ran).toEqual([])
    await clock.advance(0)
    expect(ran).toEqual([50])
    clock.set(5)
    expect(clock.now()).toBe(5)
  })

  it('says so when a timer restarts itself without end', async () => {
    const clock = new FakeClock(0)
    let left = 0
    const again = () => {
      left++
      clock.timer(0, again)
    }
    clock.timer(0, again)
    await expect(clock.advance(1)).rejects.toThrow('restarts itself')
    expect(left).toBeGreaterThan(1000)
  })
})
