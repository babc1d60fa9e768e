import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { z } from 'astro/zod'
import { csvParse } from 'd3-dsv'
import { readFolder } from '../../../scripts/edge/read-folder.ts'
import { buildDossier } from '../build-dossier.ts'
import { harbourDossier } from '../fixtures/harbour-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import type { InputFile } from '../input-file.ts'
import { reportProblems } from '../problems/report-problems.ts'
import { sha256 } from '../text/sha256.ts'

/** Files under `data/` of a dossier, by their path there. */
function readData(files: readonly InputFile[]): ReadonlyMap<string, string> {
  const built = buildDossier(files)
  assert.ok(built.files.length > 0, reportProblems(built.problems))
  return new Map(
    built.files.flatMap(({ path, content }) =>
      path.startsWith('data/') ? [[path.slice('data/'.length), String(content)] as const] : [],
    ),
  )
}

const read = (data: ReadonlyMap<string, string>, name: string) => JSON.parse(data.get(name) ?? 'null')

const quay = (access: string) => [
  ...toDescribedSeed(
    'quay',
    '😀 The quay has 12 lamps.\n\nThe guild keeps them.\n',
    `access: ${access}
title: { status: supplied, value: Lamps of the quay, words: ours, label: our title, certainty: certain, basis: a copy }
time: { status: stated, value: "12:00", quote: "12" }
`,
  ),
  toInputFile('content/actors.yaml', '- { id: guild, name: The guild, type: organisation }\n'),
  toInputFile('content/topics.yaml', '- { id: lamps, name: Lamps, note: What is said of lamps. }\n'),
  toInputFile(
    'content/statements/quay.yaml',
    `dates: { day: { status: stated, value: "2025-03", quote: "12" } }
statements:
  - id: s1
    passage: p1
    quotation: The quay has 12 lamps
    form: narrated
    identified: nobody
    topics: [lamps]
    stance: reports
    date_event: day
`,
  ),
  toInputFile(
    'content/figures.yaml',
    `series: [{ id: lamps, name: Lamps, unit: lamps, note: All count lamps. }]
figures:
  - id: quay-lamps
    source: quay
    passage: p1
    quotation: 12 lamps
    number: "12"
    value_min: 12
    value_max: 12
    unit: lamps
    as_of: { status: supplied, value: "2025-03", certainty: possible, basis: the month of the text }
    series: lamps
`,
  ),
  toInputFile(
    'content/events.yaml',
    `- id: lit
  name: The lamps were lit
  date: { status: unknown }
  evidence: [{ source: quay, passage: p1, quotation: lamps }, { source: quay, passage: p2, quotation: keeps them }]
  actors: [guild]
`,
  ),
  toInputFile(
    'content/relations.yaml',
    `- id: lamps-kept
  type: widens
  from: { source: quay, passage: p2, quotation: keeps them }
  to: { source: quay, passage: p1, quotation: lamps }
  note: The second says nothing of who keeps them.
`,
  ),
  toInputFile('content/coverage.yaml', '- { kind: statement, source: quay, passage: p2, reason: says nothing }\n'),
]

describe('the tables of a small dossier', () => {
  const data = readData(quay('full'))

  test('have the rows of its evidence; offsets count code points', () => {
    assert.deepEqual(read(data, 'passages.json'), [
      {
        source: 'quay',
        passage: 'p1',
        number: 1,
        text: '😀 The quay has 12 lamps.',
        start: 0,
        end: 24,
        sha256: sha256('😀 The quay has 12 lamps.'),
      },
      {
        source: 'quay',
        passage: 'p2',
        number: 2,
        text: 'The guild keeps them.',
        start: 26,
        end: 47,
        sha256: sha256('The guild keeps them.'),
      },
    ])
    assert.deepEqual(read(data, 'statements.json'), [
      {
        id: 'quay/s1',
        source: 'quay',
        passage: 'p1',
        quotation: 'The quay has 12 lamps',
        start: 2,
        end: 23,
        speakers: [],
        role: null,
        on_behalf_of: [],
        addressee: [],
        form: 'narrated',
        identified: 'nobody',
        relayed_by: [],
        about: [],
        topics: ['lamps'],
        stance: 'reports',
        date_statement: null,
        date_statement_status: 'unknown',
        date_statement_certainty: null,
        date_statement_basis: null,
        date_event: '2025-03',
        date_event_status: 'stated',
        date_event_certainty: null,
        date_event_basis: null,
        note: null,
      },
    ])
    assert.equal(
      data.get('figures.csv'),
      `id,source,passage,quotation,start,end,number,value_min,value_max,unit,qualifier,as_of,as_of_status,as_of_certainty,as_of_basis,attribution,series,apart,note
quay-lamps,quay,p1,12 lamps,15,23,12,12,12,lamps,,2025-03,supplied,possible,the month of the text,,lamps,,
`,
    )
    assert.equal(
      data.get('events.csv'),
      `id,evidence,name,date,date_status,date_certainty,date_basis,source,passage,quotation,start,end,actors,places,note
lit,1,The lamps were lit,,unknown,,,quay,p1,lamps,18,23,guild,,
lit,2,The lamps were lit,,unknown,,,quay,p2,keeps them,10,20,guild,,
`,
    )
    assert.equal(
      data.get('relations.csv'),
      `id,type,from_source,from_passage,from_quotation,from_start,from_end,to_source,to_passage,to_quotation,to_start,to_end,note
lamps-kept,widens,quay,p2,keeps them,10,20,quay,p1,lamps,18,23,The second says nothing of who keeps them.
`,
    )
    assert.equal(data.get('mentions.csv'), 'source,span,actor,form,start,end\nquay,p2,guild,The guild,0,9\n')
    assert.equal(
      data.get('actors.csv'),
      'id,name,type,part_of,party,country,note\nguild,The guild,organisation,,false,,\n',
    )
  })

  test('tell what we supply from what the text states, in brackets and beside it', () => {
    const [row] = read(data, 'sources.json')
    assert.deepEqual(
      [row.title, row.title_status, row.title_certainty, row.title_basis, row.title_words],
      ['[Lamps of the quay]', 'supplied', 'certain', 'a copy', 'ours'],
    )
    assert.deepEqual([row.time, row.time_status], ['12:00', 'stated'])
    assert.deepEqual(
      [row.publisher, row.publisher_status, row.date, row.date_status],
      [null, 'unknown', null, 'unknown'],
    )
    assert.equal(row.address, 'https://dossier.example/sources/quay/')
  })

  test('are those of its sections: one without evidence has sources and passages alone', () => {
    assert.deepEqual(
      [...readData(toDescribedSeed('pier', 'The pier.\n')).keys()],
      [
        'sources.csv',
        'sources.json',
        'schemas/sources.schema.json',
        'passages.csv',
        'passages.json',
        'schemas/passages.schema.json',
        'datapackage.json',
      ],
    )
  })
})

