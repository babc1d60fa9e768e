/** What the search needs of a Pagefind index: the loaded `pagefind.js`, an instance of it, or a stand-in. */
export type PassageIndex = {
  /** Records that hold **every** word of `term` or a longer word; all records for `null`; in quotation marks, whole words only. */
  search(term: string | null, options?: IndexOptions): Promise<IndexResponse>
}

export type IndexOptions = { readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> }

export type IndexResponse = { readonly results: readonly IndexResult[] }

/** A record that was found; its text is fetched by `data`, and not before. */
export type IndexResult = {
  readonly id: string
  readonly score: number
  /** Where the word stands in the text, counted in words from 0; empty when only the record's description holds it. */
  readonly words: readonly number[]
  readonly matchedMetaFields?: readonly string[]
  data(): Promise<IndexedPassage>
}

/** A record as `src/dossier/pages/to-search-records.ts` put it into the index. Pagefind reuses the object: copy at once. */
export type IndexedPassage = {
  /** The address of the passage, base path included. */
  readonly url: string
  readonly content: string
  /** The content with zero-width spaces between words, in languages that do not part them. */
  readonly raw_content?: string
  readonly meta: Readonly<Record<string, string>>
  readonly weighted_locations: readonly WeightedLocation[]
}

/** A place in the text and how well it answers: less for a part of a compound, less for a longer word. */
export type WeightedLocation = { readonly location: number; readonly weight: number; readonly balanced_score: number }

/** How passages are ranked: BM25 as Pagefind has it, words of the title of a source count, what else describes it does not. */
export const ranking = { metaWeights: { title: 1, source: 0, date: 0, outlet: 0, label: 0, voice: 0 } } as const
