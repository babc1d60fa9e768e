import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type BuiltDossier, buildDossier } from '../build-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'

const day = (value: string) => `date: { status: supplied, value: "${value}", certainty: certain, basis: a stamp }\n`

/** Two made-up texts, the one about the lighthouse with all kinds of evidence and shown as `access` says. */
function build(access: 'full' | 'excerpts' | 'record'): BuiltDossier {
  return buildDossier([
    ...toDescribedSeed('market', 'The keepers say that the market pays.\n', day('2025-03-09')),
    ...toDescribedSeed(
      'tower',
      `Last autumn the keepers asked for forty new lamps and for oil.

Unquoted plumage covers the tower roof. They want the market to pay in spring.
`,
      `${day('2025-02-02')}access: ${access}\n`,
    ),
    toInputFile(
      'content/actors.yaml',
      '- { id: keepers, name: keepers, type: collective, party: true }\n- { id: council, name: Council, type: organisation, party: true }\n',
    ),
    toInputFile(
      'content/topics.yaml',
      '- { id: light, name: Light, note: Light. }\n- { id: pay, name: Pay, note: Pay. }\n',
    ),
    toInputFile('content/places.yaml', '- { id: roof, name: tower roof, note: The market is elsewhere. }\n'),
    toInputFile(
      'content/statements/market.yaml',
      'statements:\n  - { id: s1, passage: p1, quotation: the market pays, speakers: [keepers], form: indirect, identified: name, topics: [pay], stance: reports }\n',
    ),
    toInputFile(
      'content/statements/tower.yaml',
      `dates:
  autumn: { status: supplied, value: "2024-23", certainty: probable, basis: "“Last autumn the keepers asked”, counted from the date" }
statements:
  - { id: s2, passage: p2, quotation: the market to pay in spring, speakers: [keepers], form: indirect, identified: name, topics: [pay], stance: asks }
  - { id: s1, passage: p1, quotation: asked for forty new lamps, speakers: [keepers], form: narrated, identified: name, topics: [light], stance: asks, date_statement: autumn, note: "“forty new lamps” is what they asked for." }
`,
    ),
    toInputFile(
      'content/figures.yaml',
      `series:
  - { id: lamps, name: Lamps, unit: lamps, note: "“asked for forty new lamps” alone." }
figures:
  - { id: forty, source: tower, passage: p1, quotation: forty new lamps, number: forty, value_min: 40, value_max: 40, unit: lamps, as_of: { status: unknown }, series: lamps }
`,
    ),
    toInputFile(
      'content/events.yaml',
      `- { id: spring, name: Pay, date: { status: unknown }, evidence: [{ source: tower, passage: p2, quotation: in spring }] }
- id: asking
  name: Keepers ask
  date: { status: supplied, value: "2024-23", certainty: probable, basis: "“Last autumn the keepers asked”" }
  evidence:
    - { source: market, passage: p1, quotation: The keepers say }
    - { source: tower, passage: p1, quotation: the keepers asked }
  note: It says that the keepers asked for it.
`,
    ),
    toInputFile(
      'content/relations.yaml',
      '- { id: pay, type: repeats, from: { source: market, passage: p1, quotation: the market pays }, to: { source: tower, passage: p2, quotation: the market to pay }, note: Who pays. }\n',
    ),
    toInputFile(
      'content/terms.yaml',
      `glosses:
  - { id: oil, term: Oil, forms: [oil], note: What lamps burn., evidence: [{ source: tower, passage: p1, quotation: oil }] }
wordings:
  - { id: paying, name: Paying, note: "“They want the market to pay” and others.", forms: [to pay in spring, pays] }
`,
    ),
    toInputFile('content/coverage.yaml', '- { kind: name, words: Unquoted, reason: a word }\n'),
  ])
}

function toPage({ files, problems }: BuiltDossier): EvidencePage {
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  )
  return JSON.parse(String(files.find(({ path }) => path === 'evidence.json')?.content)).evidence
}

