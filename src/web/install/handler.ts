import { checkReturnTo } from '../../addresses/index.js'
import { routeBelow } from '../browser/addresses.js'
import { bareAnswer, givenPage, redirectAnswer } from '../browser/answers.js'
import { reportFailure } from '../browser/failures.js'
import { outliving } from '../browser/outliving.js'
import { isPrefetch, languageOf } from '../browser/requests.js'
import type { BrowserAnswer, BrowserHandler } from '../browser/types.js'
import type { WebRequest } from '../types.js'
import { type CutUrl, cutRequest } from '../url.js'
import { InstallFlow } from './flow.js'
import { resolveInstallOptions } from './options.js'
import { installFailurePage } from './pages.js'
import type { InstallHandlerOptions, InstallProvider } from './types.js'

/** The part all install adapters share. @throws WECOM_CONFIG when an option is not valid */
export function createInstallHandler<Native extends object>(
  wecom: InstallProvider,
  given: InstallHandlerOptions<Native>,
): BrowserHandler<Native> {
  const options = resolveInstallOptions(wecom, given)
  const { logger, onInstalled, onError } = options
  const flow = new InstallFlow(wecom, options)

  return async (request, native) => {
    const url = cutRequest(request)
    const route = routeBelow(options.path, url)
    if (route === undefined) return undefined
    // A HEAD would spend what the GET after it needs.
    if (request.method !== 'GET') return bareAnswer(405, { allow: 'GET' })
    if (isPrefetch(request)) return bareAnswer(503)

    const answer = () => respond(route, request, url, native)
    return route === 'return' ? outliving(wecom, options, request.waitUntil, answer) : answer()
  }

  async function respond(
    route: 'start' | 'return',
    request: WebRequest,
    url: CutUrl,
    native: Native,
  ): Promise<BrowserAnswer> {
    const step = await (route === 'start' ? flow.start(request, url) : flow.return(request, url))
    if ('answer' in step) return step.answer
    if ('installation' in step) {
      const { installation, returnTo } = step
      const outcome = await onInstalled?.({ ...native, installation, returnTo })
      const redirectTo = outcome?.redirectTo
      return redirectAnswer(
        redirectTo === undefined ? returnTo : checkReturnTo(redirectTo, options.returnToOrigins),
      )
    }
    const error = reportFailure(
      logger,
      'an installation in the browser did not come about',
      route,
      step.error,
    )
    const restartUrl = flow.startUrl(step.restart)
    const page = await onError?.({ ...native, error, restartUrl })
    if (page !== undefined) return givenPage(page, error)
    return installFailurePage(error, restartUrl, languageOf(request, options.lang))
  }
}
