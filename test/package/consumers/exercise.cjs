const assert = require('node:assert/strict')

const CORP = 'ww0000000000000001'
const CUSTOMER = 'wpAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
const SUITE = 'ww1111111111111111'

/** What any consumer does with the packed library, whatever module system it came by. */
exports.exercise = async ({ main, crypto, node, express, koa, fetch, simulator, testing }) => {
  for (const [name, make] of Object.entries({
    createWeCom: main.createWeCom,
    MemoryStore: main.MemoryStore,
    FileStore: main.FileStore,
    CallbackCrypto: crypto.CallbackCrypto,
    weComNode: node.weComNode,
    weComExpress: express.weComExpress,
    weComKoa: koa.weComKoa,
    weComFetch: fetch.weComFetch,
    createSimulator: simulator.createSimulator,
    FakeClock: testing.FakeClock,
    expressLogin: express.expressLogin,
    koaLogin: koa.koaLogin,
    nodeLogin: node.nodeLogin,
    fetchLogin: fetch.fetchLogin,
  })) {
    assert.equal(typeof make, 'function', `${name} is exported`)
  }

  // Published examples: https://developer.work.weixin.qq.com/document/path/90506 and 98768.
  const page = {
    ticket: 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg',
    nonceStr: 'Wm3WZYTPz0wzccnW',
    timestamp: 1414587457,
    url: 'http://mp.weixin.qq.com?params=value',
  }
  assert.equal(crypto.createJsSdkSignature(page), '0f9de62fce790f9a083d5c99e95740ceb90c27ed')
  const signed = crypto.signCashierRequest({ ts: 1, nonce_str: 'n', order_id: 'o', empty: '' }, 'secret')
  assert.equal(signed.stringToSign, 'nonce_str=n&order_id=o&ts=1')
  assert.deepEqual(signed.body, { ts: 1, nonce_str: 'n', order_id: 'o', sig: signed.sig })

  const keys = { token: crypto.generateToken(), encodingAesKey: crypto.generateEncodingAesKey() }
  const wire = new crypto.CallbackCrypto(keys)
  const sealed = wire.seal('<xml><A>你好</A></xml>', SUITE)
  const opened = new crypto.CallbackCrypto(keys).open(sealed, { receiveIds: [SUITE] })
  assert.deepEqual(opened, { message: '<xml><A>你好</A></xml>', receiveId: SUITE })

  try {
    wire.open(sealed, { receiveIds: ['somebody-else'] })
    assert.fail('a foreign receive id was accepted')
  } catch (error) {
    // The error comes out of the crypto entry and is recognised by the main one.
    assert.ok(main.isWeComError(error, 'WECOM_RECEIVE_ID'), String(error))
    assert.ok(error instanceof main.WeComError, 'the entries share their error classes')
  }

  const calls = []
  const wecom = main.createWeCom({
    provider: { corpId: CORP },
    suites: [{ id: SUITE, secret: 'secret', ...keys }],
    store: new main.MemoryStore(),
    transport: async (request) => {
      calls.push(new URL(request.url).pathname)
      const body = JSON.stringify({ errcode: 0, errmsg: 'ok', suite_access_token: 'T', expires_in: 7200 })
      return { status: 200, headers: { 'content-type': 'application/json' }, body }
    },
  })
  const check = query(wire.seal('1234567890', CORP))
  const answer = await wecom.handle({
    method: 'GET',
    query: `${check.query}&echostr=${encodeURIComponent(check.encrypt)}`,
    body: async () => undefined,
  })
  assert.deepEqual([answer.status, answer.body], [200, '1234567890'])

  const ticket = `<xml><SuiteId><![CDATA[${SUITE}]]></SuiteId><InfoType><![CDATA[suite_ticket]]></InfoType><TimeStamp>1700000000</TimeStamp><SuiteTicket><![CDATA[asdfqwer]]></SuiteTicket></xml>`
  const post = query(wire.seal(ticket, SUITE))
  const stored = await wecom.handle({
    method: 'POST',
    query: post.query,
    body: async () =>
      `<xml><ToUserName><![CDATA[${SUITE}]]></ToUserName><Encrypt><![CDATA[${post.encrypt}]]></Encrypt></xml>`,
  })
  assert.deepEqual([stored.status, stored.body], [200, 'success'])
  assert.equal(await wecom.suite().accessToken(), 'T')
  assert.deepEqual(calls, ['/cgi-bin/service/get_suite_token'])

  for (const adapter of [node.weComNode, express.weComExpress, koa.weComKoa, fetch.weComFetch]) {
    assert.equal(typeof adapter(wecom), 'function')
  }
  const login = { publicUrl: 'https://app.example.com/login', onLogin: () => undefined }
  for (const adapter of [node.nodeLogin, express.expressLogin, koa.koaLogin, fetch.fetchLogin]) {
    assert.equal(typeof adapter(wecom, login), 'function')
  }
  assert.match(await wecom.login.client.url({ redirectUri: login.publicUrl }), /#wechat_redirect$/)
  await assert.rejects(wecom.paytool.closeOrder({ order_id: 'o' }), (error) =>
    main.isWeComError(error, 'WECOM_CONFIG'),
  )
  assert.equal(typeof wecom.license.orderForCorps, 'function')
  await readNested(wecom, wire)
  await wecom.close()
  await callOverHttp({ main, simulator })
}

/** Nested XML takes another parser, which is loaded at its first use. */
async function readNested(wecom, wire) {
  await wecom.installs.import({ corpId: CUSTOMER, permanentCode: 'a-permanent-code' })
  const received = new Promise((resolve) => wecom.onAny(({ event }) => resolve(event)))
  const message = `<xml><ToUserName>${CUSTOMER}</ToUserName><MsgType>event</MsgType><Event>sys_approval_change</Event><CreateTime>1700000000</CreateTime><ApprovalInfo><SpNo><![CDATA[201806010001]]></SpNo><SpRecord><SpStatus>1</SpStatus></SpRecord></ApprovalInfo></xml>`
  const post = query(wire.seal(message, CUSTOMER))
  const answer = await wecom.handle({
    method: 'POST',
    query: post.query,
    body: async () => `<xml><Encrypt><![CDATA[${post.encrypt}]]></Encrypt></xml>`,
  })
  assert.equal(answer.status, 200, 'a nested event is taken')
  assert.equal((await received).ApprovalInfo.SpNo, '201806010001')
}

/** The HTTP client, too, is loaded at its first use. */
async function callOverHttp({ main, simulator }) {
  const wecomItself = simulator.createSimulator()
  const { url } = await wecomItself.listen()
  const wecom = main.createWeCom({
    ...wecomItself.credentials(),
    store: new main.MemoryStore(),
    http: { baseUrl: url },
  })
  await wecom.suite().ticket.set(wecomItself.provider.issueTicket())
  assert.ok((await wecom.suite().accessToken()).length > 0, 'a token comes over HTTP')
  await wecom.close()
  await wecomItself.close()
}

function query({ encrypt, msgSignature, timestamp, nonce }) {
  return { encrypt, query: `msg_signature=${msgSignature}&timestamp=${timestamp}&nonce=${nonce}` }
}
