/** One place that a citation names: a paragraph of a source. */
export type CitedPlace = { readonly key: string; readonly paragraph: number; readonly start: number }

/** A citation in a text: `[@doha-talks, para. 4; @cairo-talks, para. 2]`; indexes are UTF-16, half-open. */
export type Citation = { readonly start: number; readonly end: number; readonly places: readonly CitedPlace[] }

const place = '@[a-z0-9]+(?:-[a-z0-9]+)*,\\s+para\\.\\s+[1-9]\\d{0,5}'
const citation = new RegExp(`\\[${place}(?:;\\s+${place})*\\]`, 'g')

/** Every citation in `text`. What only looks like one is found by {@link findNearCitations}. */
export function findCitations(text: string): Citation[] {
  return [...text.matchAll(citation)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    places: [...match[0].matchAll(/@([a-z0-9-]+),\s+para\.\s+(\d+)/g)].map(
      ([whole, key = '', paragraph], index, all) => ({
        key,
        paragraph: Number(paragraph),
        start: match.index + (all[index]?.index ?? whole.length),
      }),
    ),
  }))
}

/** `text` without its citations, and without the space before each. */
export function removeCitations(text: string): string {
  return text.replace(new RegExp(`\\s*${citation.source}`, 'g'), '')
}

/** Something that a reader would take for a citation, with the citation that was meant, where that can be told. */
export type NearCitation = { readonly start: number; readonly text: string; readonly meant: string | undefined }

/** What looks like a citation in `text` and is none: `[@`, a known key with `@` before it or brackets around it. */
export function findNearCitations(text: string, keys: readonly string[]): NearCitation[] {
  const rest = text.replace(citation, (whole) => ' '.repeat(whole.length))
  const known = keys.toSorted((a, b) => b.length - a.length).join('|') || '(?!)'
  const near = new RegExp(
    `\\[[^[\\]]*@[^[\\]]*\\]?|\\[(?:${known})(?:,[^[\\]]*)?\\]|-?(?<![\\p{L}\\p{N}._%+])@(?:${known})(?![a-z0-9-])`,
    'gu',
  )
  return [...rest.matchAll(near)].map((match) => ({
    start: match.index,
    text: match[0].trim(),
    meant: toMeant(match[0], known),
  }))
}

/** `[@market, paras. 3-4]` → `[@market, para. 3; @market, para. 4]`. */
function toMeant(text: string, known: string): string | undefined {
  const parts = text.split(';').map((part) => {
    const key = new RegExp(`(?<![a-z0-9-])(?:${known})(?![a-z0-9-])`).exec(part)?.[0]
    const numbers = [...(key ? part.replace(key, '') : '').matchAll(/(\d+)(?:\s*[-–]\s*(\d+))?/g)].flatMap(
      ([, from, to]) =>
        Array.from({ length: to ? Number(to) - Number(from) + 1 : 1 }, (_, step) => Number(from) + step),
    )
    return key && numbers.length > 0 && numbers.length < 20 ? numbers.map((n) => `@${key}, para. ${n}`) : undefined
  })
  return parts.every((part) => part !== undefined) ? `[${parts.flat().join('; ')}]` : undefined
}
