import type { Simulator } from 'wecom-suite/simulator'

/** The environment variables that point a back end at a simulator. */
export function settingsOf(simulator: Simulator): Record<string, string> {
  const { provider, suites } = simulator.credentials()
  const suite = suites.find(({ kind }) => kind !== 'login')
  const login = suites.find(({ kind }) => kind === 'login')
  if (suite === undefined) throw new Error('the simulator has no suite')
  return {
    WECOM_CORP_ID: provider.corpId,
    WECOM_PROVIDER_SECRET: provider.secret,
    WECOM_PROVIDER_TOKEN: provider.callback.token,
    WECOM_PROVIDER_AES_KEY: provider.callback.encodingAesKey,
    WECOM_SUITE_ID: suite.id,
    WECOM_SUITE_SECRET: suite.secret,
    WECOM_TOKEN: suite.token,
    WECOM_AES_KEY: suite.encodingAesKey,
    ...(provider.cashierSecret !== undefined && { WECOM_CASHIER_SECRET: provider.cashierSecret }),
    ...(provider.cashierCreator !== undefined && { WECOM_CASHIER_CREATOR: provider.cashierCreator }),
    ...(login !== undefined && {
      WECOM_LOGIN_SUITE_ID: login.id,
      WECOM_LOGIN_SUITE_SECRET: login.secret,
      WECOM_LOGIN_TOKEN: login.token,
      WECOM_LOGIN_AES_KEY: login.encodingAesKey,
    }),
  }
}
