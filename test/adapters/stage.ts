import type { AdapterUnderTest, Setup } from './adapters.js'
import type { Answer, Sent } from './client.js'
import type { World } from './world.js'

/** How a behaviour starts a world behind the adapter. */
export interface Stage {
  adapter: AdapterUnderTest
  start(setup?: Setup, world?: World): Promise<World & { port: number; ask: Ask }>
}

export type Ask = (path: string, sent?: Sent) => Promise<Answer>

/** All of an answer a peer could tell refusals apart by. */
export function outward({ status, headers, body }: Answer) {
  const { date: _, connection: __, ...rest } = headers
  return { status, headers: rest, body }
}

export function defer(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
