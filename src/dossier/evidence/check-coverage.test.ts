import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import type { InputFile } from '../input-file.ts'
import { reportProblems } from '../problems/report-problems.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'

const harbour = [
  ...toDescribedSeed(
    'harbour',
    `The guild asked for 40 lamps, and “a new lamp” for the quay of the Guild.

On March 5, 2025, two lamps burned in Kelp. The Kelp pilots saw them.

Nobody else came.
`,
  ),
  ...toDescribedSeed('market', 'The market of Mina opened with 12 stalls.\n'),
  toInputFile(
    'content/actors.yaml',
    '- { id: guild, name: Guild, type: organisation, aliases: [The guild] }\n- { id: market, name: Market, type: organisation }\n',
  ),
  toInputFile('content/topics.yaml', '- { id: lamps, name: Lamps, note: Light. }\n'),
]
const says = (id: string, passage: string, quotation: string) =>
  `  - { id: ${id}, passage: ${passage}, quotation: ${quotation}, speakers: [guild], form: narrated, identified: name, topics: [lamps], stance: asks }\n`
const coded = toInputFile('content/statements/harbour.yaml', `statements:\n${says('s1', 'p1', 'asked for 40 lamps')}`)
const whole = [
  toInputFile(
    'content/statements/harbour.yaml',
    `statements:\n${says('s1', 'p1', 'asked for 40 lamps')}${says('s2', 'p1', 'a new')}${says('s3', 'p1', 'lamp')}${says('s4', 'p2', 'pilots saw them')}`.replace(
      'quotation: lamp,',
      'quotation: lamp, suffix: ”,',
    ),
  ),
  toInputFile(
    'content/figures.yaml',
    'figures:\n  - { id: lamps, source: harbour, passage: p1, quotation: 40 lamps, number: "40", value_min: 40, value_max: 40, unit: lamps, as_of: { status: unknown }, apart: a count of lamps }\n',
  ),
  toInputFile(
    'content/events.yaml',
    '- { id: light, name: Light, date: { status: stated, value: "2025-03-05", quote: "March 5, 2025" }, evidence: [{ source: harbour, passage: p2, quotation: two lamps burned }] }\n',
  ),
  toInputFile('content/places.yaml', '- { id: kelp, name: Kelp, note: Where lamps burned. }\n'),
]

const excuse = (yaml: string) => toInputFile('content/coverage.yaml', yaml)
const report = (...files: InputFile[]) => reportProblems(buildDossier([...harbour, ...files]).problems)

function coverageOf(...files: InputFile[]): EvidencePage['coverage'] {
  const made = buildDossier([...harbour, ...files]).files.find(({ path }) => path === 'evidence.json')
  return JSON.parse(String(made?.content)).evidence.coverage
}

