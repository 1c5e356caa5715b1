import { describe, expect, it } from 'vitest'
import { APP } from './support/credentials.js'
import { corpIdOf, createWorld, MINUTE } from './support/world.js'

const TEMPLATES = [
  { templateId: 'tpl-migrating', suiteIds: [APP.id], contactSync: true },
  { templateId: 'tpl-plain', suiteIds: [APP.id] },
]

async function promoting() {
  const made = await createWorld({ simulator: { suites: [APP], promotionTemplates: TEMPLATES } })
  const registered: Record<string, unknown>[] = []
  const entered: Record<string, unknown>[] = []
  made.wecom.on('register_corp', ({ event }) => registered.push({ ...event }))
  made.wecom.on('enter_register_package', ({ event }) => entered.push({ ...event }))
  return { ...made, registered, entered }
}

describe('a promotion link', () => {
  it('brings a new company, which is told of before its installation', async () => {
    const { wecom, sim, registered, settled } = await promoting()
    const link = await wecom.register.link({
      template_id: 'tpl-migrating',
      corp_name: '新企业',
      admin_name: '陈一',
      admin_mobile: '13900000000',
      state: 'Order42',
      follow_user: 'Shou',
    })
    const { corpId = '', adminUserId = '', pushes } = await sim.visitor.register(link.url, {})
    expect(pushes?.map(({ ok }) => ok)).toEqual([true, true])
    await settled()
    expect(registered).toMatchObject([
      {
        ServiceCorpId: sim.provider.settings.corpId,
        RegisterCode: link.registerCode,
        AuthCorpId: corpId,
        AuthUserInfo: { UserId: adminUserId },
        State: 'Order42',
        TemplateId: 'tpl-migrating',
        ContactSync: { AccessToken: expect.any(String) },
      },
    ])
    const installation = await wecom.installs.get(corpId)
    expect(installation).toMatchObject({
      corpName: '新企业',
      adminUserId,
      register_code_info: {
        register_code: link.registerCode,
        template_id: 'tpl-migrating',
        state: 'Order42',
      },
    })
    expect((await wecom.corp(corpId).department.list()).department).toHaveLength(1)
    expect(await wecom.register.getRegisterInfo({ register_code: link.registerCode })).toMatchObject({
      corpid: corpId,
      auth_user_info: { userid: adminUserId },
      state: 'Order42',
      template_id: 'tpl-migrating',
      contact_sync: { access_token: expect.any(String), expires_in: expect.any(Number) },
    })
  })

  it('lets the directory of the new company be filled, the app be opened to people, and then closes', async () => {
    const { wecom, sim, registered, settled } = await promoting()
    const { url } = await wecom.register.link({ template_id: 'tpl-migrating' })
    const { corpId = '' } = await sim.visitor.register(url, { corpName: '新企业', adminName: '陈一' })
    await settled()
    const { ContactSync } = registered[0] as { ContactSync: { AccessToken: string } }
    const migration = wecom.register.contactSync(ContactSync.AccessToken)
    const agentid = (await wecom.installs.get(corpId))?.agentId ?? 0
    expect(
      await migration.setAgentScope({ agentid, allow_party: [1], allow_user: ['nobody'] }),
    ).toMatchObject({ invaliduser: ['nobody'] })
    await migration.contactSyncSuccess()
    await expect(migration.contactSyncSuccess()).rejects.toMatchObject({ code: 'WECOM_API' })
    await expect(migration.department.list()).rejects.toMatchObject({ code: 'WECOM_API' })
  })

  it('has a migration that ends by itself after half an hour', async () => {
    const { wecom, sim, registered, settled, clock } = await promoting()
    const { url } = await wecom.register.link({ template_id: 'tpl-migrating' })
    await sim.visitor.register(url, { corpName: '新企业', adminName: '陈一' })
    await settled()
    const { ContactSync } = registered[0] as { ContactSync: { AccessToken: string } }
    await clock.advance(31 * MINUTE)
    const late = wecom.register.contactSync(ContactSync.AccessToken).contactSyncSuccess()
    await expect(late).rejects.toMatchObject({ code: 'WECOM_API', path: expect.stringMatching('sync') })
  })

  it('without the migration interface carries no token', async () => {
    const { wecom, sim, registered, settled } = await promoting()
    const { url, registerCode } = await wecom.register.link({ template_id: 'tpl-plain' })
    const { corpId = '' } = await sim.visitor.register(url, { corpName: '新企业', adminName: '陈一' })
    await settled()
    expect(registered[0]).not.toHaveProperty('ContactSync')
    const info = await wecom.register.getRegisterInfo({ register_code: registerCode })
    expect(info).toMatchObject({ corpid: corpId, template_id: 'tpl-plain' })
    expect(info).not.toHaveProperty('state')
    expect(info).not.toHaveProperty('contact_sync')
  })

  it('used by a company that exists tells so, and installs what it has not got', async () => {
    const { wecom, sim, registered, entered, install, settled } = await promoting()
    await install(corpIdOf(2))
    const links = [
      await wecom.register.link({ template_id: 'tpl-plain', state: 'first' }),
      await wecom.register.link({ template_id: 'tpl-plain', state: 'second' }),
    ] as const
    await sim.visitor.register(links[0].url, { corpId: corpIdOf(1) })
    await sim.visitor.register(links[1].url, { corpId: corpIdOf(2) })
    await settled()
    expect(registered).toEqual([])
    expect(entered).toMatchObject([
      { AuthCorpId: corpIdOf(1), State: 'first', TemplateId: 'tpl-plain' },
      { AuthCorpId: corpIdOf(2), State: 'second', TemplateId: 'tpl-plain' },
    ])
    expect(await wecom.installs.get(corpIdOf(1))).toMatchObject({ register_code_info: { state: 'first' } })
    const created = sim.log.filter((entry) => entry.kind === 'push' && entry.name === 'create_auth')
    expect(created).toHaveLength(2)
    await expect(
      wecom.register.getRegisterInfo({ register_code: links[0].registerCode }),
    ).rejects.toMatchObject({ errcode: 84024 })
  })

  it('opens once, and for as long as it says', async () => {
    const { wecom, sim, clock } = await promoting()
    const used = await wecom.register.link({ template_id: 'tpl-plain' })
    await sim.visitor.register(used.url, { corpId: corpIdOf(1) })
    expect(await sim.visitor.register(used.url, { corpId: corpIdOf(1) })).toMatchObject({ status: 400 })
    const late = await wecom.register.link({ template_id: 'tpl-plain' })
    await clock.advance(late.expiresAt - clock.now())
    expect(await sim.visitor.register(late.url, { corpId: corpIdOf(1) })).toMatchObject({ status: 400 })
    await expect(wecom.register.link({ template_id: 'tpl-unknown' })).rejects.toMatchObject({
      code: 'WECOM_API',
    })
  })
})
