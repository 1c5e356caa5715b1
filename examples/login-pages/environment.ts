import { randomBytes } from 'node:crypto'

type Environment = Readonly<Record<string, string | undefined>>

/** The settings of these applications beside the credentials. */
export function readEnvironment(env: Environment) {
  const port = Number(env.PORT ?? 3000)
  const publicUrl = new URL(env.PUBLIC_URL ?? `http://127.0.0.1:${port}`)
  return {
    port,
    /** Where browsers find the application. Its host and port are the trusted domain in the provider console. */
    publicUrl: publicUrl.origin,
    /** Cookies are for https only as soon as the site is. */
    secure: publicUrl.protocol === 'https:',
    sessionSecret: env.SESSION_SECRET || madeUpSecret(),
    /** Of logins inside the client. The adapter refuses what is none. */
    scope: (env.LOGIN_SCOPE ?? 'base') as 'base' | 'userinfo' | 'privateinfo',
    /** How long somebody may take to come back from WeCom. */
    stateLifeMs: Number(env.LOGIN_LIFE_MS ?? 600_000),
  }
}

function madeUpSecret(): string {
  console.log('SESSION_SECRET is not set: a secret was made up, and sessions end with this process')
  return randomBytes(32).toString('hex')
}
