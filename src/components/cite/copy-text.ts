/** Puts text on the clipboard, and says in words how that went. */
export async function copyText(text: string, what: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return `${what} copied.`
  } catch {
    return `The browser does not let this page copy. ${text}`
  }
}
