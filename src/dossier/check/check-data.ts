// What /check/ knows, as /check/passages.json holds it. This folder runs in the browser as well: no library, no Node.

/** A wording that a closed edition had; without `text` where it is hidden or the same as the present one. */
export type CheckedVersion = { readonly edition: number; readonly sha256: string; readonly text?: string }

/** A passage, or a matter such as the headline, that is or was here. */
export type CheckedPassage = {
  readonly id: string
  /** The words that are shown: the whole text, or what is quoted of it; none where it is hidden or gone. */
  readonly text?: string
  /** Of the present wording; none where the passage is gone. */
  readonly sha256?: string
  /** Its wordings in closed editions, where each began; empty for one that no edition has. */
  readonly versions: readonly CheckedVersion[]
  readonly removed?: { readonly edition?: number; readonly date: string; readonly reason: string }
}

export type CheckedSource = {
  readonly key: string
  /** Title, outlet and date as a citation gives them, with what is supplied in brackets. */
  readonly cited: string
  readonly title: string
  readonly access: 'full' | 'excerpts' | 'record' | 'withdrawn'
  readonly withdrawn?: { readonly date: string; readonly reason: string }
  readonly passages: readonly CheckedPassage[]
}

export type CheckData = {
  readonly name: string
  /** The public address of the site, with its base path: `https://dossier.example/`. */
  readonly home: string
  /** The closed editions, by number from 1. */
  readonly editions: readonly { readonly date: string; readonly hash: string }[]
  /** The state that is shown: its hash, and whether it is a draft of the next edition. */
  readonly state: { readonly draft: boolean; readonly hash: string }
  readonly sources: readonly CheckedSource[]
  /** Pages and files of ours, by the edition that published each; 0 for none. */
  readonly addresses: Readonly<Record<string, number>>
  readonly moved: Readonly<Record<string, string>>
}
