import { Router } from 'express'
import { isWeComError, type WeCom } from 'wecom-suite'
import { html, path } from '../site/html.js'
import { page } from '../site/page.js'

/** How customers install the app: `/install` leads to WeCom, which leads back to `/installed`. */
export function installRoutes(wecom: WeCom, siteUrl: string): Router {
  const router = Router()

  router.get('/install', async (_request, response) => {
    response.redirect(await wecom.installs.url({ redirectUri: `${siteUrl}/installed` }))
  })

  router.get('/installed', async (request, response) => {
    const { auth_code: code } = request.query
    const again = html`<p><a class="button" href="/install">重新安装</a></p>`
    const refuse = () => response.status(400).send(page('安装没有完成', again))
    if (typeof code !== 'string' || code === '') return refuse()
    try {
      const { corpName, corpId } = await wecom.installs.complete(code)
      response.send(
        page(
          '安装完成',
          html`<p>${corpName ?? corpId} 已安装</p><p><a href="${path`/members/${corpId}`}">成员</a></p>`,
        ),
      )
    } catch (error) {
      if (!isWeComError(error, 'WECOM_STATE')) throw error
      refuse()
    }
  })

  return router
}
