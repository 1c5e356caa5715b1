import Koa from 'koa'
import koaSession from 'koa-session'
import { consoleLogger, createWeCom, FileStore, optionsFromEnv } from 'wecom-suite'
import { koaLogin, weComKoa } from 'wecom-suite/koa'
import { readEnvironment } from '../login-pages/environment.js'
import { failurePage, profilePage, refusedPage, settingsPage, welcomePage } from '../login-pages/pages.js'
import { admit, isOurForm, profileOf, type SignedIn } from '../login-pages/visitor.js'
import { keptOut } from '../site/koa.js'
import { PAGE_HEADERS, STYLE, STYLE_PATH } from '../site/page.js'
import { serve } from '../site/serve.js'
import { readForm } from './form.js'
import { SessionMemory } from './session-memory.js'

const { env } = process
const { site, secure, sessionSecret, scope, stateLifeMs } = readEnvironment(env)
const store = new FileStore(env.WECOM_STORE ?? './.wecom')

const wecom = createWeCom({
  ...optionsFromEnv(env),
  store,
  logger: consoleLogger,
  login: { stateLifeMs },
  ...(env.WECOM_BASE_URL && { http: { baseUrl: env.WECOM_BASE_URL }, openBaseUrl: env.WECOM_BASE_URL }),
})
wecom.on('message.text', ({ event, reply }) => reply({ MsgType: 'text', Content: `收到：${event.Content}` }))

const app = new Koa()
app.keys = [sessionSecret]
// https ends at a proxy on this machine.
app.proxy = secure

// WeCom's callbacks. It also checks the business-setting URL, which is a page.
app.use(
  weComKoa(wecom, {
    routes: [
      { path: '/wecom/instruction', accepts: ['instruction'] },
      { path: '/wecom/data', accepts: ['data'] },
      { path: '/wecom/system', accepts: ['system'] },
      { path: '/from-console', page: true },
    ],
  }),
)

app.use(async (ctx, next) => {
  if (!keptOut(ctx, site.check)) await next()
})

app.use(
  koaSession(
    {
      // A name that browsers let no other host of the domain set.
      key: secure ? '__Host-session' : 'session',
      store: new SessionMemory(),
      maxAge: 8 * 3_600_000,
      httpOnly: true,
      sameSite: 'lax',
      secure,
    },
    app,
  ),
)

// /login/start and /login/return; members also come by /home, administrators by /from-console.
app.use(
  koaLogin<Koa.Context>(wecom, {
    publicUrl: `${site.url}/login`,
    home: { path: '/home' },
    businessSetting: { path: '/from-console' },
    scope,
    onLogin: async ({ user, ctx }) => {
      const visitor = await admit(wecom, user)
      // Whoever was signed in before is not any more, and who knows that session's id knows nothing.
      ctx.session = typeof visitor === 'string' ? {} : { signedIn: visitor }
      await ctx.session.regenerate()
      if (typeof visitor === 'string') return { redirectTo: `/refused/${visitor}` }
      return user.via === 'console' ? { redirectTo: '/settings' } : undefined
    },
    onError: ({ error, restartUrl }) => ({ headers: PAGE_HEADERS, body: failurePage(error, restartUrl) }),
  }),
)

app.use(async (ctx) => {
  ctx.set(PAGE_HEADERS)
  const signedIn: SignedIn | undefined = ctx.session?.signedIn
  const route = `${ctx.method} ${ctx.path}`
  if (route === `GET ${STYLE_PATH}`) {
    ctx.type = 'css'
    ctx.body = STYLE
  } else if (route === 'GET /') {
    await showProfile(ctx, signedIn)
  } else if (route === 'GET /settings') {
    await showSettings(ctx, signedIn)
  } else if (route === 'POST /sign-out') {
    await signOut(ctx, signedIn)
  } else if (route.startsWith('GET /refused/')) {
    ctx.status = 403
    ctx.body = refusedPage(ctx.path.slice('/refused/'.length))
  }
})

async function showProfile(ctx: Koa.Context, signedIn: SignedIn | undefined): Promise<void> {
  const profile = signedIn && (await profileOf(wecom, signedIn))
  if (signedIn === undefined) ctx.body = welcomePage()
  else if (profile === undefined) endSession(ctx, '/refused/uninstalled')
  else ctx.body = profilePage(signedIn, profile)
}

async function showSettings(ctx: Koa.Context, signedIn: SignedIn | undefined): Promise<void> {
  if (signedIn === undefined) return ctx.redirect('/login/start?kind=admin&return_to=/settings')
  if (signedIn.usertype === undefined) return ctx.redirect('/refused/member')
  const profile = await profileOf(wecom, signedIn)
  if (profile === undefined) endSession(ctx, '/refused/uninstalled')
  else ctx.body = settingsPage(signedIn, profile)
}

async function signOut(ctx: Koa.Context, signedIn: SignedIn | undefined): Promise<void> {
  // A form on another site comes without the cookie, and must not have it cleared either.
  if (signedIn === undefined) return ctx.redirect('/')
  const form = await readForm(ctx.req)
  if (isOurForm(signedIn, form.get('form_token'))) return endSession(ctx, '/')
  ctx.status = 403
  ctx.body = refusedPage('form')
}

function endSession(ctx: Koa.Context, then: string): void {
  ctx.session = null
  ctx.redirect(then)
  ctx.status = 303
}

await serve(app.callback(), { port: site.port, wecom, store })
