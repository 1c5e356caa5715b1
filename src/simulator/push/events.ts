import { WeComError } from '../../errors/index.js'
import { newId } from '../ids.js'
import { seconds } from '../state/calendar.js'
import type { SimSuite } from '../state/types.js'
import { visibleCorpId, type World } from '../state/world.js'
import type { OutgoingPush } from './pusher.js'
import { replyRule } from './reply.js'
import type { XmlFields } from './xml.js'

const AUTH_EVENTS = new Set([
  'create_auth',
  'change_auth',
  'cancel_auth',
  'reset_permanent_code',
  'device_data_auth_change',
])
const AUTH_PATIENCE_MS = 1000
const PATIENCE_MS = 5000

function patience(name: string): number {
  return AUTH_EVENTS.has(name) ? AUTH_PATIENCE_MS : PATIENCE_MS
}

/** `change_contact.create_user` from InfoType and ChangeType, `message.text` or `event.click` from the data side. */
function nameOf(fields: XmlFields): string {
  const change = fields.ChangeType === undefined ? '' : `.${fields.ChangeType}`
  if (fields.InfoType !== undefined) return `${fields.InfoType}${change}`
  if (fields.MsgType === 'event') return `event.${fields.Event}${change}`
  return `message.${fields.MsgType}`
}

/** A push to the instruction URL, filled up with SuiteId and TimeStamp. */
export function instructionPush(world: World, suite: SimSuite, fields: XmlFields): OutgoingPush {
  const all: XmlFields = { SuiteId: suite.id, TimeStamp: seconds(world.clock.now()), ...fields }
  const name = nameOf(all)
  const corpId = all.AuthCorpId ?? all.PaidCorpId
  return {
    channel: 'instruction',
    name,
    suiteId: suite.id,
    ...(typeof corpId === 'string' && { corpId }),
    url: suite.urls.instruction,
    keys: suite,
    receiveId: suite.id,
    agentId: '',
    fields: all,
    timeoutMs: patience(name),
  }
}

/** `create_auth`, which brings an auth code. */
export function createAuthPush(
  world: World,
  suite: SimSuite,
  authCode: string,
  state?: string,
): OutgoingPush {
  const fields = { InfoType: 'create_auth', AuthCode: authCode, ...(state !== undefined && { State: state }) }
  return instructionPush(world, suite, fields)
}

/** A push to the system event URL, filled up with ServiceCorpId and TimeStamp. */
export function systemPush(world: World, fields: XmlFields): OutgoingPush {
  const { provider } = world
  const all: XmlFields = { ServiceCorpId: provider.corpId, TimeStamp: seconds(world.clock.now()), ...fields }
  return {
    channel: 'system',
    name: nameOf(all),
    ...(typeof all.AuthCorpId === 'string' && { corpId: all.AuthCorpId }),
    url: provider.systemUrl,
    keys: provider.callback,
    receiveId: provider.corpId,
    agentId: '',
    fields: all,
    timeoutMs: PATIENCE_MS,
  }
}

/**
 * A push to the data URL, filled up with ToUserName, FromUserName, CreateTime, MsgType and AgentID, and MsgId of a message.
 * @throws WECOM_STATE when the corp has not installed the suite
 */
export function dataPush(world: World, suite: SimSuite, corpId: string, fields: XmlFields): OutgoingPush {
  const corp = world.corp(corpId)
  const installation = world.installation(suite.id, corp)
  if (installation === undefined) {
    throw new WeComError('WECOM_STATE', `Corp ${corpId} of the simulator has not installed suite ${suite.id}`)
  }
  const receiveId = visibleCorpId(corp)
  const isEvent = fields.Event !== undefined
  const style: XmlFields = {
    ToUserName: receiveId,
    FromUserName: corp.adminUserId,
    CreateTime: seconds(world.clock.now()),
    MsgType: isEvent ? 'event' : 'text',
  }
  // device_data_auth_change is instruction style although it comes here.
  const base: XmlFields =
    fields.InfoType === undefined
      ? style
      : { SuiteId: suite.id, TimeStamp: seconds(world.clock.now()), AuthCorpId: receiveId }
  const tail: XmlFields = fields.InfoType === undefined && !isEvent ? { MsgId: newId.messageId() } : {}
  const all: XmlFields = { ...base, AgentID: installation.agentId, ...tail, ...fields }
  const name = nameOf(all)
  const takesReply = fields.InfoType === undefined
  return {
    channel: 'data',
    name,
    suiteId: suite.id,
    corpId: receiveId,
    url: suite.urls.data?.replaceAll('$CORPID$', receiveId),
    keys: suite,
    receiveId,
    agentId: String(installation.agentId),
    fields: all,
    timeoutMs: patience(name),
    reply: {
      receiveId,
      alsoAccepted: [suite.id, world.provider.corpId],
      userId: String(all.FromUserName ?? ''),
      rule: takesReply ? replyRule(typeof all.Event === 'string' ? all.Event : undefined) : 'none',
    },
  }
}
