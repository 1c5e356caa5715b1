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

/** The events a name stands for: itself, or all below it. */
type NamesOf<Name extends ListenerName> = Extract<EventName, Name | `${Name}.${string}`>

/** The event, or the union of events, behind a name. */
export type EventOf<Name extends ListenerName> = EventMap[NamesOf<Name>]

/** The events behind a name, each with its own name: a union told apart by `name`. */
export type NamedEvent<Name extends ListenerName = ListenerName> = {
  [Key in NamesOf<Name>]: { name: Key; event: EventMap[Key] }
}[NamesOf<Name>]

/** All events of the catalogue, told apart by `name`. */
export type AnyEvent = NamedEvent
