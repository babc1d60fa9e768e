/** A picture that stands for a page where its address is shared: what is written on it, and where its file is. */
export type Picture = {
  /** The path of the file, without the base: `sources/doha-talks/picture.png`. */
  readonly path: string
  readonly title: string
  /** Whose words the title is: it is set in their face or in ours. */
  readonly voice: 'theirs' | 'ours'
  /** Lines below the title: whose it is, and when. */
  readonly notes: readonly string[]
  readonly dossier: string
  readonly edition: string
  readonly address: string
}
