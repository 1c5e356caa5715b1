import type { Library } from './library.js'
import type { Report } from './report.js'

const inRoot = (content: string) => `<xml>${content}</xml>`

/** Documents that must be refused, however small. */
const REFUSED: Record<string, string> = {
  doctype: '<!DOCTYPE xml><xml><A>1</A></xml>',
  'internal entity': '<!DOCTYPE xml [<!ENTITY e "v">]><xml><A>&e;</A></xml>',
  'external entity': '<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><A>&e;</A></xml>',
  'parameter entity': '<!DOCTYPE xml [<!ENTITY % e SYSTEM "http://127.0.0.1/x"> %e;]><xml><A>1</A></xml>',
  'billion laughs':
    '<!DOCTYPE xml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><xml><A>&c;</A></xml>',
  'redefined lt': '<!DOCTYPE xml [<!ENTITY lt "gotcha">]><xml><A>&lt;</A></xml>',
  mismatch: '<xml><A>1</B></xml>',
  truncated: '<xml><A>1</A>',
  'two roots': '<xml><A>1</A></xml><xml><A>2</A></xml>',
  'junk after the root': '<xml><A>1</A></xml>junk',
  'junk before the root': 'junk<xml><A>1</A></xml>',
  'open CDATA': inRoot('<A><![CDATA[1</A>'),
  depth: inRoot('<a>'.repeat(50_000) + '</a>'.repeat(50_000)),
  empty: '',
}

/** Refused as an envelope, which anybody can post; a message is not lost for its characters. */
const REFUSED_AS_ENVELOPE: Record<string, string> = {
  'unknown entity': inRoot('<A>&nbsp;</A><Encrypt>QUFB</Encrypt>'),
  'null character reference': inRoot('<A>&#0;</A><Encrypt>QUFB</Encrypt>'),
  'reference beyond Unicode': inRoot('<A>&#9999999;</A><Encrypt>QUFB</Encrypt>'),
  'control character': inRoot('<A>\u0001</A><Encrypt>QUFB</Encrypt>'),
  'repeated JSON key': '{"encrypt":"QUFB","encrypt":"QUFB"}',
  'JSON depth': `{"a":${'['.repeat(50_000)}`,
}

/** Shapes that could take more than linear time. */
const SHAPES: Record<string, (n: number) => string> = {
  'open tags': (n) => '<a>'.repeat(n),
  'closing tags': (n) => inRoot('</a>'.repeat(n)),
  depth: (n) => inRoot('<a>'.repeat(n) + '</a>'.repeat(n)),
  'flat siblings': (n) => inRoot('<a>1</a>'.repeat(n)),
  'nested siblings': (n) => inRoot('<a><b>1</b></a>'.repeat(n)),
  'distinct siblings': (n) => inRoot(Array.from({ length: n }, (_, i) => `<a${i}>1</a${i}>`).join('')),
  'empty elements': (n) => inRoot('<a/>'.repeat(n)),
  brackets: (n) => inRoot('<'.repeat(n)),
  'closing brackets': (n) => inRoot(`<a>${'>'.repeat(n)}</a>`),
  'section ends': (n) => inRoot(`<a>${']]>'.repeat(n)}</a>`),
  'open sections': (n) => inRoot('<a><![CDATA['.repeat(n)),
  sections: (n) => inRoot(`<a>${'<![CDATA[x]]>'.repeat(n)}</a>`),
  'sections and text': (n) => inRoot(`<a>${'<![CDATA[x]]> y '.repeat(n)}</a>`),
  comments: (n) => inRoot('<!-- x -->'.repeat(n)),
  'open comments': (n) => inRoot('<!-- '.repeat(n)),
  instructions: (n) => inRoot('<?x '.repeat(n)),
  declarations: (n) => '<!DOCTYPE x>'.repeat(n),
  'internal subset': (n) => `<!DOCTYPE x [${'<!ENTITY a "b">'.repeat(n)}]><xml/>`,
  entities: (n) => inRoot(`<a>${'&amp;'.repeat(n)}</a>`),
  'numeric references': (n) => inRoot(`<a>${'&#x41;'.repeat(n)}</a>`),
  ampersands: (n) => inRoot(`<a>${'&'.repeat(n)}</a>`),
  blanks: (n) => inRoot(`<a${' '.repeat(n)}>1</a>`),
  'blanks around': (n) => `${' '.repeat(n)}<xml>${'\r\n'.repeat(n)}<a>1</a></xml>`,
  'long name': (n) => inRoot(`<${'a'.repeat(n)}>1`),
  attributes: (n) => inRoot(`<b><a ${Array.from({ length: n }, (_, i) => `x${i}="1"`).join(' ')}>1</a></b>`),
  'open attribute': (n) => inRoot(`<b><a x="${'y '.repeat(n)}>1</a></b>`),
  quotes: (n) => inRoot(`<b><a x=${'"'.repeat(n)}>1</a></b>`),
  ciphertext: (n) => inRoot(`<Encrypt><![CDATA[${'QUFB'.repeat(n)}]]></Encrypt>`),
  'repeated ciphertext': (n) => inRoot('<Encrypt>QUFB</Encrypt>'.repeat(n)),
}

