import { isDeepStrictEqual } from 'node:util'
import { compare, fastest, ratio } from './harness.js'
import type { Library } from './library.js'
import { Limit, replyTemplate } from './limit.js'
import { approval, ENCODING_AES_KEY, memberChange, SUITE, TOKEN, textReply, ticket } from './messages.js'
import { openers, sealers } from './peers.js'
import { post } from './posted.js'
import type { Report } from './report.js'

const keys = { token: TOKEN, encodingAesKey: ENCODING_AES_KEY }
const suiteId = Buffer.from(SUITE)

/** T1 (T2 on Node 24.18 and later): verify and decrypt, to text. */
export function benchOpening(library: Library, report: Report): void {
  const crypto = new library.CallbackCrypto(keys)
  const limit = new Limit(TOKEN, ENCODING_AES_KEY)
  const messages = {
    '0.25 KiB': ticket,
    '0.7 KiB': memberChange,
    '4 KiB': approval(4096),
    '64 KiB': approval(65_536),
  }
  for (const [size, message] of Object.entries(messages)) {
    const posted = post(library, message)
    const { signature, timestamp, nonce, encrypt } = posted
    const callback = { msgSignature: signature, timestamp, nonce, encrypt }
    const receiveIds = [SUITE]
    const contestants: Record<string, () => string> = {
      limit: () => limit.open(signature, timestamp, nonce, encrypt, suiteId),
      ours: () => crypto.open(callback, { receiveIds }).message,
    }
    for (const [name, open] of Object.entries(openers)) contestants[name] = () => open(posted, encrypt)
    const wrong = Object.keys(contestants).filter((name) => contestants[name]?.() !== message)
    report.promised(
      `T1 ${size}: all contestants give the same text`,
      wrong.length === 0,
      wrong.join(' ') || 'yes',
      'yes',
    )
    const rounds = compare(contestants)
    report.measured(`T1 ${size}: verify + decrypt / limit`, ratio(rounds, 'ours', 'limit'), { max: 1.15 })
    const best = fastest(rounds, Object.keys(openers))
    report.measured(`T1 ${size}: / fastest peer (${best})`, ratio(rounds, 'ours', best), {
      max: hasSlowKeys() ? 0.4 : 0.95,
    })
    for (const name of Object.keys(openers)) report.noted(`   ${name} / limit`, ratio(rounds, name, 'limit'))
  }
}

/** From Node 24.18 on a key that is a Buffer costs a multiple (T2). */
function hasSlowKeys(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major === 24 && minor >= 18
}

/** T7: encrypt, sign and wrap a reply. */
export function benchReplies(library: Library, report: Report): void {
  const crypto = new library.CallbackCrypto(keys)
  const limit = new Limit(TOKEN, ENCODING_AES_KEY)
  const peers = sealers(replyTemplate)
  const [timestamp, nonce] = ['1403610513', '1320562132']
  for (const [size, bytes] of Object.entries({ '0.25 KiB': 247, '4 KiB': 4096, '64 KiB': 65_536 })) {
    const message = textReply(bytes)
    const contestants: Record<string, () => string> = {
      limit: () => limit.reply(message, SUITE, timestamp, nonce),
      ours: () => library.buildEnvelopeXml(crypto.seal(message, SUITE, { timestamp, nonce })),
    }
    for (const [name, seal] of Object.entries(peers))
      contestants[name] = () => seal(message, timestamp, nonce)
    const wrong = Object.keys(contestants).filter(
      (name) => !opens(library, contestants[name]?.() ?? '', message),
    )
    report.promised(
      `T7 ${size}: every reply opens again`,
      wrong.length === 0,
      wrong.join(' ') || 'yes',
      'yes',
    )
    const rounds = compare(contestants)
    report.measured(`T7 ${size}: encrypt + envelope / limit`, ratio(rounds, 'ours', 'limit'), { max: 1.2 })
    const peer = ratio(rounds, 'ours', 'wechat-crypto')
    if (bytes < 1024) report.measured(`T7 ${size}: / wechat-crypto + template`, peer, { max: 0.65 })
    else report.noted(`T7 ${size}: / wechat-crypto + template`, peer)
    report.noted(`T7 ${size}: / @wecom/crypto + template`, ratio(rounds, 'ours', '@wecom/crypto'))
    report.noted(`T7 ${size}: / wxcrypt`, ratio(rounds, 'ours', 'wxcrypt'))
  }
}

function opens(library: Library, xml: string, message: string): boolean {
  const { Encrypt, MsgSignature, TimeStamp, Nonce } = library.parseMessageXml(xml) as Record<string, string>
  const opened = new library.CallbackCrypto(keys).open(
    {
      msgSignature: MsgSignature ?? '',
      timestamp: TimeStamp ?? '',
      nonce: Nonce ?? '',
      encrypt: Encrypt ?? '',
    },
    { receiveIds: [SUITE] },
  )
  return isDeepStrictEqual(opened, { message, receiveId: SUITE })
}
