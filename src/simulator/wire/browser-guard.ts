import { isIP } from 'node:net'
import type { WireRequest } from './request.js'

const READING = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whether a request can have come from another website in the browser of somebody who runs the simulator: by a name of
 * that website that leads to this machine, or by one of its forms.
 * @param names the hosts under which the simulator is reached, beside addresses and localhost
 * @returns why it is refused
 */
export function foreignRequest(
  { method, headers }: Pick<WireRequest, 'method' | 'headers'>,
  names: readonly string[],
): { status: number; problem: string } | undefined {
  const { host = '', origin, 'sec-fetch-site': from } = headers
  const name = hostnameOf(host)
  if (name === undefined || !(isSafe(name) || names.includes(name))) {
    const hint = 'listen({ hosts }) takes the names of the simulator beside addresses and localhost'
    return { status: 421, problem: `the simulator does not answer to the host it was asked for: ${hint}` }
  }
  if (READING.includes(method)) return undefined
  const ours = from === undefined ? isOwn(origin, host) : from === 'same-origin' || from === 'none'
  return ours ? undefined : { status: 403, problem: 'the form was sent from another website' }
}

/** Names that nobody can make lead to this machine. */
function isSafe(name: string): boolean {
  return name === 'localhost' || isIP(name.replace(/^\[|\]$/g, '')) !== 0
}

function hostnameOf(host: string): string | undefined {
  if (!URL.canParse(`http://${host}`)) return undefined
  const { hostname, pathname, search, hash, username, password } = new URL(`http://${host}`)
  return pathname === '/' && search + hash + username + password === '' ? hostname : undefined
}

/** Programs that are no browsers send no origin. */
function isOwn(origin: string | undefined, host: string): boolean {
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase()
}
