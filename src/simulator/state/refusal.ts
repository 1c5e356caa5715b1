import { lookUpErrcode } from '../../errcodes/index.js'
import { WeComError } from '../../errors/index.js'

/** What WeCom refuses. Over the API it becomes an answer with the errcode; a desk throws it. */
export class Refusal extends WeComError {
  readonly errcode: number
  /** The reason in words, where the errcode alone does not tell. */
  readonly text: string | undefined
  /** What the answer holds beside errcode and errmsg. */
  readonly fields: Record<string, unknown>

  constructor(errcode: number, text?: string, fields: Record<string, unknown> = {}) {
    super('WECOM_STATE', `${text ?? lookUpErrcode(errcode).meaning} (${errcode})`)
    this.errcode = errcode
    this.text = text
    this.fields = fields
  }
}