test('of a source that shows excerpts only there is no text, no mention, and every quotation', () => {
  const data = readData(quay('excerpts'))
  assert.deepEqual(
    read(data, 'passages.json').map(({ text, end }: { text: unknown; end: unknown }) => [text, end]),
    [
      [null, 24],
      [null, 47],
    ],
  )
  assert.deepEqual(read(data, 'mentions.json'), [])
  assert.equal(read(data, 'statements.json').length, 1)
})

test('of a source of which only the record is shown there is its row of sources', () => {
  const data = readData(quay('record'))
  assert.equal(read(data, 'sources.json').length, 1)
  for (const name of ['passages', 'statements', 'figures', 'events', 'mentions', 'relations'])
    assert.deepEqual(read(data, `${name}.json`) ?? [], [], name)
  for (const [path, content] of data) assert.doesNotMatch(content, /quay has|keeps them/, path)
})

test('the rows of positions are the quotations of positions.csv, in its order', () => {
  const data = readData(harbourDossier)
  assert.deepEqual(
    csvParse(data.get('positions.csv') ?? '').map((row) => [
      row.topic,
      row.party,
      row.band,
      row.statement,
      row.quotation,
    ]),
    [
      ['opening', 'guild', 'own', 'harbour-talks/s1', "Open the harbour at dawn, 'fully'."],
      ['opening', 'guild', 'reported', 'harbour-talks/s2', 'wants it closed'],
      ['opening', 'port-office', 'described', 'harbour-talks/s2', 'wants it closed'],
      ['lamps', 'guild', 'reported', 'harbour-talks/s3', 'the guild asked for lamps'],
    ],
  )
})

describe('every table of this dossier', () => {
  const data = readData(readFolder(join(import.meta.dirname, '../../..')))
  const { resources } = read(data, 'datapackage.json')
  const tables = resources.filter(({ type }: { type?: string }) => type === 'table')
  type Row = Record<string, unknown>
  const keyOf = (row: Row, fields: readonly string[]) => JSON.stringify(fields.map((field) => row[field]))

  for (const { name, schema } of tables) {
    const rows: Row[] = read(data, `${name}.json`)

    test(`${name}: each row of the JSON is valid against its JSON Schema, and every column is described`, () => {
      const file = read(data, `schemas/${name}.schema.json`)
      z.array(z.fromJSONSchema(file)).parse(rows)
      assert.equal(file.$schema, 'https://json-schema.org/draft/2020-12/schema')
      assert.equal(file.additionalProperties, false)
      for (const field of schema.fields) assert.ok(field.description, field.name)
    })

    test(`${name}: the rows of the CSV are those of the JSON`, () => {
      const types = new Map<string, string>(schema.fields.map((field: Row) => [field.name, field.type]))
      const parsed = csvParse(data.get(`${name}.csv`) ?? '')
      const read = parsed.map((row) =>
        Object.fromEntries(parsed.columns.map((column) => [column, toValue(row[column] ?? '', types.get(column))])),
      )
      assert.deepEqual(read, rows)
      assert.deepEqual(parsed.columns, [...types.keys()])
    })

    test(`${name}: no two rows have the same key, and every reference leads to a row`, () => {
      assert.equal(new Set(rows.map((row) => keyOf(row, schema.primaryKey))).size, rows.length)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(read(data, `${reference.resource}.json`).map((row: Row) => keyOf(row, reference.fields)))
        for (const row of rows) {
          if (fields.every((field: string) => row[field] !== null)) assert.ok(there.has(keyOf(row, fields)), name)
        }
      }
    })
  }

  test('is described with its size and hash', () => {
    for (const { path, bytes, hash } of resources) {
      const content = data.get(path) ?? ''
      assert.deepEqual([bytes, hash], [Buffer.byteLength(content), `sha256:${sha256(content)}`], path)
    }
  })
})

/** A cell of CSV as the type of its column says. */
function toValue(cell: string, type: string | undefined): unknown {
  if (type === 'list') return cell === '' ? [] : cell.split(';')
  if (cell === '') return null
  if (type === 'boolean') return cell === 'true'
  return type === 'integer' || type === 'number' ? Number(cell) : cell
}
