import type { OutputFile } from '../output-file.ts'
import type { DataPage } from '../schemas/data-page.ts'
import type { Facts } from '../schemas/facts.ts'
import { toDataFiles, writeJson } from './data-file.ts'
import { type OfferedTable, toDataPackage } from './to-data-package.ts'
import { type DataContext, toDataTables } from './to-data-tables.ts'
import { toJsonSchema } from './to-json-schema.ts'
import { toSourceRows } from './to-source-rows.ts'
import { toTableSchema } from './to-table-schema.ts'

/** Everything under /data/: each table in both forms, its schema, the descriptor of all, and what their page says. */
export function toData(
  context: DataContext,
  facts: Facts,
): { files: OutputFile[]; page: Omit<DataPage, 'offersPackage'> } {
  const offered = toDataTables(context).map((table) => ({ table, files: toDataFiles(table) }))
  const { home, sorted } = context
  const descriptor = writeJson(toDataPackage(offered, { facts, home, sources: toSourceRows(sorted, home) }))
  return {
    files: [
      ...offered.flatMap(({ table, files }) => [
        toSiteFile(files.csv.path, files.csv.content),
        toSiteFile(files.json.path, files.json.content),
        toSiteFile(schemaPath(table.name), writeJson(toJsonSchema(table, `${home}data/${schemaPath(table.name)}`))),
      ]),
      toSiteFile('datapackage.json', descriptor),
    ],
    page: { tables: offered.map(describe), bytes: new TextEncoder().encode(descriptor).length },
  }
}

function describe({ table, files }: OfferedTable): DataPage['tables'][number] {
  const { name, title, description, rows } = table
  return {
    name,
    title,
    description,
    rows: rows.length,
    columns: toTableSchema(table).fields.map((field) => ({
      name: field.name,
      type: field.type,
      description: field.description ?? '',
    })),
    bytes: { csv: files.csv.bytes, json: files.json.bytes },
  }
}

function schemaPath(name: string): string {
  return `schemas/${name}.schema.json`
}

function toSiteFile(path: string, content: string): OutputFile {
  return { kind: 'site', path: `data/${path}`, content }
}
