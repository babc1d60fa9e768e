/** Every web address that stands in a text, once each; marks that end a sentence or close a bracket are not part of it. */
export function findAddresses(text: string): string[] {
  if (/^https?:\/\/\S+$/.test(text)) return URL.canParse(text) ? [text] : []
  const found = [...text.matchAll(/https?:\/\/[^\s<>"“”‘’«»[\]]+/g)].map(([address]) => trimEnd(address))
  return [...new Set(found)].filter((address) => URL.canParse(address))
}

function trimEnd(address: string): string {
  const trimmed = address.replace(/[.,;:!?'…]+$/, '')
  const closes = trimmed.endsWith(')') && trimmed.split(')').length > trimmed.split('(').length
  return closes ? trimEnd(trimmed.slice(0, -1)) : trimmed
}
