import { toOneLine } from '../bibliography/to-one-line.ts'
import type { DataPage } from '../schemas/data-page.ts'
import type { Facts } from '../schemas/facts.ts'
import type { JsonLdNode } from './json-ld.ts'
import { toOrganization } from './page-node.ts'
import { ownLicence } from './page-tags.ts'

/** The tables of the dossier as a `Dataset`, with every file of them; `home` ends with a slash. */
export function toDatasetNode(
  { tables, bytes }: Pick<DataPage, 'tables' | 'bytes'>,
  facts: Facts,
  home: string,
): JsonLdNode {
  const toFile = (path: string, encodingFormat: string, size: number, name: string): JsonLdNode => ({
    '@type': 'DataDownload',
    name,
    contentUrl: `${home}data/${path}`,
    encodingFormat,
    contentSize: `${size} B`,
  })
  return {
    '@type': 'Dataset',
    name: `Data of ${toOneLine(facts.name)}`,
    description: toOneLine(facts.summary),
    url: `${home}data/`,
    license: ownLicence,
    version: facts.edition.label,
    dateModified: facts.edition.closed,
    publisher: facts.publisher ? toOrganization(facts.publisher) : undefined,
    inLanguage: facts.language,
    distribution: [
      toFile('datapackage.json', 'application/json', bytes, 'Data Package'),
      ...tables.flatMap((table) => [
        toFile(`${table.name}.csv`, 'text/csv', table.bytes.csv, table.title),
        toFile(`${table.name}.json`, 'application/json', table.bytes.json, table.title),
      ]),
    ],
  }
}
