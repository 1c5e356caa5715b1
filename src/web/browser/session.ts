import type { IncomingMessage } from 'node:http'
import type { AfterwardsOf, BrowserOutcome } from './types.js'

/** The session of express-session, which is saved only while the response is being written. */
interface Session {
  save(done: (error?: unknown) => void): unknown
}

/**
 * Runs `onLogin` or `onInstalled`, and saves the session of express-session if it was changed: a browser follows a
 * redirect at once, and would find the session as it was before.
 */
export async function withSavedSession(
  request: IncomingMessage,
  work: () => ReturnType<AfterwardsOf<never>>,
): Promise<BrowserOutcome | undefined> {
  const before = contents(request)
  const outcome = await work()
  const session = sessionOf(request)
  if (session !== undefined && contents(request) !== before) {
    await new Promise<void>((resolve, reject) => {
      session.save((error) => (error === undefined || error === null ? resolve() : reject(error)))
    })
  }
  return typeof outcome === 'object' ? outcome : undefined
}

/** Sessions that are cookies have no store, and are written with the headers. */
function sessionOf(request: IncomingMessage): Session | undefined {
  const { session, sessionStore } = request as IncomingMessage & { session?: unknown; sessionStore?: unknown }
  if (sessionStore === undefined || typeof session !== 'object' || session === null) return undefined
  return 'save' in session && typeof session.save === 'function' ? (session as Session) : undefined
}

function contents(request: IncomingMessage): string | undefined {
  const session = sessionOf(request)
  if (session === undefined) return undefined
  const { sessionID } = request as IncomingMessage & { sessionID?: string }
  // What is under `cookie` is how long the session lasts, which changes by itself.
  return `${sessionID} ${JSON.stringify(session, (name, value: unknown) => (name === 'cookie' ? undefined : value))}`
}
