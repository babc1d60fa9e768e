import type { z } from 'astro/zod'

/** What a cell of a table holds; a list in JSON is an array, in CSV its items stand between semicolons. */
export type Cell = string | number | boolean | null | readonly string[]

export type Row = Readonly<Record<string, Cell>>

/** Fields of one table that are those of another: every value of these stands there. */
export type ForeignKey = {
  readonly fields: readonly string[]
  readonly reference: { readonly resource: string; readonly fields: readonly string[] }
}

/** A table of the dossier: what it holds, its columns as a schema of its rows, and the rows. */
export type DataTable = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly row: z.ZodObject
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly rows: readonly Row[]
}

/** The columns of a table, in their order. */
export function columnsOf({ row }: Pick<DataTable, 'row'>): string[] {
  return Object.keys(row.shape)
}
