import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { readFolder } from '../../scripts/edge/read-folder.ts'
import { type BuiltDossier, buildDossier } from './build-dossier.ts'
import { toDescribedSeed, toInputFile } from './fixtures/input-files.ts'
import { type SourcePage, sourcePage } from './schemas/source-page.ts'

describe('the five sources print what we supply in square brackets', () => {
  const built = buildDossier(readFolder(join(import.meta.dirname, '../..')))
  const pages = built.sources.map(({ key }) => toPage(built, key))
  const strings = listOutputs(built)

  test('in the dates and outlets of lists', () => {
    assert.deepEqual(
      pages.map(({ key, date, outlet }) => [key, date.words, date.short, outlet.words]),
      [
        ['cairo-talks', '26 December 2023', '26 Dec 2023', '[Tehran Times]'],
        ['doha-talks', '13 July 2025', '13 Jul 2025', '[A News]'],
        ['factions-terms', '[July 2025?]', '[Jul 2025?]', '[Odrimedia]'],
        ['hamad-remarks', '[9 June 2024]', '[9 Jun 2024]', '[Press TV]'],
        ['joint-statement', '[about 11 September 2024]', '[about 11 Sep 2024]', 'publisher not known'],
      ],
    )
  })

  test('in the fields of their cards, each with how sure we are and why', () => {
    for (const { card } of pages) {
      for (const { value, status, certainty, basis, quote } of card) {
        assert.equal(status === 'supplied', /^\[.*\]$/.test(value))
        assert.equal(status === 'supplied', certainty !== undefined)
        assert.equal(status === 'stated', quote !== undefined)
        assert.equal(status === 'unknown', value === 'not known')
        assert.ok(status === 'stated' || basis)
      }
    }
    const rows = pages.map(({ key, card }) => [key, ...card.slice(0, 4).map(({ status }) => status)])
    assert.deepEqual(rows, [
      ['cairo-talks', 'stated', 'stated', 'supplied', 'stated'],
      ['doha-talks', 'supplied', 'unknown', 'supplied', 'stated'],
      ['factions-terms', 'supplied', 'unknown', 'supplied', 'supplied'],
      ['hamad-remarks', 'stated', 'unknown', 'supplied', 'supplied'],
      ['joint-statement', 'supplied', 'unknown', 'unknown', 'supplied'],
    ])
  })

  test('in their references', () => {
    assert.deepEqual(
      pages.map(({ reference }) => [reference.entry.replace(/ <a .*$/, ''), reference.inText]),
      [
        [
          'Karbalaei, Ali. 2023. “Hamas rejects any temporary truce.” <i>[Tehran Times]</i>, December 26.',
          '(Karbalaei 2023)',
        ],
        [
          '<i>[A News]</i>. 2025. “[Gaza talks must lead to ending war, Palestinian resistance groups say].” July 13.',
          '(<i>[A News]</i> 2025)',
        ],
        [
          '<i>[Odrimedia]</i>. [2025?]. “[Palestinian factions demand end to war, Israeli withdrawal, and reconstruction in Gaza talks].” [July?].',
          '(<i>[Odrimedia]</i> [2025?])',
        ],
        [
          '<i>[Press TV]</i>. [2024]. “Hamas rules out interim truce without Israel’s withdrawal from Gaza.” [June 9].',
          '(<i>[Press TV]</i> [2024])',
        ],
        [
          '[Joint statement of Hamas and the DFLP]. [2024]. [ca. September 11].',
          '([Joint statement of Hamas and the DFLP] [2024])',
        ],
      ],
    )
  })

  test('on their titles, which say whose words they are', () => {
    assert.deepEqual(
      pages.map(({ key, title }) => [key, title.voice, title.supplied, title.label]),
      [
        ['cairo-talks', 'theirs', false, undefined],
        ['doha-talks', 'theirs', true, 'headline of the A News copy, not in the seed'],
        ['factions-terms', 'theirs', true, 'headline of the Odrimedia copy, not in the seed'],
        ['hamad-remarks', 'theirs', false, undefined],
        ['joint-statement', 'ours', true, 'our title; the seed has none'],
      ],
    )
  })

  test('in every search result and every facet', () => {
    assert.deepEqual(
      built.searched.sources.map(({ key, date, outlet, year }) => [key, date, outlet, year]),
      [
        ['cairo-talks', '26 Dec 2023', '[Tehran Times]', '2023'],
        ['hamad-remarks', '[9 Jun 2024]', '[Press TV]', '[2024]'],
        ['joint-statement', '[about 11 Sep 2024]', 'not known', '[2024]'],
        ['factions-terms', '[Jul 2025?]', '[Odrimedia]', '[2025]'],
        ['doha-talks', '13 Jul 2025', '[A News]', '2025'],
      ],
    )
  })

  test('wherever else a publisher is named, but in our own prose, a witness or an actor’s own name', () => {
    // Of references: annote, annotation and N1; of numbered texts: Title, which says whose words that is.
    const ours =
      /(?:\b|_)(?:basis|notes?|label|summary|about|limits|witnesses|descriptions?|furniture|annote|annotation|N1|Title)\b/
    const bare = ['Tehran Times', 'Press TV', 'A News', 'Odrimedia'].flatMap((name) => findBare(strings, name))
    assert.deepEqual([...new Set(bare)].filter((path) => !ours.test(path)).toSorted(), [
      'actors.json *.name',
      'data/actors.json *.name',
      'page outlet.name',
      'search names.actors.*.names.*',
    ])
  })
})

