import { describe, expect, it } from 'vitest'
import { createInstallWorld, PUBLIC_URL } from '../web/install/world.js'

const PERMANENT_CODE = 'service/v2/get_permanent_code'

/** An installation that was confirmed, with its auth_code. */
async function confirmed() {
  const world = await createInstallWorld()
  const link = await world.wecom.installs.url({ redirectUri: `${PUBLIC_URL}/return` })
  const code = new URL(world.confirm(new URL(link)), PUBLIC_URL).searchParams.get('auth_code') ?? ''
  return { ...world, code, installs: world.wecom.installs }
}

describe('completing an installation', () => {
  it.each([
    [undefined, 'auth_code_missing'],
    [null, 'auth_code_missing'],
    ['', 'auth_code_missing'],
    ['undefined', 'auth_code_missing'],
    ['null', 'auth_code_missing'],
    ['NaN', 'auth_code_missing'],
    [0, 'auth_code_invalid'],
    [{}, 'auth_code_invalid'],
    [['a'.repeat(64)], 'auth_code_invalid'],
    ['[object Object]', 'auth_code_invalid'],
    ['a'.repeat(7), 'auth_code_invalid'],
    ['a'.repeat(513), 'auth_code_invalid'],
    [`${'a'.repeat(64)} `, 'auth_code_invalid'],
    [`${'a'.repeat(64)}\n`, 'auth_code_invalid'],
    [`${'a'.repeat(64)}授`, 'auth_code_invalid'],
  ])('with %j is refused before WeCom is asked', async (code, reason) => {
    const { installs, simulator } = await confirmed()
    const before = simulator.calls(PERMANENT_CODE)
    for (const once of [true, false]) {
      await expect(installs.complete(code as never, { once })).rejects.toMatchObject({
        code: 'WECOM_STATE',
        reason,
      })
    }
    expect(simulator.calls(PERMANENT_CODE)).toBe(before)
  })

  it('tells no code in its errors', async () => {
    const { installs } = await confirmed()
    const secret = `SECRET ${'a'.repeat(64)}`
    const error = await installs.complete(secret).catch((reason: unknown) => reason)
    expect(`${JSON.stringify(error)}${(error as Error).stack}`).not.toContain('SECRET')
  })

  it('once takes a code once, also on another instance, and says so', async () => {
    const { installs, create, code } = await confirmed()
    const other = create().installs
    const all = await Promise.allSettled(
      [installs, other, installs].map((one) => one.complete(code, { once: true })),
    )
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(other.complete(code, { once: true })).rejects.toMatchObject({ reason: 'auth_code_used' })
    // Without it everybody gets the same installation, as the callback does.
    expect(await other.complete(code)).toMatchObject({ status: 'active' })
  })

  it('once may be tried again when it failed', async () => {
    const { installs, simulator, code } = await confirmed()
    simulator.faults.add({ kind: 'http', status: 502, path: PERMANENT_CODE, times: 9 })
    await expect(installs.complete(code, { once: true })).rejects.toMatchObject({ code: 'WECOM_HTTP' })
    simulator.faults.clear()
    expect(await installs.complete(code, { once: true })).toMatchObject({ status: 'active' })
  })
})
