import { Refusal } from '../../state/refusal.js'
import { visibleCorpId } from '../../state/world.js'
import { type ApiCall, type Endpoint, requiredText } from '../../wire/endpoint.js'

const STATE = /^[a-zA-Z0-9]{1,128}$/
const TEMPLATE_ID_MAX_BYTES = 128

function optionalText(call: ApiCall, name: string): string | undefined {
  const value = call.body[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') throw new Refusal(40058, `${name} invalid Request Parameter`)
  return value
}

function getRegisterCode(call: ApiCall): Record<string, unknown> {
  const templateId = requiredText(call, 'template_id', 84019)
  if (Buffer.byteLength(templateId) > TEMPLATE_ID_MAX_BYTES) throw new Refusal(84020)
  if (!call.world.promotionTemplates.some((one) => one.templateId === templateId)) throw new Refusal(84020)
  const state = optionalText(call, 'state')
  if (state !== undefined && !STATE.test(state)) throw new Refusal(84025)
  const corpName = optionalText(call, 'corp_name')
  const adminName = optionalText(call, 'admin_name')
  const adminMobile = optionalText(call, 'admin_mobile')
  optionalText(call, 'follow_user')
  const code = call.world.registrations.issue({
    templateId,
    ...(state !== undefined && { state }),
    ...(corpName !== undefined && { corpName }),
    ...(adminName !== undefined && { adminName }),
    ...(adminMobile !== undefined && { adminMobile }),
  })
  return { register_code: code.value, expires_in: code.expiresIn }
}

function getRegisterInfo(call: ApiCall): Record<string, unknown> {
  const { world } = call
  const found = world.registrations.look(requiredText(call, 'register_code', 84021))
  if (found === 'unknown') throw new Refusal(84022)
  if (found === 'none') throw new Refusal(84024)
  const { created, request } = found
  const token = created.contactSync
  const left = token === undefined ? undefined : world.tokens.left(token)
  return {
    corpid: visibleCorpId(world.corp(created.corpId)),
    ...(left !== undefined && { contact_sync: { access_token: token, expires_in: left } }),
    auth_user_info: { userid: created.adminUserId },
    ...(request.state !== undefined && { state: request.state }),
    template_id: request.templateId,
  }
}

export const registrationEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/service/get_register_code', token: 'provider', answer: getRegisterCode },
  { method: 'POST', path: '/cgi-bin/service/get_register_info', token: 'provider', answer: getRegisterInfo },
]
