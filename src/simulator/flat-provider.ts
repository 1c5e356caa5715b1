import type { SimProvider } from './state/types.js'

/** The provider's credentials, read on its desk. */
export abstract class FlatProvider {
  abstract readonly settings: SimProvider

  get corpId(): string {
    return this.settings.corpId
  }

  get secret(): string {
    return this.settings.secret
  }

  get callback(): SimProvider['callback'] {
    return this.settings.callback
  }

  get cashierSecret(): string | undefined {
    return this.settings.cashierSecret
  }
}
