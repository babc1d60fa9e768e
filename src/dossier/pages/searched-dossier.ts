/** What is searched of a dossier, its sources in the order of their dates. */
export type SearchedDossier = { readonly sources: readonly SearchedSource[]; readonly names: SearchedNames }

/** A source as it is searched: what describes it, and its passages and matter. */
export type SearchedSource = {
  readonly key: string
  readonly title: string
  /** Whose words the title is in: `theirs`, `ours`, or `file` for a file name. */
  readonly voice: string
  readonly outlet: string
  /** "2024", "[2024]" if it is supplied, "not dated" if it is unknown. */
  readonly year: string
  /** As it is shown. */
  readonly date: string
  readonly language: string
  readonly spans: readonly SearchedSpan[]
}

/** A passage or matter as it is searched. */
export type SearchedSpan = {
  /** Its address on the page of its source. */
  readonly id: string
  /** "¶4", or the name of the matter. */
  readonly label: string
  readonly isHeadline: boolean
  readonly text: string
  /** Ids of those who are named, of those who speak in it, and of what its statements are about. */
  readonly actors: readonly string[]
  readonly speakers: readonly string[]
  readonly topics: readonly string[]
}

/** Somebody or something with an id and the names it goes by, the first of which is shown. */
export type Named = { readonly id: string; readonly names: readonly string[] }

/** The names that are known in a dossier, and spellings that mean the same. */
export type SearchedNames = {
  readonly actors: readonly Named[]
  readonly topics: readonly Named[]
  /** Each a list of words or short runs of words that are found by one another. */
  readonly spellings: readonly (readonly string[])[]
}
