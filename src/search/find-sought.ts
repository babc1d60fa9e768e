import { type Token, tokenise } from '../dossier/text/tokenise.ts'
import { findExact } from './find-exact.ts'
import type { OpenDossier, Places } from './open-dossier.ts'
import {
  joinOccurrences,
  joinPlaces,
  type Occurrences,
  standNear,
  standTogether,
  toOccurrences,
} from './place-words.ts'
import { isPlain, isPlainStretch } from './plain-stretches.ts'
import type { Sought } from './query.ts'

/** What was found of one thing that was sought. */
export type FoundSought = {
  readonly occurrences: Occurrences
  /** Where the titles that stand in no text have it, by source. */
  readonly titles: Occurrences
  /** The words that were searched, as they are compared, and how often each occurs in the dossier. */
  readonly words: readonly { readonly word: string; readonly count: number }[]
}

/** No more words are searched for one beginning: the most frequent. */
const mostBeginnings = 300

/** Finds something; `withEndings` lets the words of a phrase have other endings. */
export async function findSought(
  dossier: OpenDossier,
  sought: Sought,
  { withEndings }: { withEndings: boolean },
): Promise<FoundSought> {
  switch (sought.kind) {
    case 'word':
      return findWords(dossier, sought.tokens)
    case 'phrase':
      return withEndings ? findWords(dossier, sought.tokens) : findPhrase(dossier, sought)
    case 'beginning': {
      const [letters] = sought.tokens
      const { beginning, count } = dossier.vocabulary
      const words = [...beginning(letters)].sort((a, b) => count(b) - count(a))
      return findAny(dossier, words.slice(0, mostBeginnings))
    }
    case 'near': {
      const [a, b] = await Promise.all(sought.of.map((one) => findSought(dossier, one, { withEndings })))
      if (!a || !b) return { occurrences: new Map(), titles: new Map(), words: [] }
      const occurrences = standNear(a.occurrences, b.occurrences, sought.distance)
      return { occurrences, titles: new Map(), words: [...a.words, ...b.words] }
    }
  }
}

/**
 * A word in all inflections, or words side by side, each in all of them; hyphens make no difference: "cease-fire" finds
 * "ceasefire", and the other way round.
 */
async function findWords(dossier: OpenDossier, tokens: readonly string[]): Promise<FoundSought> {
  const { vocabulary } = dossier
  const joined = vocabulary.inflections(tokens.join(''))
  const [word = ''] = tokens
  if (tokens.length === 1) {
    const parts = vocabulary.parts(word)
    const found = [await findAny(dossier, joined), ...(parts ? [await findTogether(dossier, parts)] : [])]
    return joinFound(found)
  }
  const together = await findTogether(dossier, tokens)
  return joined.length === 0 ? together : joinFound([together, await findAny(dossier, joined)])
}

/** Any of several words. */
async function findAny(dossier: OpenDossier, words: readonly string[]): Promise<FoundSought> {
  const places = await Promise.all(words.map((word) => dossier.findPlaces(word)))
  return {
    occurrences: toOccurrences(joinPlaces(places.map(({ spans }) => spans)), 1),
    titles: toOccurrences(joinPlaces(places.map(({ titles }) => titles)), 1),
    words: words.map((word) => ({ word, count: dossier.vocabulary.count(word) })),
  }
}

/** Words side by side, each in all inflections. */
async function findTogether(dossier: OpenDossier, tokens: readonly string[]): Promise<FoundSought> {
  const words = await Promise.all(
    tokens.map(async (token) => {
      const forms = dossier.vocabulary.inflections(token)
      const places = await Promise.all(forms.map((form) => dossier.findPlaces(form)))
      return {
        spans: joinPlaces(places.map(({ spans }) => spans)),
        titles: joinPlaces(places.map(({ titles }) => titles)),
      }
    }),
  )
  return {
    occurrences: toOccurrences(standTogether(words.map(({ spans }) => spans)), tokens.length),
    titles: toOccurrences(standTogether(words.map(({ titles }) => titles)), tokens.length),
    words: [],
  }
}

/** Looks for the letters themselves. */
async function findPhrase(dossier: OpenDossier, { typed }: Extract<Sought, { kind: 'phrase' }>): Promise<FoundSought> {
  const tokens = tokenise(typed)
  const ends = [tokens[0]?.word ?? '', tokens.at(-1)?.word ?? '']
  if (isPlain(typed, tokens) && ends.every(isSure)) return findPlainPhrase(dossier, tokens)
  const spans = await listCandidates(dossier, typed)
  const found = (await dossier.loadSpans(spans)).flatMap(({ span, text }) => {
    const stretches = findExact(text, typed)
    if (stretches.length === 0) return []
    const words = tokenise(text)
    return [
      [
        span,
        stretches.map(({ start, end }) => {
          const first = words.findIndex((word) => word.end > start)
          const after = words.findIndex((word) => word.start >= end)
          return { start: first, end: after < 0 ? words.length : after }
        }),
      ] as const,
    ]
  })
  return { occurrences: new Map(found), titles: new Map(), words: [] }
}

/** A phrase of plain words with blanks between them needs no text: where it stands, words and joints are plain too. */
async function findPlainPhrase(dossier: OpenDossier, tokens: readonly Token[]): Promise<FoundSought> {
  const [oddPlacesOf, ...places] = await Promise.all([
    dossier.loadOddPlaces(),
    ...tokens.map(async ({ word }) => (await dossier.findPlaces(word)).spans),
  ])
  const found = [...standTogether(places)].flatMap(([span, starts]) => {
    const odd = oddPlacesOf(span)
    const plain = starts.filter((start) => isPlainStretch(odd, start, tokens.length))
    return plain.length > 0 ? [[span, plain] as const] : []
  })
  return { occurrences: toOccurrences(new Map(found), tokens.length), titles: new Map(), words: [] }
}

/** Whether a word cannot be part of a longer one or of a number, wherever it stands by itself. */
function isSure(printed: string): boolean {
  return /^[\p{L}\p{M}]{2,}$/u.test(printed)
}

/** The spans that may have a phrase: its white space counts as one blank, but a narrow one makes one number of two. */
async function listCandidates(dossier: OpenDossier, typed: string): Promise<number[]> {
  const spellings = [typed.replace(/\s+/gu, ' '), typed.replace(/(?<=\p{Nd})\s(?=\p{Nd}{3})/gu, '\u00a0')]
  const lists = await Promise.all([...new Set(spellings)].map((spelling) => findSure(dossier, spelling)))
  return [...new Set(lists.flat())].sort((a, b) => a - b)
}

/** The spans that have the words of a phrase in their order; at its ends only words that cannot be parts of other ones count. */
async function findSure(dossier: OpenDossier, typed: string): Promise<number[]> {
  const tokens = tokenise(typed)
  const sure = tokens.flatMap(({ word, start, end }, index) => {
    const isInside = index > 0 && index < tokens.length - 1
    return isInside || isSure(typed.slice(start, end)) ? [{ word, index }] : []
  })
  if (sure.length === 0) return Array.from({ length: dossier.spans }, (_, span) => span)
  const places: Places[] = await Promise.all(sure.map(async ({ word }) => (await dossier.findPlaces(word)).spans))
  const together = standTogether(
    places,
    sure.map(({ index }) => index),
  )
  return [...together.keys()]
}

/** Joins what several things have found. */
export function joinFound(found: readonly FoundSought[]): FoundSought {
  return {
    occurrences: joinOccurrences(found.map(({ occurrences }) => occurrences)),
    titles: joinOccurrences(found.map(({ titles }) => titles)),
    words: found.flatMap(({ words }) => words),
  }
}
