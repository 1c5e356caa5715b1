import type { JsCode2SessionParams } from '../../types/index.js'

/** Adds the one grant type there is. */
export function prepareJsCode({ js_code, grant_type = 'authorization_code' }: JsCode2SessionParams) {
  return { js_code, grant_type }
}
