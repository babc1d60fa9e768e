import type { EvidencePage } from '../schemas/evidence-page.ts'

type Form = EvidencePage['wordings'][number]['forms'][number]

/** A wording as a table, forms by sources, with the totals of its rows and columns. */
export type WordingTable = {
  readonly sources: readonly { readonly source: string; readonly total: number }[]
  readonly rows: readonly (Form & { readonly total: number })[]
  readonly total: number
  /** How many sources have no column, because they have none of the forms. */
  readonly left: number
}

/** The table of a wording; of many sources only those that have one of its forms get a column. */
export function sumWording({ forms }: { readonly forms: readonly Form[] }): WordingTable {
  const all = (forms[0]?.counts ?? []).map(({ source }) => ({
    source,
    total: sum(forms.flatMap(({ counts }) => counts.filter((one) => one.source === source))),
  }))
  const sources = all.length > mostColumns ? all.filter(({ total }) => total > 0) : all
  const keys = new Set(sources.map(({ source }) => source))
  return {
    sources,
    rows: forms.map(({ form, counts }) => ({
      form,
      counts: counts.filter(({ source }) => keys.has(source)),
      total: sum(counts),
    })),
    total: sum(forms.flatMap(({ counts }) => counts)),
    left: all.length - sources.length,
  }
}

/** So many columns can be read beside one another; an empty one says that its source has none of the forms. */
const mostColumns = 10

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0)
}
