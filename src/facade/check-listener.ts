import { closest } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import { EVENT_SHAPES } from '../types/index.js'

/** Every event of the catalogue and every family of them. */
function listenerNames(): string[] {
  const names = new Set<string>()
  for (const event of Object.keys(EVENT_SHAPES)) {
    for (let end = event.length; end > 0; end = event.lastIndexOf('.', end - 1))
      names.add(event.slice(0, end))
  }
  return [...names]
}

/** @throws WECOM_CONFIG unless there is such an event, or such a family, and the handler is one */
export function checkEventListener(name: unknown, handler: unknown): void {
  const hint =
    'onAny() hears every event; onUnlisted() takes the name of one that this version does not list.'
  checkName('event', name, listenerNames(), hint)
  checkHandler(handler)
}

/** @throws WECOM_CONFIG unless the name is one of `names` and the handler is one */
export function checkListener(name: unknown, names: readonly string[], handler: unknown): void {
  checkName('event of installs', name, names, `There are ${names.join(', ')}.`)
  checkHandler(handler)
}

/** @throws WECOM_CONFIG unless it can be called */
export function checkHandler(handler: unknown): void {
  if (typeof handler !== 'function') throw new WeComError('WECOM_CONFIG', 'The handler must be a function')
}

/** @throws WECOM_CONFIG unless it is a text that can be a name */
export function checkUnlisted(name: unknown): void {
  if (typeof name !== 'string' || !/^[^\s.]+(\.[^\s.]+)*$/.test(name))
    throw new WeComError('WECOM_CONFIG', 'The name of an event must be a text such as event.enter_agent')
}

function checkName(what: string, name: unknown, names: readonly string[], hint: string): void {
  if (typeof name === 'string' && names.includes(name)) return
  if (typeof name !== 'string')
    throw new WeComError('WECOM_CONFIG', `The name of an ${what} must be a text`, { hint })
  const near = names.find((one) => one.endsWith(`.${name}`)) ?? closest(name, names)
  const meant = near === undefined ? '' : `; did you mean "${near}"?`
  throw new WeComError('WECOM_CONFIG', `There is no ${what} "${name.slice(0, 80)}"${meant}`, { hint })
}
