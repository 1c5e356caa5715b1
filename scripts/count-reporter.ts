import { mkdirSync, writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/**
 * Ends a run with one plain line, `N passed, N failed`, that any build server can read, and leaves it in
 * `.tmp/test-count.txt` for scripts/check.sh to repeat. A file that could not be loaded counts as a failure.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
    let passed = 0
    let failed = 0
    for (const module of modules) {
      if (module.errors().length > 0) failed++
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed++
        else if (state === 'failed') failed++
      }
    }
    const line = `${passed} passed, ${failed} failed\n`
    mkdirSync('.tmp', { recursive: true })
    writeFileSync('.tmp/test-count.txt', line)
    process.stdout.write(`\n${line}`)
  }
}
