import { createServer } from 'node:http'
import { createWeCom, MemoryStore } from '../../../src/index.js'
import { phpLogin } from '../../../src/node/index.js'
import { createSimulator } from '../../../src/simulator/index.js'
import { FakeClock } from '../../../src/testing/index.js'
import type { LoginAdapter, SiteOptions } from '../../adapters/login/sites.js'
import { APP, company, LOGIN, PROVIDER } from './credentials.js'
import { START } from './world.js'

/** A site and an offline WeCom that talk over HTTP on the loopback interface, with the URLs of a PHP back end. */
export async function openSite(adapter: LoginAdapter, options: Partial<SiteOptions> = {}) {
  const clock = new FakeClock(START)
  const sim = createSimulator({
    clock,
    provider: PROVIDER,
    suites: [APP, LOGIN],
    corps: [company(1), company(2)],
  })
  const { url: baseUrl } = await sim.listen()
  const wecom = createWeCom({
    ...sim.credentials(),
    store: new MemoryStore({ clock }),
    clock,
    http: { baseUrl },
    openBaseUrl: baseUrl,
  })
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const site = `http://${host}`
  server.on(
    'request',
    adapter.listener(wecom, {
      publicUrl: `${site}/login`,
      callbacks: true,
      returnTo: '/who',
      ...phpLogin(),
      ...options,
    }),
  )
  for (const { id } of sim.suites) {
    sim.provider.setUrls(
      {
        instruction: `${site}/index.php?qyweixin/auth`,
        data: `${site}/index.php?qyweixin/index`,
        system: `${site}/index.php?qyweixin/index`,
        business: `${site}/index.php?qyweixin/callback`,
        home: `${site}/index.php?corp/qywx_come`,
        trustedDomain: host,
        loginDomain: host,
      },
      id,
    )
    await sim.provider.pushTicket(id)
  }
  const close = async () => {
    await wecom.close()
    await sim.close()
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }
  return { sim, wecom, clock, site, weCom: baseUrl, close }
}
