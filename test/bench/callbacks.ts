import type { ReadMessage } from '../../src/callback/message.js'
import { compare, ratio } from './harness.js'
import type { Library } from './library.js'
import { extractEncrypt, Limit } from './limit.js'
import { approval, ENCODING_AES_KEY, memberChange, SUITE, TOKEN } from './messages.js'
import { openers, type Posted, parseWithFxp, parseWithFxpValidated, parseWithXml2js } from './peers.js'
import { post } from './posted.js'
import type { Report } from './report.js'

type Element = Record<string, unknown>

/** Posted body to typed event, in all the ways to compare. */
function contestants(library: Library, posted: Posted): Record<string, () => Element> {
  const crypto = new library.CallbackCrypto({ token: TOKEN, encodingAesKey: ENCODING_AES_KEY })
  const limit = new Limit(TOKEN, ENCODING_AES_KEY)
  const receiveIds = [SUITE]
  const suiteId = Buffer.from(SUITE)
  const { signature, timestamp, nonce, body } = posted
  const open = openers['@wecom/crypto']
  const openOurs = () => {
    const { encrypt } = library.parseEnvelope(body)
    return crypto.open({ msgSignature: signature, timestamp, nonce, encrypt }, { receiveIds }).message
  }
  const openLimit = () => limit.open(signature, timestamp, nonce, extractEncrypt(body), suiteId)
  const openPeer = (parse: (text: string) => Element) => open?.(posted, String(parse(body).Encrypt)) ?? ''
  return {
    ours: () => (library.readMessage(openOurs(), SUITE) as ReadMessage).event as Element,
    'limit + strict parser': () => library.parseLimit(openLimit()),
    'crypto + one validated fxp pass': () => parseWithFxpValidated(openOurs()),
    '@wecom/crypto + fxp': () => parseWithFxp(openPeer(parseWithFxp)),
    '@wecom/crypto + xml2js': () => parseWithXml2js(openPeer(parseWithXml2js)),
  }
}

const MESSAGES: Record<string, string> = {
  'T3 0.7 KiB': memberChange,
  'T4 4 KiB nested': approval(4096),
  'T4 64 KiB nested': approval(65_536),
}
const PEERS = ['@wecom/crypto + fxp', '@wecom/crypto + xml2js']

/** T3, T4 and T5: from the posted body to the event. */
export function benchParsing(library: Library, report: Report): void {
  for (const [size, message] of Object.entries(MESSAGES)) {
    const rounds = compare(contestants(library, post(library, message)))
    report.measured(`${size} body to event / limit`, ratio(rounds, 'ours', 'limit + strict parser'), {
      max: 1.3,
    })
    for (const peer of PEERS) report.measured(`   / ${peer}`, ratio(rounds, 'ours', peer), { max: 0.25 })
    const ownCrypto = 'crypto + one validated fxp pass'
    report.noted(`   / ${ownCrypto}`, ratio(rounds, 'ours', ownCrypto))
  }

  const small = contestants(library, post(library, approval(4096))).ours
  const large = contestants(library, post(library, approval(65_536))).ours
  if (small === undefined || large === undefined) return
  report.measured('T5 growth, 16 times the bytes', ratio(compare({ small, large }), 'large', 'small'), {
    max: 20,
  })
}
