/** A name of an actor in a text: UTF-16 indexes, half-open. */
export type Mention = { readonly actor: string; readonly start: number; readonly end: number }

/** Who is found: an actor or a place, by its names. */
type Named = { readonly id: string; readonly name: string; readonly aliases: readonly string[] }

/**
 * A finder of the names and aliases of actors or places: whole words, letter for letter, the longest first. Typographic and
 * straight apostrophes count as the same.
 */
export function createMentionFinder(actors: readonly Named[]): (text: string) => Mention[] {
  const actorByName = new Map(
    actors.flatMap(({ id, name, aliases }) => [name, ...aliases].map((form) => [fold(form), id])),
  )
  const names = [...actorByName.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  if (names.length === 0) return () => []
  const word = '[\\p{L}\\p{N}\\p{M}]'
  const pattern = new RegExp(`(?<!${word})(?:${names.map(RegExp.escape).join('|')})(?!${word})`, 'gu')
  return (text) =>
    [...fold(text).matchAll(pattern)].flatMap((match) => {
      const actor = actorByName.get(match[0])
      return actor ? [{ actor, start: match.index, end: match.index + match[0].length }] : []
    })
}

/** Folding keeps the length, so that indexes stay true. */
function fold(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/\s/g, ' ')
}