describe('what one source is supplied with alone', () => {
  const built = buildDossier([
    toInputFile('content/actors.yaml', '- id: zephyr\n  name: Zephyr Gazette\n  type: medium\n  country: Ruritania\n'),
    ...toDescribedSeed(
      'harbour',
      'The harbour reopened.\n',
      `title:
  status: supplied
  value: Port of ships
  words: theirs
  label: headline of a copy
  certainty: possible
  basis: a copy
author:
  status: supplied
  value: [{ family: Okri, given: Ada }]
  certainty: possible
  basis: a copy
publisher:
  status: supplied
  value: Zephyr Gazette
  outlet: zephyr
  certainty: possible
  basis: a copy
date:
  status: supplied
  value: "1987-06-05"
  certainty: possible
  basis: a copy
time:
  status: supplied
  value: "22:43"
  certainty: possible
  basis: a copy
place:
  status: supplied
  value: Strelsau
  certainty: possible
  basis: a copy
language:
  status: supplied
  value: en
  certainty: certain
  basis: the text
`,
    ),
  ])

  test('stands without brackets in no output but those that sort, link or say so themselves', () => {
    assert.deepEqual(built.problems, [])
    const where = {
      'Zephyr Gazette': [
        'actors.json *.name',
        'data/actors.json *.name',
        'page outlet.name',
        'search names.actors.*.names.*',
      ],
      'Port of ships': ['page title.text', 'search sources.*.title'],
      Okri: [],
      '5 June 1987': [],
      '5 Jun 1987': [],
      'June 1987': [],
      'June 5': [],
      '1987': [
        // Dates in EDTF, which marks what is ours with `?`: see below.
        'bibliography.biblatex.bib date',
        'bibliography.csl.json *.custom.issued_edtf',
        'data/sources.json *.date',
        'page card.*.edtf',
        'page date.edtf',
        'page date.sort',
        'sources/harbour/cite.biblatex.bib date',
        'sources/harbour/cite.csl.json *.custom.issued_edtf',
      ],
      '22:43': ['data/sources.json *.time'],
      Strelsau: [],
      English: [],
      Ruritania: ['actors.json *.country', 'data/actors.json *.country'],
    }
    const strings = listOutputs(built)
    for (const [value, paths] of Object.entries(where)) assert.deepEqual(findBare(strings, value), paths, value)
  })

  test('stands beside the word that it is supplied where a notation of the data has no brackets', () => {
    const [row] = JSON.parse(contentOf(built, 'data/sources.json'))
    const { title, author, publisher, place, date_status, time_status, language_status } = row
    assert.deepEqual(
      [title, author, publisher, place, date_status, time_status, language_status],
      ['[Port of ships]', '[Ada Okri]', '[Zephyr Gazette]', '[Strelsau]', 'supplied', 'supplied', 'supplied'],
    )
  })

  test('is marked in files of references: in brackets without its day, or with the mark of doubt of EDTF', () => {
    const lines = (file: string) =>
      contentOf(built, `sources/harbour/${file}`)
        .split(/\r?\n/)
        .filter((line) => /date|year|month|day|^DA|^PY|literal|edtf/.test(line) && !/note|^N1/.test(line))
    assert.deepEqual(lines('cite.bib'), ['  year = {{[1987]}},', '  month = {{[June]}},'])
    assert.deepEqual(lines('cite.biblatex.bib').slice(-1), ['  date = {1987-06-05?},'])
    assert.deepEqual(lines('cite.ris'), ['DA  - [June 1987]', 'PY  - [1987]'])
    const [item] = JSON.parse(contentOf(built, 'sources/harbour/cite.csl.json'))
    assert.deepEqual([item.issued, item.custom.issued_edtf], [{ literal: '[5 June 1987]' }, '1987-06-05?'])
  })

  test('is in brackets in what the dossier says of itself', () => {
    const { corpus } = JSON.parse(contentOf(built, 'dossier.json')).dossier
    assert.deepEqual(
      [corpus.dates, corpus.outlets, corpus.languages],
      ['[June 1987]', ['[Zephyr Gazette]'], ['[English]']],
    )
  })
})

