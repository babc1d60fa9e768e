const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
}

/** `text` for use as text or as an attribute's value in HTML: the one place where text of others becomes markup-safe. */
export function escapeHtml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => entities[character] ?? character)
}
