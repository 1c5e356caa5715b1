import { newId } from '../ids.js'
import { createAuthPush, systemPush } from '../push/events.js'
import type { Pusher } from '../push/pusher.js'
import type { PushResult } from '../push/types.js'
import { grantInstall } from '../state/grant-install.js'
import type { NewCorp, RegisterRefusal, RegistrationRequest } from '../state/registrations.js'
import type { SimCorp, SimPromotionTemplate } from '../state/types.js'
import { visibleCorpId, type World } from '../state/world.js'
import { document, hiddenFields, html, type Markup } from './html.js'
import { type Page, type PageView, refusedPage, type VisitResult } from './page.js'
import { livingCorp, livingCorps } from './people.js'

/** Who registers by a promotion link: a new company (what is left out comes from get_register_code), or one that exists. */
export type RegisterChoice =
  | { corpName?: string; adminName?: string; adminMobile?: string }
  | { corpId: string }

/** How a registration went. */
export interface RegisterResult extends VisitResult {
  /** The company, by the id the provider sees. */
  corpId?: string
  /** Its administrator. */
  adminUserId?: string
  /** The pushes in their order: `register_corp` or `enter_register_package`, then a `create_auth` for each app. */
  pushes?: PushResult[]
}

const PROBLEMS: Record<RegisterRefusal, string> = {
  unknown: 'register_code is unknown',
  expired: 'register_code has expired',
  used: 'register_code was used already',
  not_opened: 'the link has to be opened first',
}

/** The page behind a promotion link. Opening it spends the code. */
export class RegisterPage implements Page {
  readonly path = '/3rdservice/wework/register'
  readonly #world: World
  readonly #pusher: Pusher

  constructor(world: World, pusher: Pusher) {
    this.#world = world
    this.#pusher = pusher
  }

  get(query: URLSearchParams): PageView {
    const code = query.get('register_code') ?? ''
    const request = this.#world.registrations.open(code)
    if (typeof request === 'string') return refusedPage(PROBLEMS[request])
    return { status: 200, html: document('创建企业', this.#form(code, request)) }
  }

  post(form: URLSearchParams): Promise<VisitResult> {
    const code = form.get('register_code') ?? ''
    const corpId = form.get('corp_id')
    if (corpId !== null) return this.register(code, { corpId })
    return this.register(code, {
      corpName: form.get('corp_name') ?? '',
      adminName: form.get('admin_name') ?? '',
      adminMobile: form.get('admin_mobile') ?? '',
    })
  }

  /** The link does not open twice, so the form comes again. */
  below(form: URLSearchParams): Markup {
    const code = form.get('register_code') ?? ''
    const request = this.#world.registrations.onScreen(code)
    return typeof request === 'string' ? html`` : this.#form(code, request)
  }

  /** The form on the screen is sent. */
  async register(code: string, choice: RegisterChoice): Promise<RegisterResult> {
    const { registrations } = this.#world
    const request = registrations.onScreen(code)
    if (typeof request === 'string') return { status: 400, problem: PROBLEMS[request] }
    const template = this.#world.promotionTemplates.find((one) => one.templateId === request.templateId)
    const isNew = !('corpId' in choice)
    const corp = isNew ? newCorp(request, choice) : livingCorp(this.#world, choice.corpId)
    if (template === undefined || corp === undefined)
      return { status: 400, problem: 'the company is unknown' }
    if (typeof corp === 'string') return { status: 400, problem: corp }
    const created = isNew ? this.#found(corp, template) : undefined
    registrations.finish(code, created)
    const pushes = [await this.#announce(code, request, corp, created)]
    pushes.push(...(await this.#install(code, request, corp, template)))
    const { adminUserId } = corp
    const corpId = visibleCorpId(corp)
    const query = new URLSearchParams({ corp_id: corpId, user_id: adminUserId })
    return { status: 302, location: `/workbench?${query.toString()}`, corpId, adminUserId, pushes }
  }

  #found(corp: SimCorp, template: SimPromotionTemplate): NewCorp {
    this.#world.corps.push(corp)
    const { corpId, adminUserId } = corp
    if (template.contactSync !== true) return { corpId, adminUserId }
    return { corpId, adminUserId, contactSync: this.#world.tokens.issue('contactSync', { corpId }).value }
  }

  #announce(
    code: string,
    { templateId, state }: RegistrationRequest,
    corp: SimCorp,
    created: NewCorp | undefined,
  ): Promise<PushResult> {
    const token = created?.contactSync
    const expiresIn = token === undefined ? undefined : this.#world.tokens.left(token)
    const fields = {
      InfoType: created === undefined ? 'enter_register_package' : 'register_corp',
      RegisterCode: code,
      AuthCorpId: visibleCorpId(corp),
      ...(token !== undefined &&
        expiresIn !== undefined && { ContactSync: { AccessToken: token, ExpiresIn: expiresIn } }),
      AuthUserInfo: { UserId: corp.adminUserId },
      ...(state !== undefined && { State: state }),
      TemplateId: templateId,
    }
    return this.#pusher.push(systemPush(this.#world, fields))
  }

  /** The apps of the package that the company has not got yet. */
  async #install(
    code: string,
    { templateId, state }: RegistrationRequest,
    corp: SimCorp,
    template: SimPromotionTemplate,
  ): Promise<PushResult[]> {
    const registration = { code, templateId, ...(state !== undefined && { state }) }
    const results: PushResult[] = []
    for (const suiteId of template.suiteIds) {
      const suite = this.#world.suite(suiteId)
      if (this.#world.installation(suiteId, corp) !== undefined) continue
      const authCode = grantInstall(this.#world, suite, corp.corpId, { registration })
      results.push(await this.#pusher.push(createAuthPush(this.#world, suite, authCode)))
    }
    return results
  }

  #form(code: string, request: RegistrationRequest): Markup {
    const field = (label: string, name: string, value = '', required = '') =>
      html`<label>${label} <input name="${name}" value="${value}" ${required}></label>`
    const companies = livingCorps(this.#world).map((corp) => {
      const id = visibleCorpId(corp)
      return html`<button name="corp_id" value="${id}" data-corp="${id}">${corp.name}</button>`
    })
    return html`<form method="post" action="${this.path}">${hiddenFields([['register_code', code]])}
${field('企业名称', 'corp_name', request.corpName, 'required')}
${field('管理员姓名', 'admin_name', request.adminName, 'required')}
${field('管理员手机号', 'admin_mobile', request.adminMobile)}
<p><button name="action" value="register" data-action="register">创建企业并安装应用</button></p></form>
<h2>已有企业</h2><form method="post" action="${this.path}">${hiddenFields([['register_code', code]])}<p>${companies}</p></form>`
  }
}

function newCorp(
  request: RegistrationRequest,
  choice: { corpName?: string; adminName?: string; adminMobile?: string },
): SimCorp | string {
  const name = (choice.corpName ?? request.corpName ?? '').trim()
  const adminName = (choice.adminName ?? request.adminName ?? '').trim()
  const mobile = (choice.adminMobile ?? request.adminMobile ?? '').trim()
  if (name === '') return 'the company has no name'
  if (adminName === '') return 'the administrator has no name'
  const userId = newId.openUser()
  const details = mobile === '' ? {} : { details: { mobile } }
  return {
    corpId: newId.corp(),
    openCorpId: newId.openCorp(),
    name,
    adminUserId: userId,
    departments: [{ id: 1, name, parentId: 0 }],
    members: [{ userId, name: adminName, departments: [1], ...details }],
  }
}
