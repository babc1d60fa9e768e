const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** A printed reference as plain text: its elements fall away, entities become characters, right-to-left words keep apart. */
export function printText(html: string): string {
  return html
    .replaceAll('<bdi>', '\u2068')
    .replaceAll('</bdi>', '\u2069')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (entity, code: string | undefined, name: string) =>
      code ? String.fromCodePoint(Number(code)) : (entities[name] ?? entity),
    )
}
