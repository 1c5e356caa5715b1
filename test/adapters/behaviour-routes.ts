import { expect, test } from 'vitest'
import { phpRoutes } from '../../src/node/index.js'
import type { Stage } from './stage.js'
import { CORP, createWorld, PROVIDER, SUITES, seal, sealCheck, textMessage, ticketMessage } from './world.js'

/** Which requests are ours, and what becomes of the others. */
export function routeBehaviour({ adapter, start }: Stage): void {
  const ticket = seal(ticketMessage(), SUITES[0])
  const check = sealCheck('12345')
  const success = { status: 200, body: 'success' }

  test('other methods than GET and POST are told which there are', async () => {
    const { ask } = await start({ options: { routes: [{ path: '/cb' }] } })
    for (const method of ['HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await ask(`/cb?${check.query}`, { method })
      expect(answer, method).toMatchObject({ status: 405, body: '' })
      expect(answer.headers.allow, method).toBe('GET, POST')
    }
    const put = await ask(`/cb?${ticket.query}`, { method: 'PUT', body: ticket.xml })
    expect(put.status).toBe(405)
  })

  test('what is on no route is passed on untouched', async () => {
    const { ask } = await start({ options: { routes: [{ path: '/cb' }] } })
    const path = `/other?${ticket.query}`
    const answer = await ask(path, { body: ticket.xml })
    expect(answer).toMatchObject({ status: 200, body: `app POST ${path}` })
    expect(answer.headers['x-app']).toBe('1')
    expect((await ask('/other', { method: 'HEAD' })).headers['x-app']).toBe('1')
    expect(await ask(`/cb?${ticket.query}`, { body: ticket.xml })).toMatchObject(success)
  })

  test('a mount takes its prefix off', async () => {
    const { ask } = await start({ mount: '/wecom', options: { routes: [{ path: '/cb' }, { path: '/' }] } })
    expect(await ask(`/wecom/cb?${ticket.query}`, { body: ticket.xml })).toMatchObject(success)
    expect(await ask(`/wecom?${check.query}`)).toMatchObject({ status: 200, body: '12345' })
    expect(await ask(`/cb?${check.query}`)).toMatchObject({ body: `app GET /cb?${check.query}` })
    expect(await ask('/wecom/cb/more')).toMatchObject({ body: 'app GET /wecom/cb/more' })
  })

  test('a path may be named with the mount as well as without it', async () => {
    const routes = [{ path: '/wecom/whole' }, { path: '/below' }, { path: '/wecom' }]
    const { ask } = await start({ mount: '/wecom', options: { routes } })
    const send = (url: string) => ask(`${url}?${ticket.query}`, { body: ticket.xml })
    expect(await send('/wecom/below')).toMatchObject(success)
    expect(await send('/below')).toMatchObject({ body: `app POST /below?${ticket.query}` })
    expect(await send('/wecom/wecom')).toMatchObject(success)
    if (adapter.seesMount !== true) return
    expect(await send('/wecom/whole')).toMatchObject(success)
    expect(await send('/wecom')).toMatchObject(success)
    expect(await send('/wecom/wecom/below')).toMatchObject({
      body: `app POST /wecom/wecom/below?${ticket.query}`,
    })
  })

  test('the script of a PHP back end may itself be the mount', async () => {
    const { ask } = await start({ mount: '/index.php', options: { routes: phpRoutes() } })
    const url = `/index.php?qyweixin/auth&${ticket.query}`
    if (adapter.seesMount === true) expect(await ask(url, { body: ticket.xml })).toMatchObject(success)
    expect((await ask('/index.php?shop/list')).body).toBe('app GET /index.php?shop/list')
  })

  test('below a mount every URL is a callback when there are no routes', async () => {
    const { ask } = await start({ mount: '/wecom' })
    expect(await ask(`/wecom/any/where?${ticket.query}`, { body: ticket.xml })).toMatchObject(success)
    expect(await ask('/elsewhere')).toMatchObject({ body: 'app GET /elsewhere' })
  })

  test('a route takes the suites and channels it names', async () => {
    const routes = [
      { path: '/one', suites: [SUITES[0]] },
      { path: '/two', suites: [SUITES[1]] },
      { path: '/data', accepts: ['data'] as const },
    ]
    const { ask } = await start({ options: { routes } })
    expect(await ask(`/one?${ticket.query}`, { body: ticket.xml })).toMatchObject(success)
    expect(await ask(`/two?${ticket.query}`, { body: ticket.xml })).toMatchObject({ status: 403, body: '' })
    expect(await ask(`/data?${ticket.query}`, { body: ticket.xml })).toMatchObject({ status: 403, body: '' })
  })

  test('the URLs of a PHP back end go on working', async () => {
    const { ask, wecom } = await start({ options: { routes: phpRoutes() } })
    await wecom.installs.import({ suiteId: SUITES[0], corpId: CORP, permanentCode: 'code', agentId: 1000007 })
    const message = seal(textMessage('hi'), CORP)
    const php = (key: string, query: string) => `/index.php?${key}&${query}`
    for (const key of ['qyweixin/auth', 'qyweixin%2Fauth', 'qyweixin/auth=', '?qyweixin/auth']) {
      expect(await ask(php(key, ticket.query), { body: ticket.xml }), key).toMatchObject(success)
      expect(await ask(php(key, check.query)), key).toMatchObject({ status: 200, body: '12345' })
    }
    const again = `/index.php?qyweixin/auth?${ticket.query}`
    expect(await ask(again, { body: ticket.xml })).toMatchObject(success)
    expect(await ask(php('qyweixin/index', message.query), { body: message.xml })).toMatchObject({
      status: 200,
      body: '',
    })
    expect(await ask(php('qyweixin/auth', message.query), { body: message.xml })).toMatchObject({
      status: 403,
      body: '',
    })
    expect(await ask(php('qyweixin/index', ticket.query), { body: ticket.xml })).toMatchObject({
      status: 403,
      body: '',
    })
    expect(await ask('/index.php?qyweixin/auth', { method: 'HEAD' })).toMatchObject({ status: 405 })
    expect(await ask('/index.php?qyweixin/index')).toMatchObject({
      status: 200,
      body: 'wecom callback ready',
    })
    expect(await ask('/index.php?admin/login&x=1')).toMatchObject({
      body: 'app GET /index.php?admin/login&x=1',
    })
  })

  test('the data URL of a PHP back end takes the system events too', async () => {
    const { ask } = await start({ options: { routes: phpRoutes() } })
    const xml = `<xml><ServiceCorpId><![CDATA[${PROVIDER}]]></ServiceCorpId><InfoType><![CDATA[register_corp]]></InfoType><TimeStamp>1767225600</TimeStamp><RegisterCode><![CDATA[x]]></RegisterCode><AuthCorpId><![CDATA[${CORP}]]></AuthCorpId></xml>`
    const event = seal(xml, PROVIDER)
    expect(await ask(`/index.php?qyweixin/index&${event.query}`, { body: event.xml })).toMatchObject(success)
    const refused = await ask(`/index.php?qyweixin/auth&${event.query}`, { body: event.xml })
    expect(refused).toMatchObject({ status: 403, body: '' })
  })

  test("a page answers the URL check and is otherwise the application's own", async () => {
    const { ask } = await start({ options: { routes: phpRoutes() } })
    const url = `/index.php?qyweixin/callback`
    expect(await ask(`${url}&${check.query}`)).toMatchObject({ status: 200, body: '12345' })
    expect(await ask(`${url}&${check.query.replace('nonce=1', 'nonce=2')}`)).toMatchObject({
      status: 403,
      body: '',
    })
    expect(await ask(`${url}&auth_code=abc`)).toMatchObject({ body: `app GET ${url}&auth_code=abc` })
    expect((await ask(`${url}&${ticket.query}`, { body: ticket.xml })).headers['x-app']).toBe('1')
    expect(await ask('/index.php?corp/qywx_come')).toMatchObject({
      body: 'app GET /index.php?corp/qywx_come',
    })
  })

  test('verification files are served beside the routes', async () => {
    const { ask } = await start({ options: { routes: phpRoutes(), verifyFiles: ['WW_verify_Ab3dEf.txt'] } })
    const answer = await ask('/WW_verify_Ab3dEf.txt')
    expect(answer).toMatchObject({ status: 200, body: 'Ab3dEf' })
    expect(answer.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-length': '6',
    })
    expect(await ask('/WW_verify_Ab3dEf.txt', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
    expect((await ask('/WW_verify_other.txt')).headers['x-app']).toBe('1')
  })

  test('a handler that breaks is an empty 500, and only the logger is told', async () => {
    const told: unknown[] = []
    const ignore = () => {}
    const logger = { debug: ignore, info: ignore, warn: ignore, error: (...all: unknown[]) => told.push(all) }
    const { wecom, ...world } = createWorld()
    wecom.handle = () => Promise.reject(new Error('inner detail'))
    const { ask } = await start({ options: { logger } }, { wecom, ...world })
    const answer = await ask('/')
    expect(answer).toMatchObject({ status: 500, body: '' })
    expect(JSON.stringify(answer)).not.toContain('inner detail')
    expect(JSON.stringify(told)).toContain('inner detail')
  })
}
