import { type LoadedWord, loadedWords } from './loaded-words.ts'

/** A loaded word in our own words; `index` in UTF-16 units, `word` as printed. */
export type FoundWord = { readonly index: number; readonly word: string; readonly entry: LoadedWord }

/**
 * The loaded words that stand in `text` outside quotation marks and `code`, in order: whole words, whatever their case.
 * `exempt` are phrases that pass as they are (names of bodies), letter for letter. A quotation mark that is not closed in
 * its paragraph opens nothing, and single marks open nothing, since they are apostrophes as well. The list is English.
 */
export function findLoadedWords(text: string, { exempt = [] }: { exempt?: readonly string[] } = {}): FoundWord[] {
  if (text.search(anyLoadedWord) < 0) return []
  const ours = hide(hide(text, quoted), toPattern(exempt, 'gu'))
  return [...ours.matchAll(anyLoadedWord)].flatMap((match) => {
    const entry = entryByForm.get(toForm(match[0]))
    return entry ? [{ index: match.index, word: match[0], entry }] : []
  })
}

const inside = (marks: string) => `(?:(?!\\n\\s*\\n)[^${marks}])*`

/** “…” (with ‘…’ in it), «…», "…" and `…`; a straight mark opens before a word and closes after one. */
const quoted = new RegExp(
  `“${inside('“”')}”|«${inside('«»')}»|\`${inside('`')}\`|(?<![\\p{L}\\p{N}])"${inside('"')}"(?![\\p{L}\\p{N}])`,
  'gu',
)

const entryByForm = new Map(loadedWords.flatMap((entry) => entry.forms.map((form) => [toForm(form), entry] as const)))

const anyLoadedWord = toPattern([...entryByForm.keys()], 'giu')

/** One spelling for the ways in which the words of a form may be joined. */
function toForm(words: string): string {
  return words.toLowerCase().replace(/[\s\p{Pd}]+/gu, ' ')
}

/** Any of the phrases as whole words, the longest first; white space and hyphens between their words count as the same. */
function toPattern(phrases: readonly string[], flags: string): RegExp {
  const sorted = phrases.filter(Boolean).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const forms = sorted.map((phrase) =>
    phrase
      .split(/[\s\p{Pd}]+/u)
      .map(RegExp.escape)
      .join('[\\s\\p{Pd}]+'),
  )
  const word = '[\\p{L}\\p{N}\\p{M}]'
  return new RegExp(forms.length > 0 ? `(?<!${word})(?:${forms.join('|')})(?!${word})` : '(?!)', flags)
}

/** `text` with every match as signs that belong to no word; indexes stay true. */
function hide(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => '\u0000'.repeat(match.length))
}
