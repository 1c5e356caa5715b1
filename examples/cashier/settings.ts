import { randomBytes } from 'node:crypto'
import { optionsFromEnv, type WeComOptions } from 'wecom-suite'

/** An edition on sale. WeCom has no API that lists them: they stand in the provider console, with their ids. */
export interface Edition {
  suiteId: string
  editionId: string
  name: string
  /** One price for the whole company, whatever its seats. */
  fixedTotal: boolean
}

/** What the back office is started with. */
export interface Settings {
  wecom: Omit<WeComOptions, 'store'>
  storePath: string
  editions: Edition[]
  password: string
  /** Whether the password was made up here, and has to be told. */
  passwordIsNew: boolean
  /** Where people reach the back office, when it stands behind a proxy. */
  publicOrigin: string | undefined
  /** The member of the provider's own company in whose name licences are bought and paid. */
  buyer: string | undefined
  port: number
}

/**
 * Reads the environment: the variables of `optionsFromEnv`, and `EDITIONS` (a JSON list of
 * `{"editionId", "name", "fixedTotal"?, "suiteId"?}`), `BACK_OFFICE_PASSWORD`, `LICENSE_BUYER` (default
 * `WECOM_CASHIER_CREATOR`), `PUBLIC_URL`, `PORT`, `WECOM_STORE`, `WECOM_BASE_URL`.
 */
export function settingsFrom(env: Record<string, string | undefined>): Settings {
  const { provider, suites } = optionsFromEnv(env)
  const apps = suites.filter(({ kind }) => kind !== 'login').map(({ id }) => id)
  return {
    wecom: { provider, suites, ...(env.WECOM_BASE_URL && { http: { baseUrl: env.WECOM_BASE_URL } }) },
    storePath: env.WECOM_STORE ?? './.wecom',
    editions: editionsFrom(env.EDITIONS || '[]', apps),
    password: env.BACK_OFFICE_PASSWORD || randomBytes(15).toString('base64url'),
    passwordIsNew: !env.BACK_OFFICE_PASSWORD,
    publicOrigin: env.PUBLIC_URL ? new URL(env.PUBLIC_URL).origin : undefined,
    buyer: env.LICENSE_BUYER || provider.cashierCreator,
    port: Number(env.PORT ?? 3000),
  }
}

function editionsFrom(json: string, apps: readonly string[]): Edition[] {
  const list: unknown = JSON.parse(json)
  if (!Array.isArray(list)) throw new Error('EDITIONS must be a JSON list')
  return list.map((entry, index) => {
    const { editionId, name, fixedTotal = false, suiteId = apps.length === 1 ? apps[0] : undefined } = entry
    if (typeof editionId !== 'string' || typeof name !== 'string' || typeof fixedTotal !== 'boolean')
      throw new Error(`EDITIONS[${index}] needs editionId and name as texts; fixedTotal is true or false`)
    if (!apps.includes(suiteId))
      throw new Error(`EDITIONS[${index}].suiteId must be one of ${apps.join(', ')}`)
    return { suiteId, editionId, name, fixedTotal }
  })
}
