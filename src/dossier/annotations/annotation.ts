/** What an annotation says: words of ours, or a page of this site that stands for an actor or a topic. */
export type Body =
  | {
      readonly type: 'TextualBody'
      readonly purpose: 'describing' | 'classifying' | 'commenting'
      readonly label?: string
      readonly value: string
      readonly format: 'text/plain'
      readonly language: string
    }
  | {
      readonly type: 'SpecificResource'
      readonly purpose: 'identifying' | 'classifying'
      /** What the actor is to the words, or that it is their topic. */
      readonly label: string
      readonly source: string
    }

type Refinement =
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix?: string; readonly suffix?: string }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }

/** One way of finding the words on the page; where there are several, each finds the same. */
export type Selector =
  | {
      readonly type: 'FragmentSelector'
      readonly conformsTo: string
      readonly value: string
      readonly refinedBy: Refinement
    }
  | { readonly type: 'CssSelector'; readonly value: string; readonly refinedBy: Refinement }

/** In what state the passage was annotated: the hash of its characters, and the closed edition, where there is one. */
type State = {
  readonly type: 'TimeState' | 'oa:State'
  readonly sha256: string
  readonly sourceDate?: string
  readonly cached?: string
}

type Agent = { readonly type: 'Organization'; readonly name: string; readonly homepage: string }

/** A coding of ours as a W3C Web Annotation; its id is a permanent address of this site. */
export type Annotation = {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'classifying' | 'describing'
  readonly creator?: Agent
  readonly generated?: string
  readonly rights: string
  readonly body: readonly Body[]
  readonly target: {
    readonly type: 'SpecificResource'
    readonly source: string
    readonly selector: readonly Selector[]
    readonly state: State
  }
}
