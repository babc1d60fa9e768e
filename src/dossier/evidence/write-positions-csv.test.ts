import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { csvParse } from 'd3-dsv'
import { buildDossier } from '../build-dossier.ts'
import { harbourDossier } from '../fixtures/harbour-dossier.ts'
import { toInputFile } from '../fixtures/input-files.ts'
import type { InputFile } from '../input-file.ts'
import { reportProblems } from '../problems/report-problems.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'

function build(files: readonly InputFile[]) {
  const { files: made, problems } = buildDossier(files)
  const read = (path: string) => made.find((file) => file.path === path)?.content.toString()
  const evidence: EvidencePage | undefined = JSON.parse(read('evidence.json') ?? '{}').evidence
  return { csv: read('positions/positions.csv'), evidence, report: reportProblems(problems) }
}

describe('positions.csv', () => {
  test('has a row for every quotation of the table and one for every empty cell', () => {
    const { csv, report } = build(harbourDossier)
    assert.equal(
      csv,
      `topic,party,band,stance,quotation,speakers,role,form,identified,relayed_by,date_statement,date_source,source,passage,address
Opening of the harbour,Guild of Pilots,In its own words,asks,"Open the harbour at dawn, 'fully'.",Guild of Pilots,,direct,name,,2025-03-03,2025-03-04,harbour-talks,p1,https://dossier.example/sources/harbour-talks/#p1
Opening of the harbour,Guild of Pilots,As the outlet reports it,ascribes,wants it closed,Guild of Pilots,,indirect,name,,,2025-03-04,harbour-talks,p2,https://dossier.example/sources/harbour-talks/#p2
Opening of the harbour,Port Office,As another party or source describes it,ascribes,wants it closed,Guild of Pilots,,indirect,name,,,2025-03-04,harbour-talks,p2,https://dossier.example/sources/harbour-talks/#p2
Lamps,Guild of Pilots,As the outlet reports it,asks,the guild asked for lamps,Guild of Pilots,,narrated,name,,,2025-03-04,harbour-talks,p3,https://dossier.example/sources/harbour-talks/#p3
Lamps,Port Office,Not yet coded,,,,,,,,,,,,
`,
      report,
    )
  })

  test('is the table: its rows are the cells, quotation by quotation', () => {
    const { csv = '', evidence } = build(harbourDossier)
    const nameOf = (list: readonly { id: string; name: string }[] = [], id: string) =>
      list.find((one) => one.id === id)?.name
    const expected = evidence?.cells.flatMap(({ topic, party, own, reported, described }) => {
      const ids = [...own, ...reported, ...described]
      const quotations = ids.map((id) => evidence.statements.find((statement) => statement.id === id)?.quotation)
      return (quotations.length > 0 ? quotations : ['']).map((quotation) => [
        nameOf(evidence.topics, topic),
        nameOf(evidence.parties, party),
        quotation,
      ])
    })
    assert.deepEqual(
      csvParse(csv).map(({ topic, party, quotation }) => [topic, party, quotation]),
      expected,
    )
  })

  test('tells a cell without a position from one that nobody has coded yet', () => {
    const coded = toInputFile('content/statements/market-note.yaml', 'statements: []\n')
    const { csv = '' } = build([...harbourDossier, coded])
    assert.match(csv, /^Lamps,Port Office,No position reported,,/m)
  })

  test('is not there where nothing is coded', () => {
    const { csv } = build(harbourDossier.filter(({ path }) => !path.startsWith('content/statements/')))
    assert.equal(csv, undefined)
  })
})
