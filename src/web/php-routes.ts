import type { CallbackChannel } from '../callback/index.js'
import type { LoginEntry } from './login/index.js'
import type { Route } from './types.js'

/**
 * The keys of a PHP product's URLs, in the form its framework has: `qyweixin/auth` for `/index.php?qyweixin/auth` and
 * `/index.php/qyweixin/auth`, `s=/qyweixin/auth` as ThinkPHP and `r=qyweixin/auth` as Yii have it. Two callbacks may have
 * the same key; an empty key leaves the URL out.
 */
export interface PhpRoutesOptions {
  /** Path of the script below the mount. Default `/index.php`. */
  script?: string
  /** Key of the instruction callback URL (指令回调URL). Default `qyweixin/auth`. */
  instruction?: string
  /** Key of the data callback URL (数据回调URL). Default `qyweixin/index`. */
  data?: string
  /** Key of the system event URL (系统事件接收URL). Default: that of `data`. */
  system?: string
  /** Key of the business-setting URL (业务设置URL), a page that WeCom checks by GET. Default `qyweixin/callback`. */
  businessSetting?: string
  /** Key of the app home (应用主页), a page of the application. Default `corp/qywx_come`. */
  home?: string
  /** Suite ids these URLs are for. Default: all. */
  suites?: readonly string[]
}

/**
 * The routes of a PHP back end that WeCom already knows, such as `/index.php?qyweixin/auth`, so that no URL has to
 * change (and be reviewed again) when Node takes over.
 *
 * @example
 * app.use(weComExpress(wecom, { routes: phpRoutes() }))
 */
export function phpRoutes(options: PhpRoutesOptions = {}): Route[] {
  const { script = '/index.php', instruction = 'qyweixin/auth', data = 'qyweixin/index', suites } = options
  const { system = data, businessSetting = 'qyweixin/callback', home = 'corp/qywx_come' } = options
  const base = { path: script, ...(suites && { suites }) }
  const channels = new Map<string, CallbackChannel[]>()
  for (const [channel, key] of Object.entries({ instruction, data, system }) as [CallbackChannel, string][]) {
    if (key !== '') channels.set(key, [...(channels.get(key) ?? []), channel])
  }
  const callbacks = [...channels].map(([key, accepts]): Route => ({ ...base, key, accepts }))
  const pages = [businessSetting, home].filter((key) => key !== '' && !channels.has(key))
  return [...callbacks, ...pages.map((key): Route => ({ ...base, key, page: true }))]
}

/**
 * The two pages among {@link phpRoutes} as entries of a login: members come by the app home, administrators by the
 * business-setting URL. WeCom's URL checks there still reach the callback handler.
 *
 * @example
 * app.use(weComExpress(wecom, { routes: phpRoutes() }))
 * app.use(expressLogin(wecom, { ...phpLogin(), publicUrl, onLogin }))
 */
export function phpLogin(options: PhpRoutesOptions = {}): {
  home?: LoginEntry
  businessSetting?: LoginEntry
} {
  const { home = 'corp/qywx_come', businessSetting = 'qyweixin/callback', suites } = options
  const [suiteId, another] = suites ?? []
  const ofSuite = suiteId !== undefined && another === undefined ? { suiteId } : {}
  const entry = (key: string): LoginEntry | undefined => {
    const page = phpRoutes(options).find((route) => route.page === true && route.key === key)
    return page?.path === undefined ? undefined : { path: page.path, key, ...ofSuite }
  }
  const pages = { home: entry(home), businessSetting: entry(businessSetting) }
  return {
    ...(pages.home && { home: pages.home }),
    ...(pages.businessSetting && { businessSetting: pages.businessSetting }),
  }
}
