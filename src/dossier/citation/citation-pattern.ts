/**
 * A citation as HTML in which places are left open: `{n}` the numbers of passages ("4", "4–6, 9"), `{id}` the first of
 * them in an address ("#p4"), `{accessed}` the day of the reader's visit. Braces of a text stand as entities.
 */
export type CitationPattern = string

/**
 * One style of one scope. Notes: the whole, and passages. Others: an entry in a list (`whole`), a citation of the whole
 * in a text (`inText`), and one of passages.
 */
export type StylePatterns = {
  readonly whole: CitationPattern
  readonly inText?: CitationPattern | undefined
  readonly passages: CitationPattern
}

/** The state of the dossier that citations of its own pages carry. */
export type CitedState = {
  /** The dossier's name. */
  readonly website: string
  readonly publisher?: string | undefined
  /** The day on which its edition was closed; none in a draft. */
  readonly date?: string | undefined
  /** "edition 1 (hash 1a2b3c4d)" */
  readonly state: string
}

/** What stands where the reader's own day belongs, until the reader or a script fills it in. */
export const blankDay = '____'

/** Passages as a citation names them: their numbers in words, whether there are several, and the fragment of the first. */
export type CitedPassages = { readonly numbers: string; readonly several: boolean; readonly fragment: string }

/** A pattern filled in. Without passages it is that of a whole; a day not given stays a blank. */
export function fillPattern(pattern: CitationPattern, passages: CitedPassages | undefined, day?: string): string {
  return pattern
    .replace(/(para\.|par\.|¶|paragraph)( | )\{n\}/g, (_, word: string, space: string) =>
      passages?.several ? `${plurals[word]}${space}{n}` : `${word}${space}{n}`,
    )
    .replaceAll('{n}', passages?.numbers ?? '')
    .replaceAll('{id}', passages?.fragment ?? '')
    .replaceAll('{accessed}', day ?? blankDay)
}

const plurals: Readonly<Record<string, string>> = {
  'para.': 'paras.',
  'par.': 'pars.',
  '¶': '¶¶',
  paragraph: 'paragraphs',
}

/** The name of an edition inside a citation: "edition 1", "draft of edition 2". */
export function toEditionWords(label: string): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`
}
