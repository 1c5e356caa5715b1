/** What code blocks of the documentation may use without declaring it. Text, so that nothing else can see it. */
export const PRELUDE = `
declare const wecom: import('wecom-suite').WeCom
declare const app: import('express').Express
declare const onlyAdministrators: import('express').RequestHandler
declare const corpId: string
declare const store: import('wecom-suite').FileStore
declare const tracer: {
  startSpan(
    name: string,
    options: { kind: number; startTime: number; attributes?: Record<string, string | number> },
  ): { setStatus(status: { code: number; message: string }): void; end(at: number): void }
}
declare function startSession(request: unknown, user: import('wecom-suite').LoginUser): Promise<void>
`
