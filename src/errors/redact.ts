const SECRET_NAMES = new Set(
  [
    'access_token',
    'suite_access_token',
    'provider_access_token',
    'suite_ticket',
    'suite_secret',
    'provider_secret',
    'corpsecret',
    'secret',
    'cashier_secret',
    'permanent_code',
    'auth_code',
    'pre_auth_code',
    'code',
    'js_code',
    'session_key',
    'user_ticket',
    'tfa_code',
    'ticket',
    'register_code',
    'response_code',
    'active_code',
    'previous_active_code',
    'active_code_list',
    'invalid_active_code_list',
    'to_active_code',
    'from_active_code',
    'welcome_code',
    'token',
    'encoding_aes_key',
    'encrypt',
    'echostr',
    'msg_signature',
    'sig',
    'authorization',
    'proxy_authorization',
    'cookie',
    'set_cookie',
    'password',
    'passwd',
    'api_key',
  ].map(plain),
)

const PERSONAL_NAMES = new Set(
  [
    'mobile',
    'admin_mobile',
    'email',
    'biz_mail',
    'telephone',
    'contact_name',
    'contact_tel',
    'contact_addr',
    'contact_postcode',
    'receive_email',
    'bank_account_number',
  ].map(plain),
)

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}

/** Tells whether a field of this name holds something that must not be shown. */
export function isSecretName(name: string): boolean {
  const key = plain(name)
  return SECRET_NAMES.has(key) || PERSONAL_NAMES.has(key)
}

/**
 * A copy of `value` in which every field with a secret or personal name reads `[redacted]`. Maps, sets, forms and
 * errors become plain objects and arrays, of bytes only the number is told.
 */
export function redact(value: unknown): unknown {
  return copyOf(value, [])
}

function copyOf(value: unknown, above: readonly object[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (above.includes(value)) return '[circular]'
  const inside = [...above, value]
  if (Array.isArray(value)) return value.map((item) => copyOf(item, inside))
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`
  if (value instanceof Blob) return `[${value.size} bytes]`
  if (value instanceof Date) return value
  const copy: Record<string, unknown> = {}
  for (const [name, field] of fieldsOf(value)) {
    const hidden = isSecretName(name) && field !== undefined && field !== ''
    // Defined, for assigning a field named __proto__ would do something else.
    Object.defineProperty(copy, name, {
      value: hidden ? '[redacted]' : copyOf(field, inside),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return copy
}

function fieldsOf(value: object): Iterable<[string, unknown]> {
  if (value instanceof Map) return [...value].map(([name, field]) => [String(name), field])
  if (value instanceof Set) return Object.entries([...value])
  if (value instanceof URLSearchParams || value instanceof FormData) return [...value]
  return Object.entries(value)
}

/** The values of all fields with a secret or personal name, at any depth. */
export function secretsOf(value: unknown): Set<string> {
  const secrets = new Set<string>()
  collect(value, { secrets, seen: new Set(), secret: false })
  return secrets
}

interface Collection {
  secrets: Set<string>
  seen: Set<object>
  /** Whether a name further up makes everything below secret. */
  secret: boolean
}

function collect(value: unknown, { secrets, seen, secret }: Collection): void {
  if (typeof value === 'string' && secret) secrets.add(value)
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return
  seen.add(value)
  for (const [name, field] of fieldsOf(value)) {
    collect(field, { secrets, seen, secret: secret || isSecretName(name) })
  }
}
