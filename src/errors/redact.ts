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
    'cookie',
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

/** A copy of `value` in which every field with a secret or personal name reads `[redacted]`. */
export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact)
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(value)) {
    copy[name] = isSecretName(name) && field !== undefined && field !== '' ? '[redacted]' : redact(field)
  }
  return copy
}

/** Takes out of a text what looks like a credential in a query (`access_token=…`). */
export function redactText(text: string): string {
  return text.replace(/([a-z_]*(?:token|secret|code|ticket|signature|echostr))=[^&\s"']+/gi, '$1=[redacted]')
}
