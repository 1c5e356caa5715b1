import express, { type Request, type Response } from 'express'
import session from 'express-session'
import { consoleLogger, createWeCom, FileStore, optionsFromEnv } from 'wecom-suite'
import { expressLogin, phpLogin, phpRoutes, weComExpress } from 'wecom-suite/express'
import { readEnvironment } from '../login-pages/environment.js'
import { failurePage, profilePage, refusedPage, settingsPage, welcomePage } from '../login-pages/pages.js'
import { admit, isOurForm, profileOf, type SignedIn } from '../login-pages/visitor.js'
import { failed } from '../site/failure.js'
import { PAGE_HEADERS, STYLE, STYLE_PATH } from '../site/page.js'
import { checked } from '../site/refusal.js'
import { serve } from '../site/serve.js'

declare module 'express-session' {
  interface SessionData {
    signedIn: SignedIn
  }
}

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

const app = express()
app.disable('x-powered-by')

// WeCom's callbacks, at the URLs of the PHP product this replaces.
app.use(weComExpress(wecom, { routes: phpRoutes() }))
app.use(checked(site.check))

app.use(
  session({
    // A name that browsers let no other host of the domain set. Its store is this process's memory: give it yours.
    name: secure ? '__Host-session' : 'session',
    secret: sessionSecret,
    resave: false,
    saveUninitialized: false,
    // https ends at a proxy on this machine.
    proxy: secure,
    cookie: { httpOnly: true, sameSite: 'lax', secure, maxAge: 8 * 3_600_000 },
  }),
)

// /login/start and /login/return; members also come by /index.php?corp/qywx_come, the app home, and administrators
// by /index.php?qyweixin/callback, from the admin console.
app.use(
  expressLogin<Request, Response>(wecom, {
    ...phpLogin(),
    publicUrl: `${site.url}/login`,
    scope,
    onLogin: async ({ user, request }) => {
      const visitor = await admit(wecom, user)
      // A session of its own, whoever was signed in before and whoever knows that session's id.
      await new Promise<void>((done, fail) => request.session.regenerate((e) => (e ? fail(e) : done())))
      if (typeof visitor === 'string') return { redirectTo: `/refused/${visitor}` }
      request.session.signedIn = visitor
      return user.via === 'console' ? { redirectTo: '/settings' } : undefined
    },
    onError: ({ error, restartUrl }) => ({ headers: PAGE_HEADERS, body: failurePage(error, restartUrl) }),
  }),
)

app.use((_request, response, next) => {
  response.set(PAGE_HEADERS)
  next()
})

app.get(STYLE_PATH, (_request, response) => {
  response.type('css').send(STYLE)
})

app.get('/', async (request, response) => {
  const { signedIn } = request.session
  if (signedIn === undefined) return void response.send(welcomePage())
  const profile = await profileOf(wecom, signedIn)
  if (profile === undefined) return signOut(request, response, '/refused/uninstalled')
  response.send(profilePage(signedIn, profile))
})

app.get('/settings', async (request, response) => {
  const { signedIn } = request.session
  if (signedIn === undefined) return response.redirect('/login/start?kind=admin&return_to=/settings')
  if (signedIn.usertype === undefined) return response.redirect('/refused/member')
  const profile = await profileOf(wecom, signedIn)
  if (profile === undefined) return signOut(request, response, '/refused/uninstalled')
  response.send(settingsPage(signedIn, profile))
})

app.get('/refused/:why', (request, response) => {
  response.status(403).send(refusedPage(request.params.why))
})

app.post('/sign-out', express.urlencoded({ extended: false }), (request, response) => {
  const { signedIn } = request.session
  if (signedIn === undefined) return response.redirect('/')
  if (isOurForm(signedIn, request.body?.form_token)) return signOut(request, response, '/')
  response.status(403).send(refusedPage('form'))
})

function signOut(request: Request, response: Response, then: string): void {
  request.session.destroy(() => response.redirect(303, then))
}

app.use(failed)

await serve(app, { port: site.port, wecom, store })