describe('the coverage of a source', () => {
  test('is told of coded sources alone', () => {
    assert.equal(report(), '')
    assert.deepEqual(coverageOf(), [])
  })

  test('tells each gap with the exception that would excuse it, a name where it stands first', () => {
    assert.equal(
      report(coded),
      `content/statements/harbour.yaml
  1:1  warning  Unexpected name that no actor and no place claims in ¶2 (\`Kelp\`), expected everything in a coded source to be accounted for  (evidence-complete)
      Code it, or say in content/coverage.yaml why not:

      - kind: name
        source: harbour
        words: "Kelp"
        reason: "why"
  1:1  warning  Unexpected number without a figure in ¶1 (\`40\`), expected everything in a coded source to be accounted for  (evidence-complete)
      Code it, or say in content/coverage.yaml why not:

      - kind: number
        source: harbour
        passage: p1
        words: "40"
        reason: "why"
  1:1  warning  Unexpected number without a figure in ¶2 (\`two\`), expected everything in a coded source to be accounted for  (evidence-complete)
      Code it, or say in content/coverage.yaml why not:

      - kind: number
        source: harbour
        passage: p2
        words: "two"
        reason: "why"
  1:1  warning  Unexpected passage without a statement in ¶2, expected everything in a coded source to be accounted for  (evidence-complete)
      Code it, or say in content/coverage.yaml why not:

      - kind: statement
        source: harbour
        passage: p2
        reason: "why"
  1:1  warning  Unexpected passage without a statement in ¶3, expected everything in a coded source to be accounted for  (evidence-complete)
      Code it, or say in content/coverage.yaml why not:

      - kind: statement
        source: harbour
        passage: p3
        reason: "why"
  1:1  warning  Unexpected quoted words outside any statement in ¶1 (\`a new lamp\`), expected everything in a coded source to be accounted for  (evidence-complete)
      Code it, or say in content/coverage.yaml why not:

      - kind: quotation
        source: harbour
        passage: p1
        words: "a new lamp"
        reason: "why"

6 warnings
`,
    )
  })

  test('is whole where statements, figures, events and places account for everything', () => {
    assert.equal(
      report(...whole, excuse('- { kind: statement, source: harbour, passage: p3, reason: says nothing }\n')),
      '',
    )
  })

  test('is counted for each kind, with what is excused and what is open', () => {
    const places = whole.filter(({ path }) => path !== 'content/places.yaml')
    assert.deepEqual(coverageOf(...places, excuse('- { kind: name, words: Kelp, reason: A shore. }\n')), [
      {
        kind: 'statement',
        counts: [{ source: 'harbour', found: 3, covered: 2 }],
        excused: [],
        open: [{ kind: 'statement', source: 'harbour', passage: 'p3', number: 3 }],
      },
      { kind: 'number', counts: [{ source: 'harbour', found: 2, covered: 2 }], excused: [], open: [] },
      { kind: 'quotation', counts: [{ source: 'harbour', found: 1, covered: 1 }], excused: [], open: [] },
      {
        kind: 'name',
        counts: [{ source: 'harbour', found: 3, covered: 1 }],
        excused: [
          { kind: 'name', source: 'harbour', passage: 'p2', number: 2, words: 'Kelp', reason: 'A shore.' },
          { kind: 'name', source: 'harbour', passage: 'p2', number: 2, words: 'Kelp', reason: 'A shore.' },
        ],
        open: [],
      },
    ])
  })

  test('is not told beside mistakes, which make gaps of their own', () => {
    assert.equal(
      report(toInputFile('content/statements/harbour.yaml', `statements:\n${says('s1', 'p3', 'Nobody else cane.')}`)),
      `content/statements/harbour.yaml
  2:39  error  Unexpected quotation \`Nobody else cane.\` that is not in harbour ¶3, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`Nobody else came.\`: \`came.\` there, \`cane.\` here.

1 error
`,
    )
  })
})

describe('an exception', () => {
  test('excuses its words in its passage, in its source, or a name wherever it stands', () => {
    const reasons = `- { kind: statement, source: harbour, passage: p2, reason: tells of lamps }
- { kind: statement, source: harbour, passage: p3, reason: says nothing }
- { kind: number, source: harbour, passage: p1, words: "40", reason: a wish }
- { kind: number, source: harbour, words: two, reason: a count }
- { kind: quotation, source: harbour, passage: p1, words: a new lamp, reason: a name }
- { kind: name, words: Kelp, reason: a shore }
`
    assert.equal(report(coded, excuse(reasons)), '')
  })

  test('is idle where nothing is missing, and told as such', () => {
    const idle = `- { kind: statement, source: harbour, passage: p1, reason: it has one }
- { kind: statement, source: harbour, passage: p3, reason: says nothing }
- { kind: number, source: market, words: "12", reason: the market is not coded }
- { kind: name, words: Kelpie, reason: not there }
- { kind: quotation, source: harbour, passage: p1, words: a new lamp, reason: it is coded }
`
    assert.equal(
      report(...whole, excuse(idle)),
      `content/coverage.yaml
  1:3  warning  Unexpected exception for statement harbour p1, where nothing is missing, expected exceptions for gaps that are there  (exception-needed)
      Take it out of content/coverage.yaml.
  3:3  warning  Unexpected exception for number \`12\` market, where nothing is missing, expected exceptions for gaps that are there  (exception-needed)
      Take it out of content/coverage.yaml.
  4:3  warning  Unexpected exception for name \`Kelpie\`, where nothing is missing, expected exceptions for gaps that are there  (exception-needed)
      Take it out of content/coverage.yaml.
  5:3  warning  Unexpected exception for quotation \`a new lamp\` harbour p1, where nothing is missing, expected exceptions for gaps that are there  (exception-needed)
      Take it out of content/coverage.yaml.

4 warnings
`,
    )
  })

  test('for a passage does not excuse another', () => {
    const reasons =
      '- { kind: statement, source: harbour, passage: p2, reason: x }\n- { kind: number, source: harbour, passage: p2, words: "40", reason: x }\n'
    const problems = buildDossier([...harbour, coded, excuse(reasons)]).problems.map(({ found }) => found)
    assert.ok(problems.includes('passage without a statement in ¶3'))
    assert.ok(problems.includes('number without a figure in ¶1 (`40`)'))
    assert.ok(problems.includes('exception for number `40` harbour p2, where nothing is missing'))
  })
})
