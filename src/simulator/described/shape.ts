/** From … to, both included. */
export interface Range {
  least: number
  most: number
}

/** What a value has to keep to beside its type. */
export interface Limits {
  value?: Range
  bytes?: Range
  chars?: Range
  /** Of a list, or of what is joined in a text. */
  items?: Range
  /** How many digits a number may have. */
  digits?: number
  /** Seconds since the field that says the start. */
  span?: number
  /** A number, written as text. */
  numeric?: boolean
  joined?: '|' | ','
  /** Numbers, joined. */
  numbers?: boolean
  rfc3339?: boolean
}

export type Primitive = 'string' | 'integer' | 'number' | 'boolean'

/** What a value is. */
export type Shape = { readonly limits: Limits } & (
  | {
      readonly kind: 'plain'
      readonly types: readonly Primitive[]
      readonly values?: readonly (string | number)[]
    }
  | { readonly kind: 'any' | 'object' }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'list' | 'map'; readonly of: Shape }
)

export interface Field {
  readonly name: string
  readonly required: boolean
  readonly shape: Shape
}