const inJson = (content: string) => `{"a":${content},"encrypt":"QUFB"}`

const JSON_SHAPES: Record<string, (n: number) => string> = {
  'JSON keys': (n) => `{${Array.from({ length: n }, (_, i) => `"k${i}":1`).join()}}`,
  'JSON key repeated': (n) => `{${'"a":1,'.repeat(n)}"a":1}`,
  'JSON objects': (n) => inJson(`[${'{},'.repeat(n)}{}]`),
  'JSON numbers': (n) => inJson(`[${'1.5,'.repeat(n)}1]`),
  'JSON digits': (n) => inJson('1'.repeat(n)),
  'JSON escapes': (n) => inJson(`"${'\\u4f01'.repeat(n)}"`),
  'JSON open escapes': (n) => inJson(`"${'\\"'.repeat(n)}`),
  'JSON depth': (n) => inJson('['.repeat(n)),
  'JSON blanks': (n) => inJson(`${' '.repeat(n)}1`),
}

const SMALL = 12_000
const TIMES = 4
const MOST = 5
/** A smaller input is read in a time that is all noise. */
const NOISE_MS = 0.25

/** T6: what must be refused is refused, and four times the input takes at most five times the time. */
export function benchHostile(library: Library, report: Report): void {
  const readers = {
    message: { read: library.parseMessage, refused: REFUSED, shapes: { ...SHAPES, ...JSON_SHAPES } },
    envelope: {
      read: library.parseEnvelope,
      refused: { ...REFUSED, ...REFUSED_AS_ENVELOPE },
      shapes: { ...SHAPES, ...JSON_SHAPES },
    },
  }
  for (const [kind, { read, refused, shapes }] of Object.entries(readers)) {
    const accepted = Object.entries(refused).flatMap(([name, text]) =>
      refuses(() => read(text)) ? [] : [name],
    )
    const value = accepted.length === 0 ? 'none' : accepted.join(', ')
    report.promised(`T6 hostile documents accepted as ${kind}`, accepted.length === 0, value, 'none')
    let worst = { name: '', growth: 0 }
    for (const [name, build] of Object.entries(shapes)) {
      const growth = growthOf(build, read)
      if (growth > worst.growth) worst = { name, growth }
    }
    report.measured(`T6 worst growth of ${kind}, 4 times the input (${worst.name})`, worst.growth, {
      max: MOST,
    })
  }
}

/** Of the fastest of several rounds each, since a pause of the collector is no growth. */
function growthOf(build: (n: number) => string, read: (text: string) => unknown): number {
  const [small, large] = [build(SMALL), build(SMALL * TIMES)]
  let [one, many] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < 12; round++) {
    one = Math.min(one, millis(small, read))
    many = Math.min(many, millis(large, read))
  }
  return many / Math.max(one, NOISE_MS)
}

function millis(text: string, read: (text: string) => unknown): number {
  const start = performance.now()
  refuses(() => read(text))
  return performance.now() - start
}

function refuses(run: () => unknown): boolean {
  try {
    run()
    return false
  } catch {
    return true
  }
}
