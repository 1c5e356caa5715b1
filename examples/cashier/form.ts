import express, { type Request, type RequestHandler } from 'express'
import { fenOf } from './money.js'

/** A little more than the largest receipt. */
const BODY_AT_MOST = '21mb'

/** Keeps the body as it came, for {@link readForm}. */
export const formBody: RequestHandler = express.raw({ type: () => true, limit: BODY_AT_MOST })

/** The fields of a form, and its files. @throws with `status` 400 when the body is no form */
export async function readForm(request: Request): Promise<Form> {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  try {
    return new Form(await new Response(new Uint8Array(body), { headers }).formData())
  } catch (cause) {
    throw Object.assign(new Error('The body is no form', { cause }), { status: 400 })
  }
}

/** What was filled in, and what is wrong with it, by the name of the field. */
export class Form {
  readonly values: Record<string, string> = {}
  readonly errors: Record<string, string> = {}
  readonly #data: FormData

  constructor(data: FormData) {
    this.#data = data
    for (const [name, value] of data) if (typeof value === 'string') this.values[name] = value.trim()
  }

  get ok(): boolean {
    return Object.keys(this.errors).length === 0
  }

  text(name: string): string {
    return this.values[name] ?? ''
  }

  /** Text that has to be there, of at most so many UTF-8 bytes. */
  required(name: string, maxBytes: number): string {
    const text = this.text(name)
    if (text === '') this.fail(name, '必填')
    else if (Buffer.byteLength(text) > maxBytes) this.fail(name, `最多 ${maxBytes} 字节（一个汉字 3 字节）`)
    return text
  }

  /** A whole number; `NaN` when it is none, which is then an error of the field. */
  integer(name: string, min: number, max: number): number {
    const text = this.text(name)
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (!(number >= min && number <= max)) this.fail(name, `请填写 ${min} 至 ${max} 的整数`)
    return number
  }

  /** An amount in yuan, as fen. */
  fen(name: string, max: number): number {
    const fen = fenOf(this.text(name)) ?? Number.NaN
    if (Number.isNaN(fen)) this.fail(name, '请填写金额，单位元，最多两位小数，例如 99.50')
    else if (fen < 1 || fen > max) this.fail(name, `请填写 0.01 至 ${max / 100} 元`)
    return fen
  }

  /** One of some texts. */
  choice<Value extends string>(name: string, ...allowed: readonly Value[]): Value | undefined {
    const found = allowed.find((value) => value === this.text(name))
    if (found === undefined) this.fail(name, '请选择一项')
    return found
  }

  /** A file that was chosen; `undefined` when none was. */
  file(name: string): File | undefined {
    const file = this.#data.get(name)
    return file instanceof File && file.size > 0 ? file : undefined
  }

  fail(name: string, problem: string): void {
    this.errors[name] ??= problem
  }
}
