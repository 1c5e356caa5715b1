import { Router } from 'express'
import type { WeCom } from 'wecom-suite'
import { expressInstall } from 'wecom-suite/express'
import { installedPage, installedPath, installFailedPage } from '../site/install-pages.js'

/** How customers install the app: `/install/start` leads to WeCom, which leads back to `/install/return`. */
export function installRoutes(wecom: WeCom, siteUrl: string): Router {
  const router = Router()

  router.use(
    expressInstall(wecom, {
      publicUrl: `${siteUrl}/install`,
      onInstalled: ({ installation }) => ({ redirectTo: installedPath(installation.corpId) }),
      onError: ({ restartUrl }) => installFailedPage(restartUrl),
    }),
  )

  router.get('/installed/:corpId', (request, response) => {
    response.send(installedPage(request.params.corpId))
  })

  return router
}
