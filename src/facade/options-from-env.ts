import { checkOptions, listOf, needed, type OptionTable, optionsOf } from '../base/index.js'
import type { ProviderOptions, SuiteOptions } from './options.js'
import { PROVIDER, SUITE } from './options-table.js'
import { variableOf } from './variables.js'

type Environment = Record<string, string | undefined>

const CREDENTIALS: OptionTable = {
  provider: needed(optionsOf(PROVIDER)),
  suites: needed(listOf(optionsOf(SUITE), 1)),
}
const PROVIDER_FIELDS = ['corpId', 'secret', 'cashierSecret', 'cashierCreator'] as const
const SUITE_FIELDS = ['id', 'secret', 'token', 'encodingAesKey'] as const
const KEY_FIELDS = ['token', 'encodingAesKey'] as const
/** More suites than any provider has; a number beyond is taken for somebody else's variable. */
const MOST_SUITES = 99

/**
 * The credentials out of environment variables, to be spread into the options of `createWeCom`.
 *
 * `WECOM_CORP_ID`, `WECOM_PROVIDER_SECRET`; for one suite `WECOM_SUITE_ID`, `WECOM_SUITE_SECRET`, `WECOM_TOKEN`,
 * `WECOM_AES_KEY`; for more the same with `_2`, `_3` … behind; `WECOM_LOGIN_SUITE_ID`, `WECOM_LOGIN_SUITE_SECRET`,
 * `WECOM_LOGIN_TOKEN`, `WECOM_LOGIN_AES_KEY` for the login suite (登录授权); `WECOM_PROVIDER_TOKEN` and `WECOM_PROVIDER_AES_KEY`
 * when the system event URL has keys of its own; `WECOM_CASHIER_SECRET` and `WECOM_CASHIER_CREATOR` for the cashier.
 * Blanks around a value are taken off; an empty variable is none.
 *
 * @throws WECOM_CONFIG naming every variable that is missing or wrong
 */
export function optionsFromEnv(env: Record<string, string | undefined>): {
  provider: ProviderOptions
  suites: SuiteOptions[]
} {
  const provider = {
    ...group(env, 'provider', PROVIDER_FIELDS),
    ...filled('callback', group(env, 'provider.callback', KEY_FIELDS)),
  }
  const suites: Record<string, string>[] = []
  for (let number = 1; number <= lastNumber(env); number++) {
    suites.push(group(env, `suites[${number - 1}]`, SUITE_FIELDS))
  }
  const login = group(env, 'suites[0]', SUITE_FIELDS, () => true)
  if (Object.keys(login).length > 0) suites.push({ ...login, kind: 'login' })
  const isLogin = (index: number) => suites[index]?.kind === 'login'
  return checkOptions<{ provider: ProviderOptions; suites: SuiteOptions[] }>(
    { provider, suites },
    CREDENTIALS,
    {
      of: 'The environment variables',
      reason: 'environment',
      variableOf: (path) => variableOf(path, isLogin),
    },
  )
}

/** The fields below a path that have a value. */
function group(
  env: Environment,
  path: string,
  fields: readonly string[],
  isLogin: () => boolean = () => false,
): Record<string, string> {
  const found: Record<string, string> = {}
  for (const field of fields) {
    const name = variableOf(`${path}.${field}`, isLogin)
    const value = name === undefined ? '' : (env[name]?.trim() ?? '')
    if (value !== '') found[field] = value
  }
  return found
}

function filled(name: string, values: Record<string, string>): Record<string, Record<string, string>> {
  return Object.keys(values).length === 0 ? {} : { [name]: values }
}

/** The number of the last suite of which there is anything, so that a gap in the numbers is noticed. */
function lastNumber(env: Environment): number {
  let last = 1
  for (let number = 2; number <= MOST_SUITES; number++) {
    if (Object.keys(group(env, `suites[${number - 1}]`, SUITE_FIELDS)).length > 0) last = number
  }
  return last
}
