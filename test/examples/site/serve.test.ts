import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ExampleProgram } from '../../../scripts/lib/example-program.js'

it('answers callbacks while it takes up what was left undone, and closes in order', async () => {
  const program = new ExampleProgram(join('test', 'examples', 'fixtures', 'never-resumed.ts'), {})
  try {
    const url = await program.start()
    expect(await (await fetch(url)).text()).toBe('here')
  } finally {
    expect(await program.stop()).toBe(0)
  }
  expect(program.output).toMatch(/closed\nstore closed\n$/)
})
