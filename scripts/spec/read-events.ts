import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Field } from './model.js'
import { readEventFile } from './notation.js'

const FOLDER = fileURLToPath(new URL('../../spec/events/', import.meta.url))

/** The URL an event comes to: that of instructions, that of data, or the provider's own. */
export type EventChannel = 'instruction' | 'data' | 'system'

/** A callback event as the description has it. */
export interface EventFact {
  /** As handlers name it: `change_contact.create_user`. */
  name: string
  channel: EventChannel
  title?: string
  /** Official pages. */
  pages: readonly number[]
  fields: readonly Field[]
}

/** All events of the description. @throws NotationError */
export function readEvents(): EventFact[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const channel = file.replace(/\.yaml$/, '') as EventChannel
      const text = readFileSync(`${FOLDER}${file}`, 'utf8')
      return readEventFile(`spec/events/${file}`, text).map((event) => ({ ...event, channel }))
    })
}
