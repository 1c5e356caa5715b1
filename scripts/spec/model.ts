/** WeCom as the files in `spec/` describe it. */

/** `id` and `secret` are texts of events: an id has no blanks, a secret is never shown. */
export type Primitive = 'string' | 'integer' | 'number' | 'boolean' | 'id' | 'secret'

/** What a value is. */
export type Shape =
  /** A text, a number … or one of several of them; `values` are those that are known. */
  | { kind: 'plain'; types: readonly Primitive[]; values?: readonly (string | number)[] }
  | { kind: 'any' }
  /** An object of unknown fields. */
  | { kind: 'object' }
  | { kind: 'fields'; fields: readonly Field[] }
  /** An object whose keys are data. */
  | { kind: 'map'; of: Shape }
  | { kind: 'list'; of: Shape }

export interface Field {
  name: string
  /** `unknown`: no source says. */
  required: boolean | 'unknown'
  shape: Shape
  /** What else is known: `max 30 chars`, `default 0`. */
  limits: readonly string[]
  deprecated: boolean
}

export type TokenKind = 'none' | 'corp' | 'suite' | 'provider' | 'device' | 'model' | 'zone'
export type AppKind = 'selfBuilt' | 'thirdParty' | 'customised'

/** Whether a kind of app may call an endpoint, and the official page for it. */
export interface Availability {
  allowed: 'yes' | 'no' | 'unknown'
  page?: number
}

export interface Pages {
  kind: 'cursor' | 'offset'
  request: readonly string[]
  response: readonly string[]
}

export interface Endpoint {
  /** Without `/cgi-bin/`. */
  path: string
  family: string
  title?: { zh: string; en: string }
  verb: 'GET' | 'POST'
  token: TokenKind
  /** Query parameter of the token, where it is not the usual one. */
  tokenParam?: string
  safe: boolean
  signed: boolean
  pages?: Pages
  availability: Readonly<Partial<Record<AppKind, Availability>>>
  /** Further official pages. */
  see: readonly number[]
  confidence: 'high' | 'medium' | 'low'
  query: readonly Field[]
  /** The type of the parameters, where it is written by hand because fields depend on each other. */
  paramsType?: string
  /** Name of the part that is a file. */
  file?: string
  /** `undefined`: nothing is known about it. */
  body: readonly Field[] | undefined
  /** `binary`: a file. `undefined`: nothing is known about it. */
  answer: readonly Field[] | 'binary' | undefined
}

/** The official page that is shown first: that of third-party apps, where there is one. */
export function mainPage({ availability, see }: Endpoint): number | undefined {
  return (
    availability.thirdParty?.page ?? availability.customised?.page ?? availability.selfBuilt?.page ?? see[0]
  )
}
