import { isWeComApiError, isWeComError } from '../errors/index.js'
import { SKEW_LIMIT_MS } from '../http/index.js'
import type { Inbox } from '../inbox/index.js'
import type { IncompleteInstallation } from '../installs/index.js'
import type { StoreCheck } from '../store/index.js'
import type { TicketAge } from '../tokens/index.js'
import type { ProviderHandle } from './provider-handle.js'
import type { SuiteHandle } from './suite-handle.js'

/** Whether something works; if not, why. */
export type PartHealth =
  | { ok: true }
  | { ok: false; code: string; errcode?: number; message: string; hint?: string }

/** Whether a token can be had. */
export type TokenHealth = PartHealth

/** The state of one suite. */
export interface SuiteHealth {
  suiteId: string
  /** `undefined` when there is none, or the store cannot tell. */
  ticket: TicketAge | undefined
  token: TokenHealth
  /** Authorisations that cannot be used, because their permanent code or their corp is not known; 100 at the most. */
  incomplete: IncompleteInstallation[]
}

/** The clock of this machine beside WeCom's. */
export interface ClockHealth {
  /** `false` when it is off by more than 5 s: let it be set by NTP. */
  ok: boolean
  /** How far it is ahead of WeCom's, ms; below 0 it is behind. Good to about a second. */
  skewMs: number
}

/** The state of everything an operator can do something about. */
export interface Health {
  /**
   * Whether the store answers, every suite has a fresh ticket and a token, nothing was given up, and no known corp has
   * to authorise again. The clock alone does not make it `false`.
   */
  ok: boolean
  /** The first failure of the store that was met while looking, or what the store says of itself: a damaged record, a full disk. */
  store: PartHealth
  /** `undefined` before the first answer of WeCom. */
  clock: ClockHealth | undefined
  suites: SuiteHealth[]
  /** `undefined` when no provider secret is configured. */
  provider: TokenHealth | undefined
  /** Events accepted and not yet done, counted up to 1,000; `undefined` when the store cannot tell. */
  pending: number | undefined
  /** Events given up, counted up to 1,000; `undefined` when the store cannot tell. */
  deadLetters: number | undefined
}

export interface HealthParts {
  suites: Iterable<SuiteHandle>
  provider: ProviderHandle | undefined
  /** What the store says of itself. */
  checkStore: () => Promise<StoreCheck>
  incomplete: (suiteId: string) => Promise<IncompleteInstallation[]>
  inbox: Pick<Inbox, 'counts'>
  /** How far this machine's clock is ahead of WeCom's, ms. */
  skewMs: () => number | undefined
}

const MOST_COUNTED = 1_000

/** Looks at everything, asking WeCom for tokens at need. Never rejects, and takes no longer with more customers. */
export async function healthOf({
  suites,
  provider,
  incomplete,
  inbox,
  ...parts
}: HealthParts): Promise<Health> {
  let store: PartHealth = { ok: true }
  const stored = async <T>(read: () => Promise<T>, without: T): Promise<T> => {
    try {
      return await read()
    } catch (error) {
      if (store.ok) store = failureOf(error, 'WECOM_STORE', 'the store failed')
      return without
    }
  }
  const suiteHealth = async (suite: SuiteHandle): Promise<SuiteHealth> => {
    const { id: suiteId } = suite
    const [ticket, token, missing] = await Promise.all([
      stored(() => suite.ticket.age(), undefined),
      tokenHealth(() => suite.accessToken()),
      stored(() => incomplete(suiteId), []),
    ])
    return { suiteId, ticket, token, incomplete: missing }
  }
  const [ofSuites, ofProvider, checked, counts] = await Promise.all([
    Promise.all([...suites].map(suiteHealth)),
    provider && tokenHealth(() => provider.accessToken()),
    parts.checkStore(),
    stored(() => inbox.counts(MOST_COUNTED), undefined),
  ])
  const [problem] = checked.problems
  if (store.ok && problem !== undefined) {
    const { message, hint } = problem
    store = { ok: false, code: 'WECOM_STORE', message, ...(hint !== undefined && { hint }) }
  }
  const suitesOk = ofSuites.every(
    ({ ticket, token, incomplete: missing }) =>
      ticket?.fresh === true && token.ok && missing.every(({ corpId }) => corpId === undefined),
  )
  const skewMs = parts.skewMs()
  return {
    ok: store.ok && suitesOk && ofProvider?.ok !== false && counts?.dead === 0,
    store,
    clock: skewMs === undefined ? undefined : { ok: Math.abs(skewMs) <= SKEW_LIMIT_MS, skewMs },
    suites: ofSuites,
    provider: ofProvider,
    pending: counts?.pending,
    deadLetters: counts?.dead,
  }
}

/** Tries to get a token. */
async function tokenHealth(get: () => Promise<string>): Promise<TokenHealth> {
  try {
    await get()
    return { ok: true }
  } catch (error) {
    return failureOf(error, 'unknown', 'an unexpected error')
  }
}

function failureOf(error: unknown, code: string, message: string): PartHealth {
  // What a driver of a database says may hold an address with its password.
  if (!isWeComError(error)) return { ok: false, code, message }
  return {
    ok: false,
    code: error.code,
    message: error.message,
    ...(isWeComApiError(error) && { errcode: error.errcode }),
    ...(error.hint !== undefined && { hint: error.hint }),
  }
}
