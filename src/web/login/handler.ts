import { checkReturnTo } from '../../addresses/index.js'
import { bareAnswer, givenPage, redirectAnswer } from '../browser/answers.js'
import { reportFailure } from '../browser/failures.js'
import { outliving } from '../browser/outliving.js'
import { isPrefetch, languageOf } from '../browser/requests.js'
import type { BrowserAnswer, BrowserHandler } from '../browser/types.js'
import type { WebRequest } from '../types.js'
import { type CutUrl, cutRequest } from '../url.js'
import { LoginFlow, type Step } from './flow.js'
import { resolveLoginOptions } from './options.js'
import { loginFailurePage } from './pages.js'
import { checkLandings, type LoginRoute, loginRoute, passesOn } from './routes.js'
import type { LoginHandlerOptions, LoginProvider } from './types.js'

/** The part all login adapters share. @throws WECOM_CONFIG when an option is not valid */
export function createLoginHandler<Native extends object>(
  wecom: LoginProvider,
  given: LoginHandlerOptions<Native>,
): BrowserHandler<Native> {
  const options = resolveLoginOptions(wecom, given)
  checkLandings(options)
  const { logger, onLogin, onError } = options
  const flow = new LoginFlow(wecom.login, options)

  return async (request, native) => {
    const url = cutRequest(request)
    const route = loginRoute(options, url)
    if (route === undefined || passesOn(route, request.method, url)) return undefined
    // A HEAD would spend what the GET after it needs.
    if (request.method !== 'GET') return bareAnswer(405, { allow: 'GET' })
    if (isPrefetch(request)) return bareAnswer(503)

    const answer = () => respond(route, request, url, native)
    const signsIn = route.name === 'return' || route.name === 'businessSetting'
    return signsIn ? outliving(wecom, options, request.waitUntil, answer) : answer()
  }

  async function respond(
    route: LoginRoute,
    request: WebRequest,
    url: CutUrl,
    native: Native,
  ): Promise<BrowserAnswer> {
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
    const error = reportFailure(logger, 'a login did not come about', route.name, step.error)
    const restartUrl = flow.startUrl(step.restart)
    const page = await onError?.({ ...native, error, restartUrl })
    if (page !== undefined) return givenPage(page, error)
    return loginFailurePage(error, restartUrl, languageOf(request, options.lang))
  }
}
