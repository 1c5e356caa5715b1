import { randomBytes } from 'node:crypto'
import { siteFrom } from '../site/site.js'

type Environment = Readonly<Record<string, string | undefined>>

/** The settings of these applications beside the credentials. */
export function readEnvironment(env: Environment) {
  const site = siteFrom(env)
  return {
    /** Its host and port are the trusted domain in the provider console. */
    site,
    /** Cookies are for https only as soon as the site is. */
    secure: site.url.startsWith('https:'),
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
