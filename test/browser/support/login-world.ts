import type { Browser } from 'playwright-core'
import { expect, vi } from 'vitest'
import {
  type ExampleSite,
  type LoginExample,
  simulatorWithLogin,
  startSite,
} from '../../../scripts/lib/sites.js'
import { CUSTOMER, STRANGER } from './companies.js'
import { type Device, Visitor } from './visitor.js'

/** A login example whose app {@link CUSTOMER} has installed, and the people who visit it. */
export class LoginWorld {
  readonly site: ExampleSite
  readonly #browser: Browser
  #visitors: Visitor[] = []

  private constructor(site: ExampleSite, browser: Browser) {
    this.site = site
    this.#browser = browser
  }

  static async open(
    browser: Browser,
    example: LoginExample,
    env: Record<string, string> = {},
  ): Promise<LoginWorld> {
    const world = new LoginWorld(
      await startSite(example, simulatorWithLogin([CUSTOMER, STRANGER]), env),
      browser,
    )
    await world.install()
    return world
  }

  /** Somebody with a browser of their own. */
  async visitor(device: Device = 'desktop'): Promise<Visitor> {
    const visitor = await Visitor.open(this.#browser, this.site, device)
    this.#visitors.push(visitor)
    return visitor
  }

  /** Somebody who has signed in by the login page for browsers. */
  async signedIn(userId = 'woMember'): Promise<Visitor> {
    const visitor = await this.visitor()
    await visitor.start('kind=web')
    await visitor.choose(userId)
    return visitor
  }

  async install(): Promise<void> {
    const { simulator } = this.site
    const reads = () => simulator.calls('service/v2/get_auth_info')
    const before = reads()
    expect(await simulator.administrator.install({ corpId: CUSTOMER.corpId })).toMatchObject({ ok: true })
    // It is read again as soon as it is stored.
    await vi.waitUntil(() => reads() > before, { timeout: 20_000 })
  }

  /** Everybody leaves. No page may have failed by a script or been refused something by its own policy. */
  async leave(): Promise<void> {
    const visitors = this.#visitors
    this.#visitors = []
    for (const visitor of visitors) await visitor.close()
    expect(visitors.flatMap(({ problems }) => problems)).toEqual([])
  }

  close(): Promise<void> {
    return this.site.close()
  }
}
