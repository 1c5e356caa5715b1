import type { AppEventBase, DataEventBase, InstructionBase, OpenText } from './bases.js'

/** Which app was shared. */
export interface SharedAppFields {
  /** Legacy id of an app in a suite of several. */
  AppId?: number
  /** The corp that shared the app or stopped doing so. */
  CorpId?: string
  /** App id in that corp. */
  AgentId?: number
}

/**
 * Interconnected corps: a shared app changed. Refresh the list of corps it is shared to.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93373
 */
export interface ShareAgentChangeEvent extends InstructionBase, SharedAppFields {
  InfoType: 'share_agent_change'
}

/**
 * Upstream/downstream: a shared app changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93373
 */
export interface ShareChainChangeEvent extends InstructionBase, SharedAppFields {
  InfoType: 'share_chain_change'
}

/**
 * Interconnected corps: a shared app changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface DataShareAgentChangeEvent extends AppEventBase {
  Event: 'share_agent_change'
}

/**
 * Upstream/downstream: a shared app changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface DataShareChainChangeEvent extends AppEventBase {
  Event: 'share_chain_change'
}

/**
 * The structure of an upstream/downstream group changed; own apps only.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
export interface ChangeChainEvent extends DataEventBase {
  Event: 'change_chain'
  ChangeType: OpenText<'create_chain'>
  ChainId: string
  GroupIds?: number[]
  CorpIds?: string[]
}
