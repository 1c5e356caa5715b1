import { describe, expect, it } from 'vitest'
import { bindFamily, FAMILIES } from '../../../src/apis/index.js'
import type { MessageTargets } from '../../../src/types/index.js'
import { failure } from '../../http/support.js'

const bodies: unknown[] = []
const message = bindFamily(FAMILIES.corp.message, async (_, params) => {
  bodies.push(params)
  return { errcode: 0, msgid: 'm' }
})
const text = { agentid: 1, msgtype: 'text', text: { content: 'x' } } as const

describe('message.send', () => {
  it('joins lists of recipients and leaves empty ones out', async () => {
    await message.send({ ...text, touser: ['a', 'b'], toparty: [1, '2'], totag: [] })
    expect(bodies.at(-1)).toEqual({ ...text, touser: 'a|b', toparty: '1|2' })
  })

  it('takes recipients as the wire has them, and one department as a number', async () => {
    await message.send({ ...text, touser: 'a|b', toparty: 0 })
    expect(bodies.at(-1)).toEqual({ ...text, touser: 'a|b', toparty: '0' })
    await message.send({ ...text, touser: '@all' })
    expect(bodies.at(-1)).toEqual({ ...text, touser: '@all' })
  })

  it('leaves the parameters it was given as they are', async () => {
    const params = { ...text, touser: ['a'] }
    await message.send(params)
    expect(params.touser).toEqual(['a'])
  })

  it.each([{}, { touser: '' }, { touser: [] }, { toparty: undefined }] satisfies MessageTargets[])(
    'refuses a message to nobody: %o',
    async (targets) => {
      const error = await failure(message.send({ ...text, ...targets }))
      expect(error).toMatchObject({
        code: 'WECOM_CONFIG',
        message: expect.stringContaining('touser, toparty'),
      })
    },
  )

  it.each([
    ['touser', ['a', '']],
    ['touser', ['a|b', 'c']],
    ['toparty', [1.5]],
    ['totag', [null]],
    ['totag', { a: 1 }],
  ] satisfies [string, unknown][])('refuses %s: %o and names the field', async (field, value) => {
    const error = await failure(message.send({ ...text, [field]: value as never }))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG', message: expect.stringContaining(field) })
  })

  it('needs no recipients for a message to the members behind tickets', async () => {
    const params = {
      agentid: 1,
      msgtype: 'template_msg',
      only_unauth: true,
      selected_ticket_list: ['t'],
    } as const
    await message.send({ ...params, template_msg: { template_id: 'id', url: 'https://example.com/' } })
    expect(bodies.at(-1)).toEqual({
      ...params,
      template_msg: { template_id: 'id', url: 'https://example.com/' },
    })
  })
})
