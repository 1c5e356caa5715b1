/** Bytes as text: in the charset they are said to be in, else in UTF-8, else in GBK, else byte by byte. */
export function decodeBytes(bytes: Uint8Array, charset?: string): string {
  const charsets = [charset, 'utf-8', 'gb18030'].filter((name) => name !== undefined)
  for (const name of charsets) {
    const text = decodeStrictly(bytes, name)
    if (text !== undefined) return text
  }
  return String.fromCharCode(...bytes)
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Percent-encoded text as bytes; `undefined` when it holds characters that are no bytes. */
export function decodePercentBytes(text: string): Uint8Array | undefined {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at++) {
    const hex = text[at] === '%' ? /^[\da-f]{2}$/i.exec(text.slice(at + 1, at + 3))?.[0] : undefined
    const code = hex === undefined ? text.charCodeAt(at) : Number.parseInt(hex, 16)
    if (code > 0xff) return undefined
    bytes.push(code)
    if (hex !== undefined) at += 2
  }
  return Uint8Array.from(bytes)
}

/** Undoes that bytes were read as Latin letters, once by the HTTP client and perhaps once more before it. */
export function mendMojibake(text: string): string {
  let mended = text
  for (let round = 0; round < 2; round++) {
    const bytes = bytesOf(mended)
    if (bytes === undefined || !bytes.some((byte) => byte >= 0x80)) return mended
    const decoded = decodeStrictly(bytes, 'utf-8') ?? (round === 0 ? chineseOf(bytes) : undefined)
    if (decoded === undefined) return mended
    mended = decoded
  }
  return mended
}

/** GBK, if that makes Chinese of all that is not ASCII: a stray accented letter is none. */
function chineseOf(bytes: Uint8Array): string | undefined {
  const text = decodeStrictly(bytes, 'gb18030')
  const readable =
    text !== undefined && /^[\0-\x7f\p{Script=Han}\p{P}\p{S}\p{N}\u3000-\u303f\uff00-\uffef]+$/u.test(text)
  return readable ? text : undefined
}

/** The letters that windows-1252 has for the bytes 0x80 to 0x9f. */
let letters: Map<string, number> | undefined

function bytesOf(text: string): Uint8Array | undefined {
  letters ??= new Map(
    Array.from({ length: 0x20 }, (_, index) => [
      new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + index)),
      0x80 + index,
    ]),
  )
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const byte = code <= 0xff ? code : letters.get(character)
    if (byte === undefined) return undefined
    bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

const WORD = String.raw`=\?[\w-]{1,40}(?:\*[^?]{0,20})?\?[BbQq]\?[^?]*\?=`

/**
 * Encoded words of mail headers, `=?utf-8?B?…?=`. Blanks between two of them are no part of the text, and a character
 * may be spread over two.
 */
export function decodeEncodedWords(text: string): string {
  return text.replace(new RegExp(`${WORD}(?:\\s*${WORD})*`, 'g'), (run) => {
    let charset = 'utf-8'
    const bytes: number[] = []
    for (const word of run.split(/(?<=\?=)\s*(?==\?)/)) {
      const [, name = '', kind = '', content = ''] = word.split('?')
      charset = name.replace(/\*.*/, '')
      const decoded = kind.toLowerCase() === 'b' ? fromBase64(content) : fromQuoted(content)
      if (decoded === undefined) return run
      bytes.push(...decoded)
    }
    return decodeBytes(Uint8Array.from(bytes), charset)
  })
}

function fromBase64(content: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(content.replace(/\s/g, '')), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

function fromQuoted(content: string): Uint8Array | undefined {
  return decodePercentBytes(
    content
      .replaceAll('_', ' ')
      .replaceAll('%', '%25')
      .replace(/=([\da-f]{2})/gi, '%$1'),
  )
}
