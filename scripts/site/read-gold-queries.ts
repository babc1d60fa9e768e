import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { FieldName } from '../../src/search/query.ts'

/** A query as gold-queries.yaml has it; the fields are explained there. */
export type GoldQuery = {
  readonly ask: string
  readonly kind: string
  readonly means: string
  readonly finds: readonly string[]
  readonly scan?: string | readonly string[]
  readonly within?: Readonly<Partial<Record<FieldName, readonly string[]>>>
  readonly instead?: string
  readonly first?: readonly string[]
  readonly judged?: true
  readonly why?: Readonly<Record<string, string>>
}

/** Reads the gold queries, in the order of their file. */
export function readGoldQueries(): readonly GoldQuery[] {
  return parse(readFileSync(join(import.meta.dirname, 'gold-queries.yaml'), 'utf8'))
}
