import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The server of the HTTP bench, in a process of its own. */
export interface ApiServer {
  url: string
  /** Connections opened since the last question. */
  connections(): Promise<number>
  stop(): void
}

export async function startApiServer(): Promise<ApiServer> {
  const child = fork(fileURLToPath(new URL('api-server-process.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [port] = (await once(child, 'message')) as [number]
  return {
    url: `http://127.0.0.1:${port}`,
    connections: async () => {
      const answer = once(child, 'message')
      child.send('connections')
      return (await answer)[0] as number
    },
    stop: () => void child.kill(),
  }
}