test('what another source states needs no brackets in what the dossier says of itself', () => {
  const english = (status: string) => `language: { ${status}, value: en }\n`
  const supplied = 'status: supplied, certainty: certain, basis: x'
  const built = buildDossier([
    ...toDescribedSeed(
      'one',
      'June 5, 1987, in English.\n',
      `date: { ${supplied}, value: 1987-06 }\n${english(supplied)}`,
    ),
    ...toDescribedSeed(
      'two',
      'June 7, 1987, in English.\n',
      `date: { status: stated, quote: "June 7, 1987", value: 1987-06-07 }\n${english('status: stated, quote: English')}`,
    ),
    ...toDescribedSeed('three', 'No day.\n', `date: { ${supplied}, value: 1990? }\n`),
  ])
  assert.deepEqual(built.problems, [])
  const { corpus } = JSON.parse(contentOf(built, 'dossier.json')).dossier
  assert.deepEqual([corpus.dates, corpus.languages], ['June 1987 to [December 1990]', ['English']])
})

function contentOf(built: BuiltDossier, path: string): string {
  return String(built.files.find((file) => file.path === path)?.content)
}

function toPage(built: BuiltDossier, key: string): SourcePage {
  return sourcePage.parse(parse(/^---\n([\s\S]*?)\n---\n/.exec(contentOf(built, `${key}.mdx`))?.[1] ?? ''))
}

type Printed = { readonly path: string; readonly text: string }

/** Every path at which `words` stand outside square brackets. */
function findBare(strings: readonly Printed[], words: string): string[] {
  const bare = strings.filter(({ text }) => text.includes(words) && text.replace(/\[[^[\]]*\]/g, '').includes(words))
  return [...new Set(bare.map(({ path }) => path))].toSorted()
}

/** Every string of every output with its path, seeds as received aside, and tables as CSV, which are those in JSON. */
function listOutputs({ files, searched }: BuiltDossier): Printed[] {
  const outputs = files.flatMap(({ path, content }) => {
    if (path.endsWith('/seed.txt') || path.endsWith('.csv')) return []
    if (!/\.(?:json|jsonld|mdx)$/.test(path)) return listLines(path, String(content))
    const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(String(content)) ?? []
    return front === undefined
      ? listStrings(JSON.parse(String(content)), path)
      : [...listStrings(parse(front), 'page'), { path: 'page body', text: body ?? '' }]
  })
  return [...outputs, ...listStrings(searched, 'search')]
}

/** The lines of a file with the name of the field that each begins with: of BibTeX, of RIS, of a text with a head. */
function listLines(path: string, text: string): Printed[] {
  return text.split(/\r?\n/).map((line) => {
    const field = /^(?: {2}(\w+) = |(\w\w) {2}- |(?:- \*\*)?(\w+):)/.exec(line)
    return { path: [path, field?.slice(1).find(Boolean)].filter(Boolean).join(' '), text: line }
  })
}

function listStrings(value: unknown, root: string, steps: readonly string[] = []): Printed[] {
  if (typeof value === 'string') return [{ path: `${root} ${steps.join('.')}`, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([step, inner]) =>
    listStrings(inner, root, [...steps, Array.isArray(value) ? '*' : step]),
  )
}
