import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../examples/demo/back-end.js'
import { settingsOf } from '../../examples/demo/settings.js'
import { ExampleProgram } from '../../scripts/lib/example-program.js'
import { createSimulator, type SimCorp, type Simulator } from '../../src/simulator/index.js'

export const PASSWORD = 'a password for the test'
/** A name that must not become markup. */
export const HOSTILE = '<script>alert(1)</script>"\'&'

export const CORP: SimCorp = {
  corpId: 'ww0000000000000001',
  openCorpId: 'wpCustomer',
  name: HOSTILE,
  adminUserId: 'woAdmin',
  departments: [{ id: 1, name: HOSTILE, parentId: 0 }],
  members: [{ userId: 'woAdmin', name: HOSTILE, departments: [1] }],
}

/** An example in a process of its own, beside a simulated WeCom. */
export async function started(
  example: string,
  {
    env = {},
    simulator = createSimulator({ corps: [CORP] }),
  }: Partial<{ env: Record<string, string>; simulator: Simulator }> = {},
) {
  const { url: weCom } = await simulator.listen()
  const store = mkdtempSync(join(tmpdir(), `test-${example}-`))
  const program = new ExampleProgram(join('examples', example, 'server.ts'), {
    ...settingsOf(simulator),
    WECOM_BASE_URL: weCom,
    WECOM_STORE: store,
    ADMIN_PASSWORD: PASSWORD,
    BACK_OFFICE_PASSWORD: PASSWORD,
    PORT: String(await freePort()),
    ...env,
  })
  const close = async () => {
    const code = await program.stop()
    await simulator.close()
    rmSync(store, { recursive: true, force: true })
    return code
  }
  try {
    const url = await program.start()
    const headers = (user: string) => ({
      authorization: `Basic ${Buffer.from(`${user}:${PASSWORD}`).toString('base64')}`,
    })
    return { url, simulator, program, store, close, as: (user: string) => ({ headers: headers(user) }) }
  } catch (error) {
    await close()
    throw error
  }
}
