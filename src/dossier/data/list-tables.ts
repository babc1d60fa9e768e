import type { Sections } from '../pages/sections.ts'

/** The tables of the data package, in the order in which they are listed. */
const tableNames = [
  'sources',
  'passages',
  'statements',
  'topics',
  'figures',
  'series',
  'events',
  'actors',
  'mentions',
  'relations',
  'positions',
] as const

export type TableName = (typeof tableNames)[number]

/** The tables that a dossier has: those of its sections, so that none comes and goes with single rows. */
export function listTables(shows: Sections): TableName[] {
  const there: Record<TableName, boolean> = {
    sources: true,
    passages: true,
    statements: shows.topics,
    topics: shows.topics,
    figures: shows.figures,
    series: shows.figures,
    events: shows.timeline,
    actors: shows.actors,
    mentions: shows.actors,
    relations: shows.relations,
    positions: shows.positions,
  }
  return tableNames.filter((name) => there[name])
}

/** Every file that the tables of a dossier are offered as, by its address on the site. */
export function listDataAddresses(shows: Sections): string[] {
  const files = listTables(shows).flatMap((name) => [`${name}.csv`, `${name}.json`, `schemas/${name}.schema.json`])
  return ['datapackage.json', ...files].map((file) => `/data/${file}`)
}
