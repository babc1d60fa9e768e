// What the tests use of citation-js 0.7, which ships no types.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options: { forceType: string; generateGraph: boolean })
    readonly data: readonly Readonly<Record<string, unknown>>[]
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
