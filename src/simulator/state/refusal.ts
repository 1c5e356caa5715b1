import { lookUpErrcode } from '../../errcodes/index.js'
import { WeComError } from '../../errors/index.js'

/** What WeCom refuses on grounds of the state of things. Over the API it becomes an answer with the errcode. */
export class Refusal extends WeComError {
  readonly errcode: number
  /** The reason in words, where the errcode alone does not tell. */
  readonly text: string | undefined

  constructor(errcode: number, text?: string) {
    super('WECOM_STATE', `${text ?? lookUpErrcode(errcode).meaning} (${errcode})`)
    this.errcode = errcode
    this.text = text
  }
}
