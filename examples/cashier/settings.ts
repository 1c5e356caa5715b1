import { optionsFromEnv, type WeComOptions } from 'wecom-suite'
import { passwordFrom } from '../site/guard.js'
import { type Site, siteFrom } from '../site/site.js'

const USER = 'operator'

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
  /** Where people reach the back office. */
  site: Site
  /** Of the operator. */
  login: { user: string; password: string }
  /** The member of the provider's own company in whose name licences are bought and paid. */
  buyer: string | undefined
}

/**
 * Reads the environment: the variables of `optionsFromEnv`, and `EDITIONS` (a JSON list of
 * `{"editionId", "name", "fixedTotal"?, "suiteId"?}`), `BACK_OFFICE_PASSWORD`, `LICENSE_BUYER` (default
 * `WECOM_CASHIER_CREATOR`), `PUBLIC_URL`, `PORT`, `WECOM_STORE`, `WECOM_BASE_URL`.
 */
export function settingsFrom(env: Record<string, string | undefined>): Settings {
  const { provider, suites } = optionsFromEnv(env)
  const site = siteFrom(env)
  const apps = suites.filter(({ kind }) => kind !== 'login').map(({ id }) => id)
  return {
    wecom: { provider, suites, ...(env.WECOM_BASE_URL && { http: { baseUrl: env.WECOM_BASE_URL } }) },
    storePath: env.WECOM_STORE ?? './.wecom',
    editions: editionsFrom(env.EDITIONS || '[]', apps),
    site,
    login: { user: USER, password: passwordFrom(env, 'BACK_OFFICE_PASSWORD', { site, user: USER }) },
    buyer: env.LICENSE_BUYER || provider.cashierCreator,
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
