import type { Announcer } from '../state/announcer.js'
import type { World } from '../state/world.js'
import { dataPush, instructionPush, systemPush } from './events.js'
import type { Pusher } from './pusher.js'

/** Pushes what happens to orders and licences. */
export function announcerOf(world: World, pusher: Pusher): Announcer {
  return {
    toSuite: (suiteId, fields) => pusher.push(instructionPush(world, world.suite(suiteId), fields)),
    toProvider: (fields) => pusher.push(systemPush(world, fields)),
    toApp: (suiteId, corpId, fields) => pusher.push(dataPush(world, world.suite(suiteId), corpId, fields)),
  }
}
