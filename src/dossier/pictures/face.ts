/** A typeface as pictures need it: outlines, so that a picture is the same on every machine. All measures are pixels. */
export type Face = {
  /** Whether it has a sign for every character. */
  readonly covers: (text: string) => boolean
  readonly widthOf: (text: string, size: number) => number
  /** The outlines of a line of text as the data of an SVG path, its baseline starting at `x`, `y`. */
  readonly outline: (text: string, place: { readonly x: number; readonly y: number; readonly size: number }) => string
}

/** The three faces of the house: theirs for words of the texts, ours for our own, the machine's for addresses. */
export type Faces = Readonly<Record<'theirs' | 'ours' | 'machine', Face>>
