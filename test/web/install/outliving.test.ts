import { describe, expect, it } from 'vitest'
import { fetchInstall } from '../../../src/fetch/index.js'
import { silentLogger } from '../../../src/index.js'
import { FakeClock } from '../../../src/testing/index.js'
import { createLoginHandler, type InstallHandlerOptions } from '../../../src/web/index.js'
import { createInstallSite, createInstallWorld, type InstallWorld, PUBLIC_URL } from './world.js'

/** Work that a host was asked to keep alive. */
function host() {
  const kept: Promise<unknown>[] = []
  return { kept, waitUntil: (work: Promise<unknown>) => void kept.push(work) }
}

/** A site whose handler of `installed` is slow, and says when it has ended. */
async function slowWorld() {
  const world = await createInstallWorld()
  const ended: string[] = []
  let end = () => {}
  const slow = new Promise<void>((resolve) => {
    end = resolve
  })
  world.wecom.installs.on('installed', async ({ corp }) => {
    await slow
    ended.push(corp.corpId)
  })
  return { world, ended, end }
}

async function confirmedSite(world: InstallWorld, options: Partial<InstallHandlerOptions<{ tag: string }>>) {
  const site = await createInstallSite(options, world)
  return { site, ...(await site.confirmed()) }
}

describe('an installation whose handlers outlive the answer', () => {
  it('is kept alive by waitUntil of the options until they have ended', async () => {
    const { world, ended, end } = await slowWorld()
    const { kept, waitUntil } = host()
    const { visitor, back } = await confirmedSite(world, { waitUntil })
    expect(kept).toEqual([])
    expect(await visitor.go(back)).toMatchObject({ status: 302 })
    expect(kept).toHaveLength(1)
    expect(ended).toEqual([])
    end()
    await kept[0]
    expect(ended).toHaveLength(1)
  })

  it('is kept alive by what the host gives beside the request', async () => {
    const { world, ended, end } = await slowWorld()
    const context = host()
    const { visitor, back } = await confirmedSite(world, {})
    const answer = fetchInstall(world.wecom, { publicUrl: PUBLIC_URL })
    const headers = { cookie: visitor.cookieHeader }
    const request = new Request(`https://app.example.com${back}`, { headers })
    expect((await answer(request, context))?.status).toBe(302)
    expect(context.kept).toHaveLength(1)
    end()
    await Promise.all(context.kept)
    expect(ended).toHaveLength(1)
  })

  it('is answered after them where that is asked for, and after 25 s at the latest', async () => {
    const { world, ended, end } = await slowWorld()
    const clock = new FakeClock()
    const { visitor, back } = await confirmedSite(world, { answerAfter: 'work', clock })
    let status: number | undefined
    const answered = visitor.go(back).then((answer) => {
      status = answer.status
    })
    await clock.advance(24_999)
    expect(status).toBeUndefined()
    await clock.advance(1)
    await answered
    expect(status).toBe(302)
    expect(ended).toEqual([])
    end()
  })

  it('is kept alive also when the application throws, or the window is closed before the answer', async () => {
    const { world, ended, end } = await slowWorld()
    const { kept, waitUntil } = host()
    const onInstalled = () => {
      throw new Error('of the application')
    }
    const { visitor, back } = await confirmedSite(world, { waitUntil, onInstalled })
    const answered = visitor.go(back).catch((error: unknown) => error)
    // Before there is an answer to give.
    expect(kept).toHaveLength(1)
    expect(await answered).toMatchObject({ message: 'of the application' })
    end()
    await kept[0]
    expect(ended).toHaveLength(1)
  })
})

describe('a login', () => {
  it('is kept alive in the same way', async () => {
    const { wecom } = await createInstallWorld()
    const { kept, waitUntil } = host()
    const publicUrl = 'https://app.example.com/login'
    const login = createLoginHandler(wecom, { publicUrl, onLogin: () => {}, waitUntil, logger: silentLogger })
    const request = { method: 'GET', headers: {} }
    await login({ ...request, url: '/login/start' }, {})
    expect(kept).toEqual([])
    await login({ ...request, url: '/login/return' }, {})
    expect(kept).toHaveLength(1)
    await kept[0]
  })
})