describe('the evidence on pages', () => {
  const page = toPage(build('full'))

  test('comes source by source in the order of dates, statements in the order of the text', () => {
    assert.deepEqual(page.coded, ['tower', 'market'])
    assert.deepEqual(
      page.statements.map(({ id, sort }) => [id, sort]),
      [
        ['tower/s1', '2024-09-01'],
        ['tower/s2', '2025-02-02'],
        ['market/s1', '2025-03-09'],
      ],
    )
  })

  test('lists the statements of a cell by the days on which they were said', () => {
    assert.deepEqual(page.cells, [
      { topic: 'light', party: 'council', own: [], reported: [], described: [] },
      { topic: 'light', party: 'keepers', own: [], reported: ['tower/s1'], described: [] },
      { topic: 'pay', party: 'council', own: [], reported: [], described: [] },
      { topic: 'pay', party: 'keepers', own: [], reported: ['tower/s2', 'market/s1'], described: [] },
    ])
  })

  test('lists events by the earliest day that they can mean, those without a date last', () => {
    assert.deepEqual(
      page.events.map(({ id, date }) => [id, date.words]),
      [
        ['asking', '[autumn 2024]'],
        ['spring', 'date not given'],
      ],
    )
  })

  test('keeps the words of a collective in quotation marks', () => {
    assert.deepEqual(page.statements[0]?.speakers, [{ id: 'keepers', name: 'keepers', theirs: true }])
    assert.deepEqual(page.parties, [
      { id: 'council', name: 'Council', theirs: false },
      { id: 'keepers', name: 'keepers', theirs: true },
    ])
  })

  test('gives a figure in its sentence, and a date with its reason', () => {
    assert.deepEqual(page.figures[0]?.sentence, {
      before: 'Last autumn the keepers asked for ',
      number: 'forty',
      after: ' new lamps and for oil.',
    })
    assert.deepEqual(page.statements[0]?.said, {
      words: '[autumn 2024]',
      edtf: '2024-23',
      status: 'supplied',
      certainty: 'probable',
      basis: '“Last autumn the keepers asked”, counted from the date',
      from: '2024-09-01',
      to: '2024-11-30',
    })
  })
})

describe('the evidence of a source of which excerpts are shown', () => {
  const built = build('excerpts')
  const page = toPage(built)

  test('keeps the quoted words', () => {
    assert.deepEqual(
      page.statements.map(({ quotation }) => quotation),
      ['asked for forty new lamps', 'the market to pay in spring', 'the market pays'],
    )
    assert.deepEqual(page.figures[0]?.sentence, { before: '', number: 'forty', after: ' new lamps' })
    assert.deepEqual(
      page.relations.map(({ to }) => to.quotation),
      ['the market to pay'],
    )
  })

  test('leaves out what was not quoted, our own words that quote it, and forms that only it has', () => {
    for (const { path, content } of built.files) assert.doesNotMatch(String(content), /plumage|Last autumn/, path)
    assert.deepEqual(
      page.statements.map(({ note, said }) => [note, said.basis]),
      [
        [undefined, undefined],
        [undefined, undefined],
        [undefined, undefined],
      ],
    )
    assert.deepEqual(page.glosses, [])
    assert.deepEqual(page.wordings, [
      {
        id: 'paying',
        name: 'Paying',
        forms: [{ form: 'pays', counts: [{ source: 'market', count: 1, passages: [1] }] }],
      },
    ])
    assert.deepEqual(page.places, [{ id: 'roof', name: 'tower roof', note: 'The market is elsewhere.', mentions: [] }])
    assert.deepEqual(
      page.coverage.map(({ counts }) => counts.map(({ source }) => source)),
      [['market'], ['market'], ['market'], ['market']],
    )
  })
})

describe('the evidence of a source of which only the record is shown', () => {
  const built = build('record')
  const page = toPage(built)

  test('is not there, and what rests on others as well is there with them', () => {
    assert.deepEqual(
      [page.statements, page.figures, page.relations, page.glosses].map((all) => all.map(({ id }) => id)),
      [['market/s1'], [], [], []],
    )
    assert.deepEqual(page.events, [
      {
        id: 'asking',
        name: 'Keepers ask',
        date: {
          words: '[autumn 2024]',
          edtf: '2024-23',
          status: 'supplied',
          certainty: 'probable',
          from: '2024-09-01',
          to: '2024-11-30',
        },
        evidence: [{ source: 'market', passage: 'p1', number: 1, quotation: 'The keepers say' }],
        actors: [],
        places: [],
      },
    ])
    assert.deepEqual(page.series, [{ id: 'lamps', name: 'Lamps', unit: 'lamps' }])
    assert.deepEqual(
      page.cells.map(({ topic, party, reported }) => [topic, party, reported]),
      [
        ['pay', 'council', []],
        ['pay', 'keepers', ['market/s1']],
      ],
    )
  })

  test('leaves no word of it in any output', () => {
    for (const { path, content } of built.files)
      assert.doesNotMatch(String(content), /plumage|Last autumn|forty|for oil|in spring|want the market/, path)
  })

  test('makes no address of what it alone would fill', () => {
    const full = build('full').addresses
    assert.deepEqual(
      full.filter((address) => !built.addresses.includes(address) && !/^\/(?:data|concordance)\//.test(address)),
      [
        '/figures/',
        '/figures/figures.csv',
        '/figures/lamps.csv',
        '/figures/lamps.svg',
        '/positions/council/light/',
        '/positions/keepers/light/',
        '/positions/light/',
        '/relations/',
        '/sources/tower/verify/',
        '/topics/light/',
      ],
    )
  })
})
