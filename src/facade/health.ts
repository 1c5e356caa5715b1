import { isWeComApiError, isWeComError } from '../errors/index.js'
import type { Inbox } from '../inbox/index.js'
import type { TicketAge } from '../tokens/index.js'
import type { ProviderHandle } from './provider-handle.js'
import type { SuiteHandle } from './suite-handle.js'

/** Whether a token can be had. */
export type TokenHealth =
  | { ok: true }
  | { ok: false; code: string; errcode?: number; message: string; hint?: string }

export interface SuiteHealth {
  suiteId: string
  ticket: TicketAge | undefined
  token: TokenHealth
  installations: number
}

/** The state of everything an operator can do something about. */
export interface Health {
  ok: boolean
  suites: SuiteHealth[]
  /** `undefined` when no provider secret is configured. */
  provider: TokenHealth | undefined
  /** Events accepted and not yet done. */
  pending: number
  /** Events given up. */
  deadLetters: number
}

/** Tries to get a token. */
async function tokenHealth(get: () => Promise<string>): Promise<TokenHealth> {
  try {
    await get()
    return { ok: true }
  } catch (error) {
    if (!isWeComError(error)) return { ok: false, code: 'unknown', message: 'an unexpected error' }
    return {
      ok: false,
      code: error.code,
      message: error.message,
      ...(isWeComApiError(error) && { errcode: error.errcode }),
      ...(error.hint !== undefined && { hint: error.hint }),
    }
  }
}

async function suiteHealth(suite: SuiteHandle, installations: number): Promise<SuiteHealth> {
  const ticket = await suite.ticket.age()
  return { suiteId: suite.id, ticket, token: await tokenHealth(() => suite.accessToken()), installations }
}

/** Looks at everything, asking WeCom for tokens at need. */
export async function healthOf(parts: {
  suites: Iterable<SuiteHandle>
  provider: ProviderHandle | undefined
  installations: (suiteId: string) => Promise<number>
  inbox: Pick<Inbox, 'deadLetters' | 'countPending'>
}): Promise<Health> {
  const suites: SuiteHealth[] = []
  for (const suite of parts.suites) suites.push(await suiteHealth(suite, await parts.installations(suite.id)))
  const { provider: handle, inbox } = parts
  const provider = handle && (await tokenHealth(() => handle.accessToken()))
  let deadLetters = 0
  for await (const _ of inbox.deadLetters()) deadLetters++
  const pending = await inbox.countPending()
  const ok = suites.every(({ ticket, token }) => ticket?.fresh === true && token.ok) && provider?.ok !== false
  return { ok: ok && deadLetters === 0, suites, provider, pending, deadLetters }
}
