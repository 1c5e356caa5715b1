/** Whether the text has a DOCTYPE or an entity declaration. Only asked of documents already refused. */
export function hasDeclaration(text: string): boolean {
  return text.includes('<!DOCTYPE') || text.includes('<!ENTITY')
}
