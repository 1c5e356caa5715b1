const PLAIN = /^[\w.@:-]*$/

/** Everything but letters, digits and `_ . @ : -` becomes `%` and four hex digits, so that no id can hold a `/`. */
function path(first: string, ...ids: string[]): string {
  let text = first
  for (const id of ids) text += PLAIN.test(id) ? `/${id}` : `/${escaped(id)}`
  return text
}

function escaped(id: string): string {
  return id.replace(/[^\w.@:-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * The names of all records the library keeps. They are made of ids only, never of a secret, and are the same in
 * every store, so that they can be looked up by hand. A prefix of your own goes in front with {@link prefixed}.
 */
export const storeKeys = {
  /** `ticket/<suite>`: the last suite_ticket, without expiry. */
  suiteTicket: (suiteId: string) => path('ticket', suiteId),

  /** `token/<kind>/<provider>[/<suite>[/<corp>]]`: an access token or JS-SDK ticket. */
  token(kind: string, providerCorpId: string, suiteId?: string, corpId?: string): string {
    const ids = [kind, providerCorpId]
    if (suiteId !== undefined || corpId !== undefined) ids.push(suiteId ?? '')
    if (corpId !== undefined) ids.push(corpId)
    return path('token', ...ids)
  },

  /** `installation/<suite>/<corp>`: an installation with its permanent code, without expiry. */
  installation: (suiteId: string, corpId: string) => path('installation', suiteId, corpId),
  /** `installation/<suite>/`: in front of all installations of a suite. */
  installationPrefix: (suiteId: string) => path('installation', suiteId, ''),

  /** `authcode/<suite>/<SHA-256 of the code in hex>`: what an auth_code was exchanged for. */
  authCode: (suiteId: string, sha256Hex: string) => path('authcode', suiteId, sha256Hex),

  /** `installing/<suite>`: marks, until it expires, that some process is exchanging an auth_code of the suite. */
  installing: (suiteId: string) => path('installing', suiteId),
  /** `incomplete/<suite>`: the authorisations whose permanent code, or whose corp, is not known; one list. */
  incomplete: (suiteId: string) => path('incomplete', suiteId),

  /** `login/state/<SHA-256 of the state in hex>`: marks the state of a login that was taken back. */
  loginState: (sha256Hex: string) => path('login', 'state', sha256Hex),
  /** `login/code/<suite or provider>/<SHA-256 of the code in hex>`: marks a login code that was exchanged. */
  loginCode: (ownerId: string, sha256Hex: string) => path('login', 'code', ownerId, sha256Hex),
  /** `install/state/<SHA-256 of the state in hex>`: marks the state of an installation that was taken back. */
  installState: (sha256Hex: string) => path('install', 'state', sha256Hex),
  /** `install/code/<suite>/<SHA-256 of the code in hex>`: marks an auth_code that a redirect has brought. */
  installCode: (suiteId: string, sha256Hex: string) => path('install', 'code', suiteId, sha256Hex),

  /** `inbox/pending/<provider>/<id>`: an event that is not done with, without expiry. */
  inboxPending: (providerCorpId: string, id: string) => path('inbox', 'pending', providerCorpId, id),
  /** `inbox/pending/<provider>/`: in front of all pending events of a provider. */
  inboxPendingPrefix: (providerCorpId: string) => path('inbox', 'pending', providerCorpId, ''),
  /** `inbox/seen/<provider>/<id>`: marks an event that is done with. */
  inboxSeen: (providerCorpId: string, id: string) => path('inbox', 'seen', providerCorpId, id),
  /** `inbox/dead/<provider>/<id>`: an event that was given up, without expiry. */
  dead: (providerCorpId: string, id: string) => path('inbox', 'dead', providerCorpId, id),
  /** `inbox/dead/<provider>/`: in front of all dead letters of a provider. */
  deadPrefix: (providerCorpId: string) => path('inbox', 'dead', providerCorpId, ''),

  /** `media/<suite>/<corp>/<SHA-256 of the file in hex>`: the media id of a file that was uploaded. */
  media: (suiteId: string, corpId: string, sha256Hex: string) => path('media', suiteId, corpId, sha256Hex),

  /** `kf/cursor/<suite>/<corp>/<open_kfid>`: how far the messages of a customer service account were read, without expiry. */
  kfCursor: (suiteId: string, corpId: string, openKfid: string) =>
    path('kf', 'cursor', suiteId, corpId, openKfid),

  /** `lease/<name>`: who is working on something; `name` is as a rule the key of what is being worked on. */
  lease: (name: string) => `lease/${name}`,
} as const
