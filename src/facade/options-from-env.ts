import { WeComError } from '../errors/index.js'
import type { ProviderOptions, SuiteOptions } from './options.js'

/**
 * The credentials out of environment variables, to be spread into the options of `createWeCom`.
 *
 * `WECOM_CORP_ID`, `WECOM_PROVIDER_SECRET`; for one suite `WECOM_SUITE_ID`, `WECOM_SUITE_SECRET`, `WECOM_TOKEN`,
 * `WECOM_AES_KEY`; for more the same with `_2`, `_3` … behind; `WECOM_LOGIN_SUITE_ID`, `WECOM_LOGIN_SUITE_SECRET`,
 * `WECOM_LOGIN_TOKEN`, `WECOM_LOGIN_AES_KEY` for the login suite (登录授权); `WECOM_PROVIDER_TOKEN` and `WECOM_PROVIDER_AES_KEY`
 * when the system event URL has keys of its own; `WECOM_CASHIER_SECRET` and `WECOM_CASHIER_CREATOR` for the cashier.
 *
 * @throws WECOM_CONFIG naming the variable that is missing
 */
export function optionsFromEnv(env: Record<string, string | undefined>): {
  provider: ProviderOptions
  suites: SuiteOptions[]
} {
  const read = (name: string) => env[name]?.trim() || undefined
  const need = (name: string) => {
    const value = read(name)
    if (value !== undefined) return value
    throw new WeComError('WECOM_CONFIG', `The environment variable ${name} is missing`)
  }
  const suites: SuiteOptions[] = []
  for (let number = 1; number === 1 || read(`WECOM_SUITE_ID_${number}`) !== undefined; number++) {
    const suffix = number === 1 ? '' : `_${number}`
    suites.push({
      id: need(`WECOM_SUITE_ID${suffix}`),
      secret: need(`WECOM_SUITE_SECRET${suffix}`),
      token: need(`WECOM_TOKEN${suffix}`),
      encodingAesKey: need(`WECOM_AES_KEY${suffix}`),
    })
  }
  const loginSuiteId = read('WECOM_LOGIN_SUITE_ID')
  if (loginSuiteId !== undefined) {
    suites.push({
      id: loginSuiteId,
      kind: 'login',
      secret: need('WECOM_LOGIN_SUITE_SECRET'),
      token: need('WECOM_LOGIN_TOKEN'),
      encodingAesKey: need('WECOM_LOGIN_AES_KEY'),
    })
  }
  const secret = read('WECOM_PROVIDER_SECRET')
  const cashierSecret = read('WECOM_CASHIER_SECRET')
  const cashierCreator = read('WECOM_CASHIER_CREATOR')
  const token = read('WECOM_PROVIDER_TOKEN')
  const provider: ProviderOptions = {
    corpId: need('WECOM_CORP_ID'),
    ...(secret !== undefined && { secret }),
    ...(cashierSecret !== undefined && { cashierSecret }),
    ...(cashierCreator !== undefined && { cashierCreator }),
    ...(token !== undefined && { callback: { token, encodingAesKey: need('WECOM_PROVIDER_AES_KEY') } }),
  }
  return { provider, suites }
}
