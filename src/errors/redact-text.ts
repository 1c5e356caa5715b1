import { isSecretName } from './redact.js'

const BLOT = '[redacted]'

/** Longer texts are cut first: nobody reads them, and a hostile one should cost little. */
const LONGEST = 20_000

/** Names that end like this hold a secret whatever stands in front, such as `WECOM_SUITE_SECRET`. */
const SECRET_ENDING =
  /(?:token|secret|ticket|permanentcode|authcode|registercode|activecode|oauthcode|aeskey|sessionkey|apikey|passw(?:or)?d|signature|echostr|authorization|cookie)$/

/** A name with what stands between it and its value: `a=`, `"a":"`, `\"a\":\"`, `a: '`, `%22a%22%3A%22`. */
const FIELD =
  /([A-Za-z_][\w-]{0,63})((?:\\{0,8}["'`]|%22|&quot;|&#34;)?\s{0,4}(?:=>|[=:]|%3[ad])\s{0,4}(\\{0,8}["'`]|%22|%27|&quot;|&#34;|\[)?)/gi

const ELEMENT = /<([A-Za-z_][\w-]{0,63})>(\s{0,4}<!\[CDATA\[)?([^<]{1,4096})/g

/** Shorter values behind a colon are words of a sentence ("ticket: none") more often than secrets. */
const SHORTEST_AFTER_COLON = 6

/**
 * Takes out of a text what is, or looks like, a credential: values beside a telling name (in a query, JSON, XML, a
 * header, also when escaped, percent-encoded or in base64), passwords in addresses, and long random texts such as
 * WeCom's tokens and codes are. Texts over 20,000 characters are cut.
 */
export function redactText(text: string): string {
  return clean(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text, 2)
}

/** @param depth how many wrappings are still looked through */
function clean(text: string, depth: number): string {
  let result = depth > 0 ? throughPercent(text, depth) : text
  result = result
    .replace(/(\b[a-z][a-z\d+.-]{0,30}:\/\/)[^\s/@]{1,512}@/gi, `$1${BLOT}@`)
    .replace(/\b(Bearer|Basic)\s{1,4}(?!\[)[\w+/=.~-]{6,}/gi, `$1 ${BLOT}`)
  result = cleanFields(result)
  result = result.replace(ELEMENT, (whole, name: string, open: string | undefined, value: string) => {
    if (!isTelling(name) || value.trim() === '') return whole
    const rest =
      open === undefined ? '' : value.slice(value.includes(']]>') ? value.indexOf(']]>') : value.length)
    return `<${name}>${open ?? ''}${BLOT}${rest}`
  })
  result = result.replace(/[\w-]{40,}/g, (run) => (isRandom(run) ? BLOT : run))
  return depth > 0 ? throughBase64(result, depth) : result
}

function isTelling(name: string): boolean {
  return isSecretName(name) || SECRET_ENDING.test(name.toLowerCase().replace(/[^a-z]/g, ''))
}

function cleanFields(text: string): string {
  let result = ''
  let done = 0
  FIELD.lastIndex = 0
  for (let match = FIELD.exec(text); match !== null; match = FIELD.exec(text)) {
    const [whole, name = '', between = '', open] = match
    const start = match.index + whole.length
    if (!isTelling(name)) {
      // What looked like a separator may begin the name of the next field.
      FIELD.lastIndex = match.index + name.length
      continue
    }
    const end = valueEnd(text, start, open, /^(?:cookie|set-cookie|authorization)$/i.test(name))
    const value = text.slice(start, end)
    const word =
      (open === undefined && !/=|%3d/i.test(between) && value.length < SHORTEST_AFTER_COLON) ||
      (/^code$/i.test(name) && /^\d{1,5}$/.test(value))
    if (value.trim() !== '' && !word && !value.startsWith(BLOT)) {
      result += text.slice(done, start) + BLOT
      done = end
    }
    FIELD.lastIndex = Math.max(end, start)
  }
  return result + text.slice(done)
}

/** Where the value that begins at `start` is over: at its closing quote, or where an unquoted one has to end. */
function valueEnd(text: string, start: number, open: string | undefined, toLineEnd: boolean): number {
  const stop =
    open === undefined
      ? toLineEnd
        ? /[\r\n]/g
        : /[\s"'`&<>,;)}\]\\]|%26|%22|%2C|%7D/gi
      : open === '['
        ? /\]/g
        : open.startsWith('%') || open.startsWith('&')
          ? /%22|%27|&quot;|&#34;/gi
          : /["'`\\]/g
  stop.lastIndex = start
  return stop.exec(text)?.index ?? text.length
}

/** Whether a text is as random as a token: hashes, ids in lower case and words are not. */
function isRandom(run: string): boolean {
  return /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run)
}

/** A percent-encoded word is shown decoded when there is something to take out of it. */
function throughPercent(text: string, depth: number): string {
  if (!text.includes('%')) return text
  return text.replace(/[^\s"'<>]+/g, (word) => {
    if (!/%[\da-f]{2}/i.test(word)) return word
    const decoded = decodePercent(word)
    if (decoded === undefined || decoded === word) return word
    const cleaned = clean(decoded, depth - 1)
    return cleaned === decoded ? word : cleaned
  })
}

function decodePercent(word: string): string | undefined {
  try {
    return decodeURIComponent(word)
  } catch {
    return undefined
  }
}

function throughBase64(text: string, depth: number): string {
  return text.replace(/[A-Za-z\d+/_-]{16,}={0,2}/g, (run) => {
    const decoded = decodeBase64(run)
    return decoded !== undefined && clean(decoded, depth - 1) !== decoded ? BLOT : run
  })
}

function decodeBase64(run: string): string | undefined {
  try {
    const binary = atob(run.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /[^\P{Cc}\s]/u.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

/** Shorter values are no secrets, and blotting them out would leave nothing readable. */
const SHORTEST_SECRET = 6

/** Takes known secrets out of a text, in every spelling they may have taken on the way; then what looks like one. */
export function blotOut(text: string, secrets: Iterable<string>): string {
  let result = text
  for (const secret of secrets) {
    if (secret.length < SHORTEST_SECRET) continue
    for (const spelling of spellingsOf(secret)) result = result.replaceAll(spelling, BLOT)
  }
  return redactText(result)
}

/** How a secret may be written in a text: as it is, percent-encoded, escaped, in base64. The longest first. */
export function spellingsOf(secret: string): string[] {
  const wellFormed = secret.replace(/\p{Surrogate}/gu, '\uFFFD')
  const percent = encodeURIComponent(wellFormed)
  const binary = String.fromCharCode(...new TextEncoder().encode(wellFormed.slice(0, 10_000)))
  const base64 = btoa(binary).replace(/=+$/, '')
  const json = JSON.stringify(secret).slice(1, -1)
  const spellings = [secret, percent, percent.toLowerCase(), encodeURIComponent(percent), json]
  spellings.push(JSON.stringify(json).slice(1, -1), base64, base64.replaceAll('+', '-').replaceAll('/', '_'))
  spellings.push(new URLSearchParams([['', wellFormed]]).toString().slice(1))
  // The longest first: a shorter one may be a part of it.
  return [...new Set(spellings)].filter(Boolean).sort((one, other) => other.length - one.length)
}
