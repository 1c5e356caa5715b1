import { describe, expect, it } from 'vitest'
import { createSimulator, SimulatorClock } from '../../src/simulator/index.js'
import { FakeClock } from '../../src/testing/index.js'

describe('the clock of the simulator', () => {
  it('runs ahead of its base by what was advanced', async () => {
    const base = new FakeClock(1000)
    const clock = new SimulatorClock(base)
    await clock.advance(500)
    await base.advance(20)
    expect(clock.now()).toBe(1520)
  })

  it('fires timers in order, at their own times, once', async () => {
    const clock = new SimulatorClock(new FakeClock(0))
    const fired: [string, number][] = []
    clock.timer(300, () => fired.push(['late', clock.now()]))
    clock.timer(100, () => {
      fired.push(['early', clock.now()])
      clock.timer(50, () => fired.push(['nested', clock.now()]))
    })
    clock.timer(200, () => fired.push(['cancelled', clock.now()])).cancel()
    await clock.advance(400)
    await clock.advance(400)
    expect(fired).toEqual([
      ['early', 100],
      ['nested', 150],
      ['late', 300],
    ])
  })

  it('fires timers too when only the base moves', async () => {
    const base = new FakeClock(0)
    const clock = new SimulatorClock(base)
    let fired = 0
    clock.timer(100, () => fired++)
    await base.advance(100)
    await clock.advance(100)
    expect(fired).toBe(1)
  })

  it('is the one that was given when that can be advanced', async () => {
    const clock = new FakeClock(0)
    const sim = createSimulator({ clock })
    await sim.advance(70)
    expect(clock.now()).toBe(70)
    expect(sim.clock).toBe(clock)
  })

  it('is put on top of one that cannot', async () => {
    const stopped = { now: () => 5, timer: () => ({ cancel: () => {} }) }
    const sim = createSimulator({ clock: stopped })
    await sim.advance(10)
    expect(sim.clock.now()).toBe(15)
  })
})
