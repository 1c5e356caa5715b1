import type { CallbackRequest, CallbackResponse } from '../callback/index.js'
import type { WeCom } from './wecom.js'

/** A {@link WeCom} that is made when it is first needed. Adapters take it as it is. */
export interface LazyWeCom {
  /** The one and only, made now at the latest. @throws what making it throws; the next call tries again */
  (): WeCom
  /** Answers a callback request; what every adapter calls. Rejects when it cannot be made. */
  handle(request: CallbackRequest): Promise<CallbackResponse>
  /** Resolves when no event is being worked on in this process. */
  idle(): Promise<void>
}

/**
 * Puts off making a {@link WeCom} until it is first needed, for programs that are loaded where there are no secrets:
 * `next build` imports every route. Set the handlers inside `create`, so that no callback comes before them.
 *
 * @example
 * export const wecom = lazyWeCom(() => createWeCom({ ...optionsFromEnv(process.env), store }))
 * export const POST = weComFetch(wecom)
 * await wecom().corp(corpId).department.list()
 */
export function lazyWeCom(create: () => WeCom): LazyWeCom {
  let made: WeCom | undefined
  const get = () => {
    made ??= create()
    return made
  }
  return Object.assign(get, {
    handle: async (request: CallbackRequest) => get().handle(request),
    idle: async () => made?.idle(),
  })
}
