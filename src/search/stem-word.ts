/** Cuts the endings off a word, so that its inflections are one: `crossings` and `crossing` are `cross`. */
export type Stem = (word: string) => string

/** Every language whose endings we know, by its first BCP 47 subtag; each is loaded when a dossier has it. */
const loaders: Readonly<Record<string, () => Promise<{ readonly stemmer: Stem }>>> = {
  ar: () => import('@orama/stemmers/arabic'),
  bg: () => import('@orama/stemmers/bulgarian'),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  ga: () => import('@orama/stemmers/irish'),
  hi: () => import('@orama/stemmers/indian'),
  hu: () => import('@orama/stemmers/hungarian'),
  hy: () => import('@orama/stemmers/armenian'),
  id: () => import('@orama/stemmers/indonesian'),
  it: () => import('@orama/stemmers/italian'),
  lt: () => import('@orama/stemmers/lithuanian'),
  nb: () => import('@orama/stemmers/norwegian'),
  ne: () => import('@orama/stemmers/nepali'),
  nl: () => import('@orama/stemmers/dutch'),
  nn: () => import('@orama/stemmers/norwegian'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sa: () => import('@orama/stemmers/sanskrit'),
  sr: () => import('@orama/stemmers/serbian'),
  sv: () => import('@orama/stemmers/swedish'),
  ta: () => import('@orama/stemmers/tamil'),
  tr: () => import('@orama/stemmers/turkish'),
  uk: () => import('@orama/stemmers/ukrainian'),
}

/** A longer run of letters is no word with endings. */
const longestWord = 40

/** The stemmer of a language (`en`, `pt-BR`); of a language that we have none for, words are as they are. */
export async function loadStem(language: string): Promise<Stem> {
  const tag = language.toLowerCase().split('-')[0] ?? ''
  const load = Object.hasOwn(loaders, tag) ? loaders[tag] : undefined
  if (!load) return (word) => word
  const { stemmer } = await load()
  // Numbers have no endings, nor have words of two letters.
  return (word) => (word.length < 3 || word.length > longestWord || /\p{N}/u.test(word) ? word : stemmer(word) || word)
}
