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
    ours: () => library.normaliseMessage(library.parseMessageXml(openOurs())).event as unknown as Element,
    'limit + strict parser': () => library.parseLimit(openLimit()),
    'crypto + one validated fxp pass': () => parseWithFxpValidated(openOurs()),
    '@wecom/crypto + fxp': () => parseWithFxp(openPeer(parseWithFxp)),
    '@wecom/crypto + xml2js': () => parseWithXml2js(openPeer(parseWithXml2js)),
  }
}

/** T3, T4 and T5: from the posted body to the event. */
export function benchParsing(library: Library, report: Report): void {
  const flat = compare(contestants(library, post(library, memberChange)))
  report.measured('T3 0.7 KiB body to event / limit', ratio(flat, 'ours', 'limit + strict parser'), {
    max: 1.3,
  })
  report.measured('T3 / @wecom/crypto + fxp', ratio(flat, 'ours', '@wecom/crypto + fxp'), { max: 0.3 })
  report.measured('T3 / @wecom/crypto + xml2js', ratio(flat, 'ours', '@wecom/crypto + xml2js'), { max: 0.17 })

  for (const [size, bytes] of Object.entries({ '4 KiB': 4096, '64 KiB': 65_536 })) {
    const nested = compare(contestants(library, post(library, approval(bytes))))
    const against = (name: string) => ratio(nested, 'ours', name)
    report.measured(
      `T4 ${size} nested / crypto + one validated fxp pass`,
      against('crypto + one validated fxp pass'),
      { max: 1.1 },
    )
    report.noted(`T4 ${size} nested / limit + strict parser`, against('limit + strict parser'))
    report.noted(`T4 ${size} nested / @wecom/crypto + fxp`, against('@wecom/crypto + fxp'))
    report.noted(`T4 ${size} nested / @wecom/crypto + xml2js`, against('@wecom/crypto + xml2js'))
  }

  const small = contestants(library, post(library, approval(4096))).ours
  const large = contestants(library, post(library, approval(65_536))).ours
  if (small === undefined || large === undefined) return
  report.measured('T5 growth, 16 times the bytes', ratio(compare({ small, large }), 'large', 'small'), {
    max: 20,
  })
}
