import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { readFolder } from '../../../scripts/edge/read-folder.ts'
import { buildDossier } from '../build-dossier.ts'
import { lampDossier } from '../fixtures/make-entry.ts'
import { readReferences } from '../fixtures/read-references.ts'
import { sortByDate } from '../sources/sort-by-date.ts'
import { toBibliographicEntry } from './bibliographic-entry.ts'
import { toCslJson } from './to-csl-json.ts'
import { writeBiblatex } from './write-biblatex.ts'
import { writeBibtex } from './write-bibtex.ts'
import { writeRis } from './write-ris.ts'

const { sources } = buildDossier(readFolder(join(import.meta.dirname, '../../..')))
const entries = sortByDate(sources).map((source) => toBibliographicEntry(source, lampDossier))
const golden = (ending: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/bibliography/bibliography${ending}`), 'utf8')

describe('the references to the five sources are those of src/dossier/fixtures/bibliography/', () => {
  test('in BibTeX', () => assert.equal(writeBibtex(entries), golden('.bib')))
  test('in BibLaTeX', () => assert.equal(writeBiblatex(entries), golden('.biblatex.bib')))
  test('in CSL-JSON', () => assert.deepEqual(toCslJson(entries), JSON.parse(golden('.csl.json'))))
  test('in RIS, whose lines end with CR and LF', () => {
    const ris = writeRis(entries)
    assert.equal(ris.replaceAll('\r\n', '\n'), golden('.ris').replaceAll('\r\n', '\n'))
    assert.deepEqual(ris.match(/(?<!\r)\n|\r(?!\n)/g), null)
  })
})

describe('another program reads in the references to the five sources', () => {
  const titles = [
    'Hamas rejects any temporary truce',
    'Hamas rules out interim truce without Israel’s withdrawal from Gaza',
    '[Joint statement of Hamas and the DFLP]',
    '[Palestinian factions demand end to war, Israeli withdrawal, and reconstruction in Gaza talks]',
    '[Gaza talks must lead to ending war, Palestinian resistance groups say]',
  ]
  const outlets = ['[Tehran Times]', '[Press TV]', undefined, '[Odrimedia]', '[A News]']
  const pages = ['cairo-talks', 'hamad-remarks', 'joint-statement', 'factions-terms', 'doha-talks'].map(
    (key) => `https://lamps.example/sources/${key}/`,
  )
  const author = [{ given: 'Ali', family: 'Karbalaei' }]

  for (const [format, text] of [
    ['bibtex', writeBibtex(entries)],
    ['biblatex', writeBiblatex(entries)],
    ['ris', writeRis(entries)],
  ] as const) {
    test(`as ${format}: titles, outlets, pages, and nobody who is not named`, () => {
      const items = readReferences(text, format)
      assert.deepEqual(
        items.map(({ title }) => title),
        titles,
      )
      assert.deepEqual(
        items.map((item) => item['container-title']),
        outlets,
      )
      assert.deepEqual(
        items.map(({ URL: page }) => page),
        pages,
      )
      // Its RIS reader calls the author of a newspaper article a reporter, as one of the two lists of RIS tags does.
      const authors = items.map((item) => item['author'] ?? item['reporter'])
      assert.deepEqual(authors, [
        format === 'ris' ? 'Karbalaei, Ali' : author,
        undefined,
        undefined,
        undefined,
        undefined,
      ])
    })
  }

  test('as bibtex: no day that is ours, and years of ours in brackets', () => {
    assert.deepEqual(
      readReferences(writeBibtex(entries), 'bibtex').map(({ issued }) => issued),
      [
        { 'date-parts': [[2023, 12, 26]] },
        { literal: '[2024]' },
        { literal: '[2024]' },
        { literal: '[2025?]' },
        { 'date-parts': [[2025, 7, 13]] },
      ],
    )
  })

  test('as biblatex: every date, though this reader drops the marks of doubt', () => {
    assert.deepEqual(
      readReferences(writeBiblatex(entries), 'biblatex').map(({ issued }) => issued),
      [
        [2023, 12, 26],
        [2024, 6, 9],
        [2024, 9, 11],
        [2025, 7],
        [2025, 7, 13],
      ].map((parts) => ({ 'date-parts': [parts] })),
    )
  })

  test('as ris: this reader takes the year', () => {
    assert.deepEqual(
      readReferences(writeRis(entries), 'ris').map(({ issued }) => issued),
      [
        { 'date-parts': [[2023]] },
        { raw: '[2024]' },
        { raw: '[2024]' },
        { raw: '[2025?]' },
        { 'date-parts': [[2025]] },
      ],
    )
  })
})
