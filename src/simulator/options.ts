import type { Clock } from '../base/index.js'
import { generateEncodingAesKey, generateToken } from '../crypto/index.js'
import { WeComError } from '../errors/index.js'
import { newId } from './ids.js'
import type { Deliver } from './push/deliver.js'
import type {
  SimCorp,
  SimEdition,
  SimPromotionCase,
  SimPromotionTemplate,
  SimProvider,
  SimProviderMember,
  SimSuite,
  SimSuiteKind,
  SuiteUrls,
} from './state/types.js'

const SUITES_OF_A_TEMPLATE = 15

/** Options of {@link createSimulator}; everything left out gets a fictitious value. */
export interface SimulatorOptions {
  /** Default: one of its own, which runs with the machine's and can be advanced. */
  clock?: Clock
  provider?: {
    corpId: string
    secret: string
    callback?: { token: string; encodingAesKey: string }
    /** The system event URL. */
    systemUrl?: string
    /** Where the old QR login may send people back to (登录授权发起域名). */
    loginDomain?: string
    cashier?: SimulatorCashierOptions
  }
  suites?: readonly SimulatorSuiteOptions[]
  corps?: readonly SimCorp[]
  /** Promotion packages (推广包). Default: one over all third-party suites. */
  promotionTemplates?: readonly SimPromotionTemplate[]
  /** Addresses that may call, `a.b.c.*` allowed. Default: all. */
  ipWhitelist?: readonly string[]
  /**
   * Whether the answers that bring a provider, suite or corp token carry errcode 0. Its official pages disagree;
   * clients must do with both. Default: false.
   */
  tokenErrcode?: boolean
  /**
   * Whether endpoints that the simulator knows by their description only are unknown to it (404), unless a test has set
   * their answer. Default: false, they check what they are sent and answer an example.
   */
  strict?: boolean
  /** The address that callers seem to have. Default: the real one over HTTP, 203.0.113.7 in process. */
  callerIp?: string
  /** Carries pushes to the app. Default: HTTP. */
  deliver?: Deliver
  pushes?: {
    /** Pause between two tries, in ms. Default: 0. */
    retryDelayMs?: number
    /** Whether a new try is encrypted and signed anew. Default: false, the same bytes again. */
    reseal?: boolean
  }
}

/** The provider's cashier (收银台), part of {@link SimulatorOptions}. */
export interface SimulatorCashierOptions {
  /** The cashier API secret; null when none is configured. Default: an invented one. */
  secret?: string | null
  /** Members of the provider's own corp. Default: one who may do everything. */
  members?: SimProviderMember[]
  /** Whether a merchant account is registered. Default: true. */
  merchant?: boolean
  /** Industry solutions on sale. Default: none. */
  promotionCases?: SimPromotionCase[]
}

/** A suite of {@link SimulatorOptions}. */
export interface SimulatorSuiteOptions {
  id: string
  secret: string
  token: string
  encodingAesKey: string
  /** Default: `custom` when the id begins with `dk`. */
  kind?: SimSuiteKind
  name?: string
  /** Where people may be sent back to after signing in (可信域名). */
  trustedDomain?: string
  urls?: SuiteUrls
  /** The editions the app sells. Default: none. */
  editions?: SimEdition[]
  /** Whether WeCom recommends the app, which limits discounts. Default: false. */
  recommended?: boolean
}

/** The provider of the options, or an invented one. */
export function providerOf(options: SimulatorOptions): SimProvider {
  const given = options.provider
  const cashier = given?.cashier
  const secret = cashier?.secret === undefined ? newId.secret() : cashier.secret
  return {
    corpId: given?.corpId ?? newId.corp(),
    secret: given?.secret ?? newId.secret(),
    callback: given?.callback ?? { token: generateToken(), encodingAesKey: generateEncodingAesKey() },
    ...(given?.systemUrl !== undefined && { systemUrl: given.systemUrl }),
    ...(given?.loginDomain !== undefined && { loginDomain: given.loginDomain }),
    ...(secret !== null && { cashierSecret: secret }),
    merchant: cashier?.merchant ?? true,
    members: cashier?.members ?? [{ userId: 'ShouYin' }],
    promotionCases: cashier?.promotionCases ?? [],
  }
}

/** The suites of the options, or an invented one. */
export function suitesOf(options: SimulatorOptions): SimSuite[] {
  const suites = options.suites ?? [
    {
      id: newId.suite(),
      secret: newId.secret(),
      token: generateToken(),
      encodingAesKey: generateEncodingAesKey(),
    },
  ]
  return suites.map((suite) => ({
    ...suite,
    kind: suite.kind ?? (suite.id.startsWith('dk') ? 'custom' : 'thirdParty'),
    name: suite.name ?? (suite.kind === 'login' ? '登录授权' : '示例应用'),
    urls: { ...suite.urls },
  }))
}

/** The corps of the options, or an invented one. */
export function corpsOf(options: SimulatorOptions): SimCorp[] {
  return options.corps === undefined ? [inventedCorp()] : options.corps.map((corp) => ({ ...corp }))
}

/** The promotion packages of the options, or one over all third-party suites. @throws WECOM_CONFIG */
export function promotionTemplatesOf(
  options: SimulatorOptions,
  suites: readonly SimSuite[],
): SimPromotionTemplate[] {
  const apps = suites.filter((suite) => suite.kind === 'thirdParty').map((suite) => suite.id)
  if (options.promotionTemplates === undefined) {
    return apps.length === 0 ? [] : [{ templateId: newId.promotionTemplate(), suiteIds: apps }]
  }
  return options.promotionTemplates.map((template) => {
    const { templateId, suiteIds } = template
    if (suiteIds.length === 0 || suiteIds.length > SUITES_OF_A_TEMPLATE) {
      throw new WeComError('WECOM_CONFIG', `Promotion template ${templateId} has to hold 1 to 15 suites`)
    }
    const stranger = suiteIds.find((id) => !apps.includes(id))
    if (stranger !== undefined) {
      throw new WeComError('WECOM_CONFIG', `Promotion template ${templateId} names ${stranger}`, {
        hint: 'Only third-party suites of this simulator go into a template.',
      })
    }
    return { ...template, suiteIds: [...suiteIds] }
  })
}

function inventedCorp(): SimCorp {
  const people: [name: string, departments: number[]][] = [
    ['陈一', [1]],
    ['林二', [2]],
    ['王三', [2, 4]],
    ['赵四', [3]],
  ]
  const members = people.map(([name, departments]) => ({ userId: newId.openUser(), name, departments }))
  return {
    corpId: newId.corp(),
    openCorpId: newId.openCorp(),
    name: '示例科技',
    adminUserId: members[0]?.userId ?? newId.openUser(),
    departments: [
      { id: 1, name: '示例科技', parentId: 0 },
      { id: 2, name: '研发部', parentId: 1 },
      { id: 3, name: '市场部', parentId: 1 },
      { id: 4, name: '平台组', parentId: 2 },
    ],
    members,
  }
}
