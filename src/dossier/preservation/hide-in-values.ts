import { withoutHiddenWords } from '../pages/hidden-text.ts'
import { fieldsOfSourceWords } from '../schemas/source-words.ts'
import type { Source } from '../sources/source.ts'

/** What stands where words of a text that is not shown were. */
export const notShown = '[words not shown]'

/** Whose words a value holds: of a text that is hidden, of one that is shown, or of nobody in particular. */
export type About = 'hidden' | 'shown' | undefined

/**
 * A value of an authored file with every text replaced that would show words of a hidden source: quotations in what is about
 * such a source, and elsewhere whatever has three of its words in a row, but for quotations from texts that are shown. What a
 * record gives as `value` (title, author …) is description and stays, as do the fields named in `keep`.
 */
export function hideInValues(
  value: unknown,
  {
    sources,
    hidden,
    about,
    keep = [],
  }: {
    sources: readonly Source[]
    hidden: readonly Source[]
    about: About
    keep?: readonly string[]
  },
): unknown {
  const hide = (given: unknown, whose: About): unknown => {
    if (typeof given === 'string') return withoutHiddenWords(given, ...hidden) ?? notShown
    if (Array.isArray(given)) return given.map((item) => hide(item, whose))
    if (typeof given !== 'object' || given === null) return given
    const inside = 'source' in given ? (findAbout(given.source, sources, hidden) ?? whose) : whose
    return Object.fromEntries(
      Object.entries(given).map(([name, item]) => {
        const theirs = fieldsOfSourceWords.includes(name) && item !== 'ours' && item !== 'theirs'
        if (keep.includes(name) || (name === 'value' && whose !== undefined)) return [name, item]
        if (theirs && inside === 'shown') return [name, item]
        return [name, theirs && inside === 'hidden' ? notShown : hide(item, inside)]
      }),
    )
  }
  return hide(value, about)
}

/** Whose words stand in what is about the source of this key. */
export function findAbout(key: unknown, sources: readonly Source[], hidden: readonly Source[]): About {
  const source = sources.find((candidate) => candidate.key === key)
  return source && (hidden.includes(source) ? 'hidden' : 'shown')
}
