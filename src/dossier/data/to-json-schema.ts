import { z } from 'astro/zod'
import type { DataTable } from './data-table.ts'

/** The JSON Schema (2020-12) of one row of a table's JSON file; `address` is its own address. */
export function toJsonSchema({ title, description, row }: DataTable, address: string) {
  const { $schema, ...schema } = z.toJSONSchema(row)
  return { $schema, $id: address, title, description, ...schema }
}
