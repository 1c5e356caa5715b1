import { isSecretName } from '../../errors/index.js'

const SECRET =
  /secret|token|ticket|passwd|password|aes_?key|auth_?key|session_?key|private_?key|signature|echostr|encrypt|(?:^|_)(?:pay_?)?sign$/i
const CODE = /(?:^|_)codes?(?:_list)?$/i
/** Codes that are numbers of something, not credentials. */
const PLAIN_CODE =
  /^(?:err|error|ret|result|status|country|area|post|zip|industry|bank|currency|lang)_?code$/i

/** Decides by names what must not get into a file. A recording is read by people, so it is stricter than a log. */
export class SecretNames {
  readonly #more: ReadonlySet<string>

  /** @param more names of the user's own, in any case */
  constructor(more: readonly string[] = []) {
    this.#more = new Set(more.map((name) => name.toLowerCase()))
  }

  has(name: string): boolean {
    if (this.#more.has(name.toLowerCase())) return true
    return isSecretName(name) || SECRET.test(name) || (CODE.test(name) && !PLAIN_CODE.test(name))
  }

  /** In a query `key` is a credential too: that of a group robot. */
  hasInQuery(name: string): boolean {
    return name === 'key' || this.has(name)
  }
}
