import { z } from 'astro/zod'
import { positionRow } from '../evidence/position-rows.ts'
import { actorRow } from './actor-rows.ts'
import type { DataTable, ForeignKey } from './data-table.ts'
import { eventRow } from './event-rows.ts'
import { figureRow } from './figure-rows.ts'
import type { TableName } from './list-tables.ts'
import { mentionRow } from './mention-rows.ts'
import { passageRow } from './passage-rows.ts'
import { relationRow } from './relation-rows.ts'
import { optionalText } from './row-fields.ts'
import { sourceRow } from './source-row.ts'
import { statementRow } from './statement-rows.ts'

const topicRow = z.strictObject({
  id: z.string().describe('Id of the topic.'),
  name: z.string().describe('What the topic is called, in words of ours.'),
  note: z.string().describe('The rule by which statements are given this topic.'),
})

const seriesRow = z.strictObject({
  id: z.string().describe('Id of the series.'),
  name: z.string().describe('What the series is called, in words of ours.'),
  unit: z.string().describe('What is counted.'),
  note: optionalText.describe('Why its figures may stand in a row, and what still differs between them.'),
})

const toSource = refer(['source'], 'sources', ['key'])
const toPassage = refer(['source', 'passage'], 'passages', ['source', 'passage'])

/** What each table holds, by its name; its rows are another matter. */
export const tables: Readonly<Record<TableName, Omit<DataTable, 'name' | 'rows'>>> = {
  sources: {
    title: 'Sources',
    description: 'One row a source: what it is, who published it, where and when, each field with how it is known.',
    row: sourceRow,
    primaryKey: ['key'],
    foreignKeys: [],
  },
  passages: {
    title: 'Passages',
    description: 'One row a numbered paragraph: its words, and where it stands in the seed.',
    row: passageRow,
    primaryKey: ['source', 'passage'],
    foreignKeys: [toSource],
  },
  statements: {
    title: 'Statements',
    description: 'One row a statement: what one speaker says, or is said to hold, in one passage.',
    row: statementRow,
    primaryKey: ['id'],
    foreignKeys: [toSource, toPassage],
  },
  topics: {
    title: 'Topics',
    description: 'One row a topic of statements, with the rule for what belongs there.',
    row: topicRow,
    primaryKey: ['id'],
    foreignKeys: [],
  },
  figures: {
    title: 'Figures',
    description: 'One row a number that a passage gives, with its unit, its bounds and to whom it is attributed.',
    row: figureRow,
    primaryKey: ['id'],
    foreignKeys: [toSource, toPassage, refer(['series'], 'series', ['id'])],
  },
  series: {
    title: 'Series of figures',
    description: 'One row a series: figures that count the same and may be read one after the other.',
    row: seriesRow,
    primaryKey: ['id'],
    foreignKeys: [],
  },
  events: {
    title: 'Events',
    description: 'One row for each quotation that reports an event; an event has as many rows as quotations.',
    row: eventRow,
    primaryKey: ['id', 'evidence'],
    foreignKeys: [toSource, toPassage],
  },
  actors: {
    title: 'Actors',
    description: 'One row for each that speaks or is spoken of.',
    row: actorRow,
    primaryKey: ['id'],
    foreignKeys: [],
  },
  mentions: {
    title: 'Mentions',
    description: 'One row for each place where a name of an actor stands in a text; found by machine, by name alone.',
    row: mentionRow,
    primaryKey: ['source', 'span', 'start'],
    foreignKeys: [toSource, refer(['actor'], 'actors', ['id'])],
  },
  relations: {
    title: 'Relations',
    description: 'One row for each link between the words of two passages, with what the one is to the other.',
    row: relationRow,
    primaryKey: ['id'],
    foreignKeys: [
      refer(['from_source', 'from_passage'], 'passages', ['source', 'passage']),
      refer(['to_source', 'to_passage'], 'passages', ['source', 'passage']),
    ],
  },
  positions: {
    title: 'Positions',
    description:
      'One row for each statement in a cell of the table of positions: a topic, a party, and whether the party says it, the outlet reports it or another party describes it. An empty cell has no row.',
    row: positionRow,
    primaryKey: ['topic', 'party', 'band', 'statement'],
    foreignKeys: [
      refer(['topic'], 'topics', ['id']),
      refer(['party'], 'actors', ['id']),
      refer(['statement'], 'statements', ['id']),
      toPassage,
    ],
  },
}

function refer(fields: string[], resource: TableName, there: string[]): ForeignKey {
  return { fields, reference: { resource, fields: there } }
}
