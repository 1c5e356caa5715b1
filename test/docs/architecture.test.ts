import { describe, expect, it } from 'vitest'
import { readDocument } from './documents.js'
import { importsOf, reduced } from './structure.js'

const text = readDocument('docs/architecture.md')

describe('the page about the architecture', () => {
  it('draws the imports between folders as they are', () => {
    const [, drawing = ''] = /```mermaid\n([\s\S]*?)```/.exec(text) ?? []
    const drawn = [...drawing.matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} --> ${to}`)
    const real = [...reduced(importsOf())].flatMap(([from, targets]) =>
      targets.map((to) => `${from} --> ${to}`),
    )
    expect(drawn.sort()).toEqual(real.sort())
  })

  it('says of every folder what it is for', () => {
    const described = [...text.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)
    expect(described.sort()).toEqual([...importsOf().keys()].sort())
  })
})
