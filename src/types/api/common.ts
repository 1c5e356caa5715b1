/** What every JSON answer may carry besides its own fields. */
export interface ApiResult {
  /** 0 or absent after success. */
  errcode?: number
  /** Text for people; WeCom changes it without notice. */
  errmsg?: string
}

/** A binary answer: a picture, a media file. */
export interface BinaryResult {
  data: Uint8Array
  /** Media type as the answer names it, for example `image/png`. */
  contentType: string
  /** File name of the `Content-Disposition` header. */
  filename?: string
}

/** The parameters of an endpoint that has none. */
export type NoParams = Record<string, never>

/**
 * An amount of money in fen, 1/100 of a yuan: always a whole number, 19900 for 199 yuan. Never compute it from yuan
 * in floating point without rounding.
 */
export type Fen = number
/** Any number, with the values that are known. */
export type OpenNumber<Known extends number> = Known | (number & Record<never, never>)
