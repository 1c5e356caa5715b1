import { isOrigin } from '../../addresses/index.js'
import { func, listOf, methods, needed, type OptionTable, oneOf, rule } from '../../base/index.js'
import { isPublicAddress } from './addresses.js'

/** The options that logins and installations share. */
export const SHARED: OptionTable = {
  publicUrl: needed(
    rule(
      isPublicAddress,
      'must be an https address without query, such as https://app.example.com/login; http is for loopback hosts',
    ),
  ),
  path: rule(
    (value) => typeof value === 'string' && /^(\/[^?#\s]+)?$/.test(value) && !value.endsWith('/'),
    'must be empty or start with "/", and hold no query and no "/" at its end',
  ),
  // Where it may lead depends on returnToOrigins.
  returnTo: rule((value) => typeof value === 'string', 'must be a path such as "/"'),
  returnToOrigins: listOf(
    rule(isOrigin, 'must be an origin such as https://shop.example.com'),
    0,
    'must list origins such as https://shop.example.com',
  ),
  suiteId: rule(isSuiteChoice, 'must be the id of a suite, or a list of such ids that is not empty'),
  onError: func,
  lang: oneOf('zh', 'en'),
  waitUntil: func,
  answerAfter: oneOf('store', 'work'),
  logger: methods(['debug', 'info', 'warn', 'error']),
  clock: methods(['now', 'timer']),
}

function isSuiteChoice(value: unknown): boolean {
  const ids: unknown[] = Array.isArray(value) ? value : [value]
  return ids.length > 0 && ids.every((id) => typeof id === 'string' && id !== '')
}
