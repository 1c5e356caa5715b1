import type { EventMap } from './event-map.js'

/** The name of an event the library knows. */
export type EventName = keyof EventMap

type FamiliesOf<Name extends string> = Name extends `${infer Head}.${infer Rest}`
  ? Head | (Rest extends `${string}.${string}` ? `${Head}.${FamiliesOf<Rest>}` : never)
  : never

/** A name that stands for all events below it: `change_contact`, `message`, `event.change_external_contact` … */
export type FamilyName = FamiliesOf<EventName>

/** What a handler can be set for. */
export type ListenerName = EventName | FamilyName

/** The event, or the union of events, behind a name. */
export type EventOf<Name extends ListenerName> =
  | (Name extends EventName ? EventMap[Name] : never)
  | {
      [Key in EventName]: Key extends `${Name}.${string}` ? EventMap[Key] : never
    }[EventName]

/** All events, told apart by `name`. */
export type AnyEvent = { [Name in EventName]: { name: Name; event: EventMap[Name] } }[EventName]
