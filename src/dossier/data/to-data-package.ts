import type { Facts } from '../schemas/facts.ts'
import { foldToAscii } from '../text/fold-to-ascii.ts'
import { withoutUndefined } from '../without-undefined.ts'
import type { DataFile } from './data-file.ts'
import type { DataTable } from './data-table.ts'
import type { SourceRow } from './source-row.ts'
import { toTableSchema } from './to-table-schema.ts'

/** A table with the files that it is offered as. */
export type OfferedTable = { readonly table: DataTable; readonly files: Record<DataFile['format'], DataFile> }

const ourLicence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0, for our own words and codings; texts and quotations are their publishers’',
}

/** The descriptor of the data as a whole (Data Package 2.0): every file, every column, and where the rows come from. */
export function toDataPackage(
  tables: readonly OfferedTable[],
  { facts, home, sources }: { facts: Facts; home: string; sources: readonly SourceRow[] },
) {
  const { number, draft, hash, label } = facts.edition
  return withoutUndefined({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: foldToAscii(facts.name) || 'dossier',
    title: facts.name,
    description: `${facts.summary} ${label}, hash ${hash}.`,
    homepage: home,
    version: draft ? `${number}-draft+${hash.slice(0, 8)}` : `${number}`,
    licenses: [ourLicence],
    contributors: facts.publisher ? [{ title: facts.publisher, roles: ['creator'] }] : undefined,
    sources: sources.map((source) => ({ title: toTitle(source), path: source.address })),
    resources: tables.flatMap((offered) => toResources(offered, sources)),
  })
}

/** Titles that are not ours stand in quotation marks, within the brackets of those that we supply. */
function toTitle({ title, title_words }: SourceRow): string {
  return title_words === 'theirs' ? title.replace(/^(\[?)(.*?)(\]?)$/s, '$1“$2”$3') : title
}

/** A table as CSV with its schema, and the same rows as JSON. */
function toResources({ table, files: { csv, json } }: OfferedTable, sources: readonly SourceRow[]) {
  const { name, title, description } = table
  const licenses = name === 'passages' ? toRights(sources) : []
  const own = licenses.length > 0 ? { licenses } : {}
  return [
    {
      name,
      type: 'table',
      title,
      description,
      ...toFile(csv),
      dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: toTableSchema(table),
      ...own,
    },
    {
      name: `${name}-json`,
      title: `${title}, as JSON`,
      description: `The rows of ${csv.path} as a JSON array; each is valid against schemas/${name}.schema.json.`,
      ...toFile(json),
      ...own,
    },
  ]
}

const mediaTypes = { csv: 'text/csv', json: 'application/json' } as const

function toFile({ path, format, bytes, sha256 }: DataFile) {
  return { path, format, mediatype: mediaTypes[format], encoding: 'utf-8', bytes, hash: `sha256:${sha256}` }
}

/** What the records say of the rights in the texts, each statement once. */
function toRights(sources: readonly SourceRow[]) {
  return [...new Set(sources.flatMap(({ rights }) => rights ?? []))].map((path) => ({ path }))
}
