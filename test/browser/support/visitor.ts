import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { ExampleSite } from '../../../scripts/lib/sites.js'

/** `client`: the browser inside WeCom's client. */
export type Device = 'client' | 'desktop'

const USER_AGENTS: Record<Device, string> = {
  client:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 wxwork/4.1.28 MicroMessenger/7.0.1 Language/zh',
  desktop:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36',
}

/** Tells the console of what the policy of a page has stopped. */
const REPORT_VIOLATIONS = `addEventListener('securitypolicyviolation', (event) =>
  console.error('policy violated: ' + event.violatedDirective + ' ' + event.blockedURI))`

/** Chromium's note on the page itself, when that is a refusal. */
const REFUSED_PAGE = /^Failed to load resource: the server responded with a status of 4\d\d/

/** Somebody with a browser of their own, on the site and on WeCom's pages. */
export class Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** Errors of scripts, and what policies have stopped. */
  readonly problems: string[] = []
  /** Every return address of a login, as it was asked for. */
  readonly returns: string[] = []
  readonly #site: ExampleSite

  private constructor(context: BrowserContext, page: Page, site: ExampleSite) {
    this.context = context
    this.page = page
    this.#site = site
    context.on('request', (request) => {
      if (request.url().startsWith(`${site.url}/login/return?`)) this.returns.push(request.url())
    })
    context.on('weberror', (error) => this.problems.push(error.error().message))
    context.on('console', (message) => {
      if (message.type() === 'error' && !REFUSED_PAGE.test(message.text())) this.problems.push(message.text())
    })
  }

  static async open(browser: Browser, site: ExampleSite, device: Device): Promise<Visitor> {
    const phone = device === 'client' && { viewport: { width: 390, height: 844 } }
    const context = await browser.newContext({ userAgent: USER_AGENTS[device], locale: 'zh-CN', ...phone })
    await context.addInitScript(REPORT_VIOLATIONS)
    return new Visitor(context, await context.newPage(), site)
  }

  /** Opens a path of the site, or any address. */
  async go(to: string, page = this.page): Promise<number> {
    const answer = await page.goto(to.startsWith('/') ? this.#site.url + to : to)
    return answer?.status() ?? 0
  }

  /** Begins a login and arrives at WeCom. @returns the path of WeCom's page */
  async start(query = '', page = this.page): Promise<string> {
    await this.go(`/login/start?${query}`, page)
    return new URL(page.url()).pathname
  }

  /** Is one of the members on WeCom's page, and comes back to the site. */
  choose(userId: string, page = this.page): Promise<void> {
    return this.press(`[data-member="${userId}"]`, page)
  }

  /** Presses what leads from WeCom back to the site. */
  async press(selector: string, page = this.page): Promise<void> {
    await page.click(selector)
    await page.waitForURL((url) => url.origin === this.#site.url)
  }

  /** The path and query where the page is, on the site. */
  where(page = this.page): string {
    const { origin, pathname, search } = new URL(page.url())
    return origin === this.#site.url ? pathname + search : `elsewhere: ${origin}`
  }

  async text(page = this.page): Promise<string> {
    return (await page.textContent('main')) ?? ''
  }

  /** What the page says of somebody, by term. */
  async facts(page = this.page): Promise<Record<string, string>> {
    const terms = await page.locator('dt').allInnerTexts()
    const values = await page.locator('dd').allInnerTexts()
    return Object.fromEntries(terms.map((term, index) => [term, values[index] ?? '']))
  }

  /** Whom the site takes this browser for, asked with its cookies and without a page. */
  async user(): Promise<string | undefined> {
    const answer = await this.context.request.get(this.#site.url)
    return /<code data-user>([^<]*)</.exec(await answer.text())?.[1]
  }

  async close(): Promise<void> {
    await this.context.close()
  }
}
