import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { settingsOf } from '../../../examples/demo/settings.js'
import { ExampleProgram } from '../../../scripts/lib/example-program.js'
import { generateEncodingAesKey, generateToken } from '../../../src/index.js'
import { createSimulator, type SimCorp, type SimEdition } from '../../../src/simulator/index.js'

export const PASSWORD = 'a password for the walk'
export const SUITE = 'ww0browser0cashier'
export const PRO: SimEdition = {
  editionId: 'sp-pro',
  name: '专业版',
  price: 36_500,
  trialDays: 15,
  minUsers: 5,
}
export const FLAT: SimEdition = { editionId: 'sp-flat', name: '旗舰版', price: 1_000_000, fixedTotal: true }

const ENTRY = join('examples', 'cashier', 'server.ts')

function company(number: number, name: string): SimCorp {
  const members = ['a', 'b', 'c'].map((letter) => ({
    userId: `woMember${number}${letter}`,
    name: `成员${letter}`,
    departments: [1],
  }))
  return {
    corpId: `wwplaincorp${number}`,
    openCorpId: `wpOpenCorp${number}`,
    name,
    adminUserId: `woMember${number}a`,
    departments: [{ id: 1, name, parentId: 0 }],
    members,
  }
}

/** The cashier example in a process of its own, and the WeCom it sells through. @param names of its customers */
export async function openOffice(browser: Browser, names: readonly string[]) {
  const corps = names.map((name, index) => company(index + 1, name))
  const simulator = createSimulator({
    corps,
    suites: [
      {
        id: SUITE,
        secret: 'suite-secret-of-the-walk',
        token: generateToken(),
        encodingAesKey: generateEncodingAesKey(),
        editions: [PRO, FLAT],
      },
    ],
  })
  const { url: weCom } = await simulator.listen()
  const store = mkdtempSync(join(tmpdir(), 'cashier-walk-'))
  const program = new ExampleProgram(ENTRY, {
    ...settingsOf(simulator),
    WECOM_BASE_URL: weCom,
    WECOM_STORE: store,
    BACK_OFFICE_PASSWORD: PASSWORD,
    EDITIONS: JSON.stringify([PRO, FLAT]),
  })
  const contexts: BrowserContext[] = []
  const problems: string[] = []

  /** A window of somebody; what its pages complain about ends up in `problems`. */
  const window = async (credentials?: { username: string; password: string }): Promise<Page> => {
    const context = await browser.newContext({
      locale: 'zh-CN',
      ...(credentials && { httpCredentials: credentials }),
    })
    contexts.push(context)
    context.setDefaultTimeout(5_000)
    const page = await context.newPage()
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      // A refused form is answered with its status, which Chromium reports as well.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        problems.push(message.text())
    })
    return page
  }

  const close = async () => {
    await Promise.all(contexts.map((context) => context.close()))
    await program.stop()
    await simulator.close()
    rmSync(store, { recursive: true, force: true })
  }

  try {
    const url = await program.start()
    simulator.provider.setUrls({ instruction: `${url}/wecom`, data: `${url}/wecom`, system: `${url}/wecom` })
    await simulator.provider.pushTicket()
    for (const { corpId } of corps) await simulator.administrator.install({ corpId })
    const operator = await window({ username: 'operator', password: PASSWORD })
    await operator.goto(url)
    while ((await operator.locator('tr[data-corp]').count()) < corps.length) {
      await operator.waitForTimeout(100)
      await operator.reload()
    }
    return { simulator, url, operator, buyer: await window(), window, problems, close }
  } catch (error) {
    await close()
    throw error
  }
}

export type Office = Awaited<ReturnType<typeof openOffice>>
