import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvParse } from 'd3-dsv'
import { toFigure } from '../fixtures/figure-on-page.ts'
import { writeFiguresCsv } from './write-figures-csv.ts'

test('the table says what the figures say, and an empty field where they say nothing', () => {
  const attribution = [
    { id: 'keeper', name: 'Keeper', theirs: false },
    { id: 'pilot', name: 'Pilot', theirs: false },
  ]
  assert.equal(
    writeFiguresCsv([
      toFigure({ qualifier: 'over', attribution, series: 'lamps-lit' }),
      toFigure({ id: 'b', min: null }),
    ]),
    `id,source,passage,quotation,number,value_min,value_max,unit,qualifier,as_of,as_of_status,attribution,series,apart
lamps,harbour-news,p2,over 300 lamps,over 300,300,,lamps,over,1931-05-03,supplied,keeper; pilot,lamps-lit,
b,harbour-news,p2,over 300 lamps,over 300,,,lamps,,1931-05-03,supplied,,,
`,
  )
})

test('marks, commas and line ends of a quotation come back as they were', () => {
  const quotation = '=HYPERLINK("x"), "lamps"\nand\u00a0oil,'
  assert.equal(csvParse(writeFiguresCsv([toFigure({ quotation })]))[0]?.['quotation'], quotation)
})
