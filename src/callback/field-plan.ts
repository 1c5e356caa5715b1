import {
  COMMON_FIELDS,
  EVENT_SHAPES,
  type FieldShape,
  type ListShape,
  type ObjectShape,
} from '../types/index.js'

/** What is known about the fields of one kind of object, made for looking up. */
export interface FieldPlan {
  readonly shapes: ReadonlyMap<string, FieldShape>
  /** Official names by variants the object may have. */
  readonly variants: ReadonlyMap<string, string> | undefined
}

/** Spellings seen in samples, and the official ones. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['OpitonIds', 'OptionIds'],
  ['OpitonId', 'OptionId'],
  ['ItemUserId', 'ItemUserid'],
  ['approverstep', 'ApproverStep'],
  ['AgentID', 'AgentId'],
])

const NONE: ObjectShape = {}

/** The catalogue never changes, and a Map answers in a third of the time of an object that lacks the name. */
const events = new Map<string, FieldPlan>()
const objects = new WeakMap<ObjectShape, FieldPlan>()
let unknownEvent: FieldPlan | undefined

/** The plan of an event, the fields any event may have included. Any name that is not in the catalogue has those. */
export function planOfEvent(name: string): FieldPlan {
  const known = events.get(name)
  if (known !== undefined) return known
  if (!Object.hasOwn(EVENT_SHAPES, name)) {
    unknownEvent ??= planOf(NONE, COMMON_FIELDS)
    return unknownEvent
  }
  const plan = planOf(EVENT_SHAPES[name] ?? NONE, COMMON_FIELDS)
  events.set(name, plan)
  return plan
}

export function planOfObject(shape: ObjectShape): FieldPlan {
  const known = objects.get(shape)
  if (known !== undefined) return known
  const plan = planOf(shape, NONE)
  objects.set(shape, plan)
  return plan
}

/** Whether a child of a wrapper is one of its items, in any spelling. */
export function isItem(child: string, { element }: ListShape): boolean {
  return child === element || (element !== undefined && SPELLINGS.get(child) === element)
}

function planOf(own: ObjectShape, common: ObjectShape): FieldPlan {
  const shapes = new Map([...Object.entries(common), ...Object.entries(own)])
  const variants = new Map<string, string>()
  for (const [variant, official] of SPELLINGS) {
    if (Object.hasOwn(own, official) && !Object.hasOwn(own, variant)) variants.set(variant, official)
  }
  return { shapes, variants: variants.size === 0 ? undefined : variants }
}
