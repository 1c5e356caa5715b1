import type { EventMap } from './event-map.js'

/**
 * How a field differs from plain text: a number, an id, a secret text, an object, or a list in one of WeCom's
 * three forms.
 */
export type FieldShape = 'int' | 'id' | 'secret' | NestedShape | ListShape

/** An element with fields of its own. */
export interface NestedShape {
  readonly fields: ObjectShape
}

/** A list, and how it is written. */
export interface ListShape {
  /** `comma`: one text; `wrapper`: items inside one element; `repeated`: the element itself, several times. */
  readonly list: 'comma' | 'wrapper' | 'repeated'
  /** Name of an item inside its wrapper. */
  readonly element?: string
  /** What an item is; default text. */
  readonly of?: 'int' | 'id' | NestedShape
}

/** The shapes of the fields of an object; a field that is not named is plain text. */
export type ObjectShape = Readonly<Record<string, FieldShape>>

/** The fields any event may have. */
export const COMMON_FIELDS = {
  SuiteId: 'id',
  ServiceCorpId: 'id',
  AuthCorpId: 'id',
  TimeStamp: 'int',
  ToUserName: 'id',
  FromUserName: 'id',
  CreateTime: 'int',
  AgentID: 'int',
} as const

/**
 * The shapes that fit the interfaces: every number an `int`, every array a list, every object nested, and no
 * field the interface does not have. It keeps the table and the interfaces from drifting apart.
 */
export type EventShapes = { readonly [Name in keyof EventMap]: FieldsOf<EventMap[Name], CommonField> }

type CommonField = keyof typeof COMMON_FIELDS

/** The fields of an object type; of a union, those of all members. */
type FieldsOf<Type, Without = never> = {
  readonly [Key in Exclude<KeyOf<Type>, Without> as ValueOf<Type, Key> extends string
    ? never
    : Key]-?: ShapeOf<ValueOf<Type, Key>>
} & {
  readonly [Key in Exclude<KeyOf<Type>, Without> as ValueOf<Type, Key> extends string ? Key : never]?:
    | 'id'
    | 'secret'
}

type KeyOf<Type> = Type extends unknown ? keyof Type : never

type ValueOf<Type, Key> = Type extends unknown
  ? Key extends keyof Type
    ? NonNullable<Type[Key]>
    : never
  : never

type ShapeOf<Value> = [Value] extends [number]
  ? 'int'
  : [Value] extends [ReadonlyArray<infer Item>]
    ? ListOf<Item>
    : { readonly fields: FieldsOf<Value> }

type ListOf<Item> = [Item] extends [number]
  ? ListForm & { readonly of: 'int' }
  : [Item] extends [string]
    ? ListForm & { readonly of?: 'id' }
    : ListForm & { readonly of: { readonly fields: FieldsOf<Item> } }

type ListForm =
  | { readonly list: 'comma' | 'repeated' }
  | { readonly list: 'wrapper'; readonly element: string }
