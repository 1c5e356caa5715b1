import { isWeComError, WeComError } from '../../errors/index.js'
import { checkReturnTo } from '../../login/index.js'
import { describeError } from '../describe-error.js'
import type { WebRequest } from '../types.js'
import { cutUrl } from '../url.js'
import { LoginFlow, type Step } from './flow.js'
import { resolveLoginOptions } from './options.js'
import { bareAnswer, failurePage, givenPage, redirectAnswer } from './pages.js'
import { isPrefetch, languageOf } from './requests.js'
import { checkLandings, loginRoute, passesOn } from './routes.js'
import type { LoginAnswer, LoginHandlerOptions, LoginProvider } from './types.js'

/**
 * Answers a request, or `undefined` when it is none of ours. Rejects only with what `onLogin` or `onError` threw.
 * @param native request and response as the framework has them, for `onLogin` and `onError`
 */
export type LoginHandler<Native> = (request: WebRequest, native: Native) => Promise<LoginAnswer | undefined>

/** The part all login adapters share. @throws WECOM_CONFIG when an option is not valid */
export function createLoginHandler<Native extends object>(
  wecom: LoginProvider,
  given: LoginHandlerOptions<Native>,
): LoginHandler<Native> {
  const options = resolveLoginOptions(wecom, given)
  checkLandings(options)
  const { logger, onLogin, onError } = options
  const flow = new LoginFlow(wecom.login, options)

  return async (request, native) => {
    const url = cutUrl(request.url)
    const route = loginRoute(options, url)
    if (route === undefined || passesOn(route, request.method, url)) return undefined
    // A HEAD would spend what the GET after it needs.
    if (request.method !== 'GET') return bareAnswer(405, { allow: 'GET' })
    if (isPrefetch(request)) return bareAnswer(503)

    let step: Step
    if (route.name === 'start') step = await flow.start(request, url)
    else if (route.name === 'return') step = await flow.return(request, url)
    else if (route.name === 'home') step = await flow.home(request, url, route.entry)
    else step = await flow.businessSetting(url, route.entry)

    if ('answer' in step) return step.answer
    if ('user' in step) {
      const { user, returnTo } = step
      const outcome = await onLogin({ ...native, user, returnTo })
      const redirectTo = outcome?.redirectTo
      return redirectAnswer(
        redirectTo === undefined ? returnTo : checkReturnTo(redirectTo, options.returnToOrigins),
      )
    }
    const error = asWeComError(step.error)
    const expected = isWeComError(error, 'WECOM_STATE') || isWeComError(error, 'WECOM_REQUEST')
    logger[expected ? 'info' : 'error']('a login did not come about', {
      route: route.name,
      ...error.toJSON(),
    })
    const restartUrl = flow.startUrl(step.restart)
    const page = await onError?.({ ...native, error, restartUrl })
    if (page !== undefined) return givenPage(page, error)
    return failurePage(error, restartUrl, languageOf(request, options.lang))
  }
}

/** A store of the user's own may throw anything. */
function asWeComError(error: unknown): WeComError {
  if (isWeComError(error)) return error
  return new WeComError('WECOM_STORE', `A login failed unexpectedly: ${describeError(error)}`, {
    cause: error,
  })
}
