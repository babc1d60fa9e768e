import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toDescribedSeed } from '../fixtures/input-files.ts'
import { lampDossier, makeEntry } from '../fixtures/make-entry.ts'
import { type BibliographicEntry, toBibliographicEntry } from './bibliographic-entry.ts'
import { toCslJson } from './to-csl-json.ts'
import { writeBiblatex } from './write-biblatex.ts'
import { writeBibtex } from './write-bibtex.ts'
import { writeRis } from './write-ris.ts'

/** The entry of a made-up text about a lamp with this record. */
function describeLamp(fields: string): BibliographicEntry {
  const { sources, problems } = buildDossier(toDescribedSeed('lamp', 'The lamp of the Port Desk is lit.\n', fields))
  assert.deepEqual(problems, [])
  const [source] = sources
  assert.ok(source)
  return toBibliographicEntry(source, lampDossier)
}

const supplied = 'status: supplied, certainty: possible, basis: a copy'
const note = 'Read in “Lamps and harbours”, edition 2, hash 01234567; its paragraph numbers are not the publisher’s.'

describe('a text of which nothing is known', () => {
  const entry = describeLamp('')

  test('has the name of its file for a title, and neither author, outlet nor date', () => {
    assert.equal(
      writeBibtex([entry]),
      `@article{lamp,
  title = {{[lamp.txt]}},
  entrysubtype = {newspaper},
  url = {https://lamps.example/sources/lamp/},
  note = {${note} Title: file name; the text has no title that we know of.},
}
`,
    )
    assert.equal(
      writeRis([entry]),
      [
        'TY  - NEWS',
        'TI  - [lamp.txt]',
        'UR  - https://lamps.example/sources/lamp/',
        'DP  - Lamps and harbours',
        `N1  - ${note}`,
        'N1  - Title: file name; the text has no title that we know of.',
        'ER  - ',
        '',
      ].join('\r\n'),
    )
  })

  test('has in CSL-JSON no field that is not known', () => {
    assert.deepEqual(Object.keys(toCslJson([entry])[0] ?? {}), [
      'id',
      'type',
      'title',
      'URL',
      'source',
      'note',
      'custom',
    ])
  })
})

describe('names', () => {
  const entry = describeLamp(`author:
  status: stated
  quote: Port Desk
  value:
    - literal: Port Desk and Lamp Office
    - { family: de la Mar, given: Ana }
    - { family: O'Brien, given: J. }
    - { family: Sukarno }
`)

  test('of institutions stay whole, and persons keep their two parts', () => {
    const line = (text: string) => /author = (.*),/.exec(text)?.[1]
    const names = '{{Port Desk and Lamp Office} and {de la Mar}, Ana and {O{\\textquotesingle}Brien}, J. and {Sukarno}}'
    assert.equal(line(writeBibtex([entry])), names)
    assert.equal(line(writeBiblatex([entry])), names)
    assert.deepEqual(toCslJson([entry])[0]?.['author'], [
      { literal: 'Port Desk and Lamp Office' },
      { family: 'de la Mar', given: 'Ana' },
      { family: "O'Brien", given: 'J.' },
      { literal: 'Sukarno' },
    ])
    assert.deepEqual(writeRis([entry]).match(/AU {2}- .*(?=\r)/g), [
      'AU  - Port Desk and Lamp Office',
      'AU  - de la Mar, Ana',
      "AU  - O'Brien, J.",
      'AU  - Sukarno',
    ])
  })

  test('that we supply stand in brackets, as one', () => {
    const ours = describeLamp(
      `author: { ${supplied}, value: [{ family: Okri, given: Ada }, { literal: Port Desk }] }\n`,
    )
    assert.match(writeBibtex([ours]), /author = \{\{\[Ada Okri\]\} and \{\[Port Desk\]\}\},/)
    assert.match(writeRis([ours]), /AU {2}- \[Ada Okri\]\r\nAU {2}- \[Port Desk\]\r\n/)
    assert.deepEqual(toCslJson([ours])[0]?.['author'], [{ literal: '[Ada Okri]' }, { literal: '[Port Desk]' }])
    assert.match(ours.notes[1] ?? '', /author \(possible\)/)
  })
})

test('other addresses stand in notes, each with what it is, and a DOI in its own field', () => {
  const entry = describeLamp(`identifier: https://doi.org/10.5555/lamp
witnesses:
  - { address: "https://lamps.test/a_b", name: Lamp Post, kind: publisher, wording: same, seen: 2025-01-02, status: live }
  - { address: "https://copies.test/", name: Copies, kind: copy, wording: near, seen: 2025-01-02, status: live }
  - { address: "https://parallel.test/", name: Parallel, kind: parallel, wording: different, seen: 2025-01-02, status: live }
`)
  const elsewhere = [
    'Persistent identifier: https://doi.org/10.5555/lamp',
    'Publisher’s address (Lamp Post, same wording): https://lamps.test/a_b',
    'Copy found elsewhere (Copies, near wording): https://copies.test/',
  ]
  assert.deepEqual(entry.elsewhere, elsewhere)
  assert.match(writeBibtex([entry]), /doi = \{10\.5555\/lamp\},/)
  assert.match(writeBibtex([entry]), /annote = \{.*https:\/\/lamps\.test\/a\\_b .*\}/)
  assert.match(writeRis([entry]), /DO {2}- 10\.5555\/lamp\r\n/)
  const [item] = toCslJson([entry])
  assert.deepEqual(
    [item?.['DOI'], item?.['URL'], String(item?.['note']).endsWith(elsewhere.join(' '))],
    ['10.5555/lamp', 'https://lamps.example/sources/lamp/', true],
  )
})

test('dates of a day, a month and a year have no more than that', () => {
  const dates = ['2024-05-06', '2024-05', '2024'].map((edtf) => makeEntry({ date: { edtf, supplied: false } }))
  assert.deepEqual(writeRis(dates).match(/(?<=DA {2}- ).*(?=\r)/g), ['2024/05/06/', '2024/05//', '2024///'])
  assert.deepEqual(
    toCslJson(dates).map(({ issued }) => issued),
    [[2024, 5, 6], [2024, 5], [2024]].map((parts) => ({ 'date-parts': [parts] })),
  )
  assert.deepEqual(
    dates.map((date) => writeBibtex([date]).match(/(?:year|month|day) = .*(?=,)/g)),
    [['year = {2024}', 'month = may', 'day = {6}'], ['year = {2024}', 'month = may'], ['year = {2024}']],
  )
})

test('a date that is an interval has both ends where the source states it, and is words where it is ours', () => {
  const of = (supplied: boolean) => makeEntry({ date: { edtf: '2024-05-06/2024-05-08', supplied } })
  assert.deepEqual(toCslJson([of(false)])[0]?.['issued'], {
    'date-parts': [
      [2024, 5, 6],
      [2024, 5, 8],
    ],
  })
  assert.deepEqual(toCslJson([of(true)])[0]?.['issued'], { literal: '[6 May 2024 to 8 May 2024]' })
})

test('what no other notation has is a year in words for BibLaTeX', () => {
  const entry = makeEntry({ date: { edtf: '[2024-05-06,2024-05-07]', supplied: true } })
  assert.match(writeBiblatex([entry]), /year = \{\{\[6 May 2024 or 7 May 2024\]\}\},/)
})
