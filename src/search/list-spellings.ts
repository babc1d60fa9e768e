import { foldWord } from '../dossier/text/fold-word.ts'
import { tokenise } from '../dossier/text/tokenise.ts'
import type { Names } from './search-files.ts'

/** Spellings of one thing, each as its words; `id` where it is an actor. */
export type Spellings = { readonly spellings: readonly (readonly string[])[]; readonly id?: string }

/**
 * The spellings that are known in a dossier: names and aliases of an actor and the initials of its name (Palestinian
 * Islamic Jihad, PIJ), last words of two names of an actor that differ by a letter (al-Risheq, al-Rishq), and what the
 * editors list.
 */
export function listSpellings({ actors, spellings }: Names): Spellings[] {
  return [
    ...actors.map(({ id, names }) => ({
      id,
      spellings: unique([...names.map(toWords), ...toInitials(names).map((initials) => [initials])]),
    })),
    ...actors
      .flatMap(({ names }) => findVariants(names.map(toWords)))
      .map((words) => ({ spellings: words.map((word) => [word]) })),
    ...spellings.map((list) => ({ spellings: unique(list.map(toWords)) })),
  ].filter(({ spellings: list }) => list.length > 0)
}

/** "the mediators" is asked for as "mediators", "al-Risheq" as "Risheq" too: an article does not make a name. */
function toWords(name: string): string[] {
  const words = tokenise(name).map(({ word }) => word)
  const first = words.findIndex((word) => !articles.has(word))
  return first < 0 ? words : words.slice(first)
}

/** Articles of names, as they are printed in Latin letters. */
export const articles: ReadonlySet<string> = new Set(['the', 'al', 'el', 'ad', 'an', 'ar', 'as', 'at', 'az'])

/** The initials of the first of the names, if it has at least three words with capitals: `icj`. */
export function toInitials([name = '']: readonly string[]): string[] {
  const capitals = name.match(/(?<![\p{L}\p{N}'’-])\p{Lu}/gu) ?? []
  return capitals.length >= 3 ? [foldWord(capitals.join(''))] : []
}

/** The last words of two names of one actor, where they are spellings of one word. */
function findVariants(names: readonly (readonly string[])[]): string[][] {
  return names.flatMap((a, index) =>
    names.slice(index + 1).flatMap((b) => {
      const [one, other] = [a.at(-1) ?? '', b.at(-1) ?? '']
      return one !== other && isVariant(one, other) ? [[one, other]] : []
    }),
  )
}

/** Whether two words differ by one letter that one has and the other has not, or has otherwise. */
function isVariant(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return Math.max(a.length, b.length) - start - end <= 1
}

function unique(lists: readonly (readonly string[])[]): string[][] {
  return [...new Map(lists.map((list) => [list.join(' '), [...list]])).values()].filter((list) => list.length > 0)
}
