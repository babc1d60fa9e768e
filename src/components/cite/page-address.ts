/** The permanent address of this page, without a fragment. */
export function toPageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
  return canonical.replace(/[?#].*$/, '')
}
