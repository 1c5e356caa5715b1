/** The environment variables of a provider's credentials. */
const OF_PROVIDER: Readonly<Record<string, string>> = {
  corpId: 'WECOM_CORP_ID',
  secret: 'WECOM_PROVIDER_SECRET',
  cashierSecret: 'WECOM_CASHIER_SECRET',
  cashierCreator: 'WECOM_CASHIER_CREATOR',
  'callback.token': 'WECOM_PROVIDER_TOKEN',
  'callback.encodingAesKey': 'WECOM_PROVIDER_AES_KEY',
}

/** Those of a suite; behind all but the first comes a number. */
const OF_SUITE: Readonly<Record<string, string>> = {
  id: 'WECOM_SUITE_ID',
  secret: 'WECOM_SUITE_SECRET',
  token: 'WECOM_TOKEN',
  encodingAesKey: 'WECOM_AES_KEY',
}

/** Those of the login suite. */
const OF_LOGIN_SUITE: Readonly<Record<string, string>> = {
  id: 'WECOM_LOGIN_SUITE_ID',
  secret: 'WECOM_LOGIN_SUITE_SECRET',
  token: 'WECOM_LOGIN_TOKEN',
  encodingAesKey: 'WECOM_LOGIN_AES_KEY',
}

/**
 * The variable that `optionsFromEnv` reads an option from.
 * @param path such as `suites[1].secret`
 * @param isLogin whether the suite at this place of the list is the login suite
 */
export function variableOf(path: string, isLogin: (index: number) => boolean): string | undefined {
  const provider = /^provider\.(.+)$/.exec(path)?.[1]
  if (provider !== undefined) return own(OF_PROVIDER, provider)
  const [, place = '', field = ''] = /^suites\[(\d+)\]\.(\w+)$/.exec(path) ?? []
  if (place === '') return undefined
  const index = Number(place)
  if (isLogin(index)) return own(OF_LOGIN_SUITE, field)
  let number = 1
  for (let before = 0; before < index; before++) if (!isLogin(before)) number++
  const name = own(OF_SUITE, field)
  return name === undefined || number === 1 ? name : `${name}_${number}`
}

function own(names: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined
}
