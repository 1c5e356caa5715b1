import type { ReplyMessage } from '../callback/index.js'
import type {
  Entitlement,
  IncompleteInstallation,
  Installation,
  InstallationChange,
} from '../installs/index.js'
import type { EventOf, ListenerName } from '../types/index.js'
import type { CorpHandle } from './corp-handle.js'
import type { SuiteHandle } from './suite-handle.js'

interface BaseContext {
  /** Stable across deliveries of the same event: the key for doing something once. */
  id: string
  /** 1 at first, more when a handler failed before. */
  attempt: number
  /** Aborts when this process loses the event to another one. */
  signal: AbortSignal
  /** Puts a passive reply into the response; `false` when it is too late or the event takes none. */
  reply: (message: ReplyMessage) => boolean
  /** The decrypted text. It may hold secrets and personal data: do not log it. */
  raw: string
  /** The suite it is for; `undefined` for the provider's own events. */
  suite: SuiteHandle | undefined
  /** The corp it is about, where the event names one, ready to call. */
  corp: CorpHandle | undefined
}

/** What a callback handler gets. */
export interface EventContext<Name extends ListenerName = ListenerName> extends BaseContext {
  /** The full name, such as `change_contact.create_user`. */
  name: string
  event: EventOf<Name>
}

/** What a handler of every event gets, known to the library or not. */
export interface AnyEventContext extends BaseContext {
  name: string
  /** Whether the library knows this event. */
  known: boolean
  event: Record<string, unknown>
}

/** What a handler of `installed`, `changed` and `removed` gets. */
export interface InstallationContext {
  /** Stable across deliveries of the same event: the key for doing something once. */
  id: string
  /** The state when the event is delivered; for `removed` the last one known. */
  installation: Installation
  change: InstallationChange
  suite: SuiteHandle
  /** Bound to the corp. After `removed` its calls fail with WECOM_NOT_INSTALLED. */
  corp: CorpHandle
  attempt: number
  signal: AbortSignal
}

/** What a handler of `codeMissing` gets: a corp authorised, and its permanent code was lost. */
export interface CodeMissingContext {
  /** Stable across deliveries of the same event: the key for doing something once. */
  id: string
  /** What is known of the authorisation. WeCom does not always say which corp it was. */
  incomplete: IncompleteInstallation
  suite: SuiteHandle
  /** Bound to the corp, where it is known. Its calls fail with WECOM_NOT_INSTALLED until it has authorised again. */
  corp: CorpHandle | undefined
  attempt: number
  signal: AbortSignal
}

/** What a handler of `entitlement` gets. */
export interface EntitlementContext {
  /** Stable across deliveries of the same change: the key for doing something once. */
  id: string
  /** What the corp may use, by the state when the change is delivered. */
  entitlement: Entitlement
  /** What handlers took before; `undefined` the first time. */
  previous: Entitlement | undefined
  /**
   * Grows with every change of the corp's entitlement. A handler that stores what it is told can keep it beside, and
   * ignore what comes with a lower one.
   */
  revision: number
  installation: Installation
  suite: SuiteHandle
  /** Bound to the corp. */
  corp: CorpHandle
  attempt: number
  signal: AbortSignal
}

/** What handlers of `installs.on` get, by the name of the event. */
export interface InstallsEventMap {
  installed: InstallationContext
  changed: InstallationContext
  removed: InstallationContext
  entitlement: EntitlementContext
  codeMissing: CodeMissingContext
}
