import { createServer, type RequestListener } from 'node:http'
import type { FileStore, WeCom } from 'wecom-suite'

/** How long requests under way may take when the program is to end. */
const LAST_REQUESTS_MS = 10_000

interface Served {
  port: number
  wecom: Pick<WeCom, 'resume' | 'close'>
  store: Pick<FileStore, 'close'>
}

/**
 * Listens, then takes up what an earlier process left undone, so that no callback is missed meanwhile. On SIGTERM and
 * SIGINT it takes no more requests, finishes those under way and the handlers they started, and ends.
 */
export async function serve(listener: RequestListener, { port, wecom, store }: Served): Promise<void> {
  let ending = false
  const server = createServer((request, response) => {
    // A connection that is kept open would bring more and more of them.
    if (ending) response.setHeader('connection', 'close')
    listener(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })

  const end = async () => {
    if (ending) return
    ending = true
    const late = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS_MS)
    await new Promise<void>((resolve) => server.close(() => resolve()))
    clearTimeout(late)
    await wecom.close()
    await store.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      end().catch((error: unknown) => {
        console.error(error)
        process.exit(1)
      })
    })
  }

  const address = server.address()
  console.log(`listening on http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`)
  await wecom.resume()
}
