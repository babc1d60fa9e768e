import { sha256 } from '../text/sha256.ts'
import { columnsOf, type DataTable } from './data-table.ts'
import { writeCsv } from './write-csv.ts'

/** A file of a table, with what tells whether a copy of it is whole. */
export type DataFile = {
  readonly path: string
  readonly format: 'csv' | 'json'
  readonly content: string
  readonly bytes: number
  readonly sha256: string
}

/** A table in both forms that it is offered in: the same rows, as CSV and as a JSON array. */
export function toDataFiles(table: DataTable): Record<DataFile['format'], DataFile> {
  const columns = columnsOf(table)
  const rows = table.rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])))
  return {
    csv: describe(`${table.name}.csv`, 'csv', writeCsv(columns, table.rows)),
    json: describe(`${table.name}.json`, 'json', writeJson(rows)),
  }
}

/** JSON as this dossier offers it: one space for each step inward, and a line feed at the end. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

function describe(path: string, format: DataFile['format'], content: string): DataFile {
  return { path, format, content, bytes: new TextEncoder().encode(content).length, sha256: sha256(content) }
}
