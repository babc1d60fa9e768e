import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import type { InputFile } from '../input-file.ts'
import { reportProblems } from '../problems/report-problems.ts'

const harbour = `The port office said, “Ships may enter by day.” The guild asked for 40 to 50 lamps.

One harbour official said that ships may enter. The guild said that ships may enter, too.

On 5 March 2025, the lamps were lit.
`
const sources = [
  ...toDescribedSeed('harbour', harbour),
  ...toDescribedSeed('market', 'The market opened on 6 March 2025.\n'),
]
const actors = toInputFile(
  'content/actors.yaml',
  `- { id: guild, name: Guild, type: organisation, party: true, aliases: [The guild] }
- { id: port-office, name: Port Office, type: organisation, aliases: [The port office] }
`,
)
const topics = toInputFile('content/topics.yaml', '- { id: entry, name: Entry, note: Who may enter and when. }\n')
const places = toInputFile('content/places.yaml', '- { id: quay, name: Quay, note: Where ships lie. }\n')
const known = [...sources, actors, topics, places]

/** A statement that holds, with `fields` instead of its own; every field has a line. */
function write(fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    id: 's1',
    passage: 'p1',
    quotation: 'Ships may enter by day.',
    speakers: '[port-office]',
    form: 'direct',
    identified: 'name',
    topics: '[entry]',
    stance: 'offers',
    ...fields,
  }
  const lines = Object.entries(all).filter(([, value]) => value !== '')
  return lines.map(([name, value], index) => `${index === 0 ? '  - ' : '    '}${name}: ${value}\n`).join('')
}

function statements(...all: Readonly<Record<string, string>>[]): InputFile {
  return toInputFile('content/statements/harbour.yaml', `statements:\n${all.map((fields) => write(fields)).join('')}`)
}

function assertRefused(files: readonly InputFile[], report: string) {
  const paths = new Set(files.map(({ path }) => path))
  const built = buildDossier([...known.filter(({ path }) => !paths.has(path)), ...files])
  assert.equal(reportProblems(built.problems), report)
  assert.deepEqual({ files: built.files, searched: built.searched.sources }, { files: [], searched: [] })
}

test('a statement that holds is no problem', () => {
  const { problems } = buildDossier([...known, statements({})])
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  )
})

describe('a statement is refused', () => {
  test('when it names an actor that nobody knows, in any part', () => {
    assertRefused(
      [
        statements({
          speakers: '[port-ofice]',
          on_behalf_of: '[guild, crane]',
          relayed_by: '[market]',
          about: '[gild]',
          addressee: '[x]',
        }),
      ],
      `content/statements/harbour.yaml
  5:16  error  Unexpected actor \`port-ofice\`, expected the id of an actor in content/actors.yaml  (id-known)
      Did you mean \`port-office\`?
  10:27  error  Unexpected actor \`crane\`, expected the id of an actor in content/actors.yaml  (id-known)
      Add it to content/actors.yaml, or take it out here.
  11:18  error  Unexpected actor \`market\`, expected the id of an actor in content/actors.yaml  (id-known)
      Add it to content/actors.yaml, or take it out here.
  12:13  error  Unexpected actor \`gild\`, expected the id of an actor in content/actors.yaml  (id-known)
      Did you mean \`guild\`?
  13:17  error  Unexpected actor \`x\`, expected the id of an actor in content/actors.yaml  (id-known)
      Add it to content/actors.yaml, or take it out here.

5 errors
`,
    )
  })

  test('when it names a topic that nobody knows', () => {
    assertRefused(
      [statements({ topics: '[entry, entri]' })],
      `content/statements/harbour.yaml
  8:21  error  Unexpected topic \`entri\`, expected the id of a topic in content/topics.yaml  (id-known)
      Did you mean \`entry\`?

1 error
`,
    )
  })

  test('when it names a date that its file does not give', () => {
    assertRefused(
      [
        toInputFile(
          'content/statements/harbour.yaml',
          `dates:\n  day: { status: unknown }\nstatements:\n${write({ date_statement: 'days', date_event: 'constructor' })}`,
        ),
      ],
      `content/statements/harbour.yaml
  12:21  error  Unexpected date \`days\`, expected the id of a date in content/statements/harbour.yaml  (id-known)
      Did you mean \`day\`?
  13:17  error  Unexpected date \`constructor\`, expected the id of a date in content/statements/harbour.yaml  (id-known)
      Add it to content/statements/harbour.yaml, or take it out here.

2 errors
`,
    )
  })

  test('when it names a passage that the source does not have', () => {
    assertRefused(
      [statements({ passage: 'p4' })],
      `content/statements/harbour.yaml
  3:14  error  Unexpected \`p4\`, which \`harbour\` does not have, expected a span of that source (its passages end at \`p3\`)  (passage-exists)
      Name a span that exists; what a record’s field rests on may also be an address that begins with \`https://\`.

1 error
`,
    )
  })

  test('when its words stand in another passage', () => {
    assertRefused(
      [statements({ quotation: 'the lamps were lit' })],
      `content/statements/harbour.yaml
  4:16  error  Unexpected quotation \`the lamps were lit\` that is not in harbour ¶1, expected words that stand there, character for character  (quotation-found)
      Copy the words from the seed.

1 error
`,
    )
  })

  test('when its words differ by one character, with the words that differ', () => {
    assertRefused(
      [statements({ quotation: 'Ships may enter by dry' })],
      `content/statements/harbour.yaml
  4:16  error  Unexpected quotation \`Ships may enter by dry\` that is not in harbour ¶1, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`Ships may enter by day\`: \`day\` there, \`dry\` here.

1 error
`,
    )
  })

  test('when it has a word too many, or one that cannot be seen', () => {
    assertRefused(
      [
        statements(
          { quotation: 'Ships may now enter by day' },
          { id: 's2', quotation: '"Ships may\\u00a0enter by day"' },
        ),
      ],
      `content/statements/harbour.yaml
  4:16  error  Unexpected quotation \`Ships may now enter by day\` that is not in harbour ¶1, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`Ships may enter by day\`, which lacks \`now\`.
  12:16  error  Unexpected quotation \`Ships may enter by day\` that is not in harbour ¶1, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`Ships may enter by day\`: \`may\` there, \`may\\u00a0\` here.

2 errors
`,
    )
  })

  test('when its words stand there twice, until a prefix or a suffix decides', () => {
    const twice = { passage: 'p2', quotation: 'ships may enter', form: 'indirect' }
    assertRefused(
      [statements(twice)],
      `content/statements/harbour.yaml
  4:16  error  Unexpected quotation \`ships may enter\` that stands 2 times in harbour ¶2, expected words that stand there once  (quotation-unique)
      Quote more words, or add \`prefix\` or \`suffix\` with the characters just before or after.

1 error
`,
    )
    for (const mark of [{ prefix: '"The guild said that "' }, { suffix: '", too"' }]) {
      const { problems } = buildDossier([...known, statements({ ...twice, ...mark })])
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
      )
    }
  })

  test('when a prefix is not there', () => {
    assertRefused(
      [statements({ prefix: '"The guild said, “"' })],
      `content/statements/harbour.yaml
  4:16  error  Unexpected quotation \`The guild said, “Ships may enter by day.\` that is not in harbour ¶1, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`The port office said, “Ships may enter by day.\`: \`port office\` there, \`guild\` here.

1 error
`,
    )
  })

  test('when nobody is named, but there is a speaker, a role or a quotation', () => {
    assertRefused(
      [
        statements(
          { identified: 'nobody' },
          { id: 's2', quotation: 'The guild', identified: 'nobody', speakers: '[]', role: 'The port office' },
          { id: 's3', quotation: 'The port office', identified: 'nobody', speakers: '[]' },
        ),
      ],
      `content/statements/harbour.yaml
  7:17  error  Unexpected statement \`identified: nobody\` with a speaker, expected neither speaker nor role where nobody is named  (speaker-consistent)
      Say \`name\`, \`role\` or \`unnamed\`, or take it out.
  15:17  error  Unexpected statement \`identified: nobody\` with a role, expected neither speaker nor role where nobody is named  (speaker-consistent)
      Say \`name\`, \`role\` or \`unnamed\`, or take it out.
  24:17  error  Unexpected statement \`identified: nobody\` with \`form: direct\`, expected \`form: narrated\`, as nobody is quoted  (speaker-consistent)
      Name who is quoted, or say \`form: narrated\`.

3 errors
`,
    )
  })

  test('when somebody is named, but there is no speaker', () => {
    assertRefused(
      [statements({ speakers: '[]' })],
      `content/statements/harbour.yaml
  7:17  error  Unexpected statement \`identified: name\` with no speaker, expected the id of at least one actor under \`speakers\`  (speaker-consistent)
      Name the speaker, or say \`role\`, \`unnamed\` or \`nobody\`.

1 error
`,
    )
  })

  test('when there is neither a speaker nor a role', () => {
    assertRefused(
      [
        statements(
          { speakers: '[]', identified: 'role' },
          { id: 's2', quotation: 'Ships', speakers: '[]', identified: 'unnamed' },
        ),
      ],
      `content/statements/harbour.yaml
  7:17  error  Unexpected statement \`identified: role\` with neither speaker nor role, expected \`speakers\`, or the printed words under \`role\`  (speaker-consistent)
      Copy what the text calls the speaker into \`role\`.
  15:17  error  Unexpected statement \`identified: unnamed\` with neither speaker nor role, expected \`speakers\`, or the printed words under \`role\`  (speaker-consistent)
      Copy what the text calls the speaker into \`role\`.

2 errors
`,
    )
  })

  test('when its role does not stand in the source', () => {
    assertRefused(
      [statements({ role: 'A harbour official' })],
      `content/statements/harbour.yaml
  10:11  error  Unexpected quotation \`A harbour official\` that is not in harbour, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`One harbour official\`.

1 error
`,
    )
  })

  test('when another has the same words, speakers and stance', () => {
    assertRefused(
      [statements({}, { id: 's2' })],
      `content/statements/harbour.yaml
  10:5  error  Unexpected statement \`s2\` with the words, speakers and stance of \`s1\`, expected each statement once  (statement-once)
      Take one of the two out, or quote the words that tell them apart.

1 error
`,
    )
  })

  test('when another has its id', () => {
    assertRefused(
      [statements({}, { quotation: 'The guild asked' })],
      `content/statements/harbour.yaml
  10:9  error  Unexpected statement \`s1\`, an id that an earlier statement has, expected an id of its own  (entry-id-unique)
      Give one of the two another id.

1 error
`,
    )
  })

  test('when its fields are not as described', () => {
    assertRefused(
      [statements({ stance: 'vows', topics: '[]', id: 's01', spoken: 'yes' })],
      `content/statements/harbour.yaml
  2:9  error  Unexpected \`s01\` for \`statements.0.id\`, expected an id such as \`s4\`  (field-valid)
      Mend \`statements.0.id\`; the schemas in src/dossier/schemas/ describe every field.
  8:13  error  Unexpected a list for \`statements.0.topics\`, expected at least one topic  (field-valid)
      Mend \`statements.0.topics\`; the schemas in src/dossier/schemas/ describe every field.
  9:13  error  Unexpected \`vows\` for \`statements.0.stance\`, expected one of \`asks\`, \`offers\`, \`declines\`, \`proposes\`, \`plans\`, \`warns\`, \`judges\`, \`ascribes\`, \`accuses\`, \`denies\`, \`reports\`  (field-valid)
      Mend \`statements.0.stance\`; the schemas in src/dossier/schemas/ describe every field.
  10:5  error  Unexpected field \`spoken\`, expected one of \`id\`, \`passage\`, \`quotation\`, \`prefix\`, \`suffix\`, \`speakers\`, \`role\`, \`on_behalf_of\`, \`form\`, \`identified\`, \`relayed_by\`, \`about\`, \`addressee\`, \`topics\`, \`stance\`, \`date_statement\`, \`date_event\`, \`note\`  (field-known)
      Did you mean \`speakers\`?

4 errors
`,
    )
  })

  test('when a date is impossible, or not the one that the text prints', () => {
    assertRefused(
      [
        toInputFile(
          'content/statements/harbour.yaml',
          `dates:
  backwards: { status: supplied, value: 2024-05/2024-03, certainty: possible, basis: a guess }
  leap-day: { status: supplied, value: "2025-02-29", certainty: possible, basis: a guess }
  printed: { status: stated, value: "2025-03-05", quote: 6 March 2025 }
  twice: { status: stated, value: "2025-03-05", quote: ships may enter }
  told-apart: { status: stated, value: "2025-03-05", quote: ships may enter, suffix: ", too" }
statements: []
`,
        ),
      ],
      `content/statements/harbour.yaml
  2:41  error  Unexpected date \`2024-05/2024-03\`, expected a date that exists, written as EDTF (\`2024-05-06\`, \`2024-05~\`, \`2024-05-06?\`)  (date-possible)
      Put the earlier date first: the interval ends before it begins.
  3:40  error  Unexpected date \`2025-02-29\`, expected a date that exists, written as EDTF (\`2024-05-06\`, \`2024-05~\`, \`2024-05-06?\`)  (date-possible)
      Correct month or day: the calendar has no such date.

2 errors
`,
    )
  })

  test('when its file is named for a source that is not there', () => {
    assertRefused(
      [
        toInputFile('content/statements/harbor.yaml', 'statements: []\n'),
        toInputFile('content/codings/second/zebra-crossing.yaml', 'statements: []\n'),
      ],
      `content/codings/second/zebra-crossing.yaml
  1:1  error  Unexpected source \`zebra-crossing\`, expected the key of a source of this dossier  (source-known)
      Name the key that the record of the source gives.

content/statements/harbor.yaml
  1:1  error  Unexpected source \`harbor\`, expected the key of a source of this dossier  (source-known)
      Did you mean \`harbour\`?

2 errors
`,
    )
  })
})

test('a topic, a place, a series has an id of its own, and no topic that of a party', () => {
  assertRefused(
    [
      toInputFile(
        'content/topics.yaml',
        '- { id: entry, name: A, note: A. }\n- { id: entry, name: B, note: B. }\n- { id: guild, name: C, note: C. }\n',
      ),
      toInputFile('content/places.yaml', '- { id: quay, name: A, note: A. }\n- { id: quay, name: B, note: B. }\n'),
      toInputFile(
        'content/figures.yaml',
        'series:\n- { id: lamps, name: A, unit: lamps, note: A. }\n- { id: lamps, name: B, unit: lamps, note: B. }\n',
      ),
    ],
    `content/figures.yaml
  3:9  error  Unexpected series \`lamps\`, an id that an earlier series has, expected an id of its own  (entry-id-unique)
      Give one of the two another id.

content/places.yaml
  2:9  error  Unexpected place \`quay\`, an id that an earlier place has, expected an id of its own  (entry-id-unique)
      Give one of the two another id.

content/topics.yaml
  2:9  error  Unexpected topic \`entry\`, an id that an earlier topic has, expected an id of its own  (entry-id-unique)
      Give one of the two another id.
  3:9  error  Unexpected topic \`guild\`, an id that a party has, expected an id of its own  (entry-id-unique)
      Give one of the two another id.

4 errors
`,
  )
})

describe('a figure is refused', () => {
  const figure = `  - id: lamps
    source: harbour
    passage: p1
    quotation: 40 to 50 lamps
    number: 40 to 50
    value_min: 40
    value_max: 50
    unit: lamps
    as_of: { status: unknown }
    apart: a count of lamps
`
  const write = (...entries: string[]) =>
    toInputFile(
      'content/figures.yaml',
      `series:\n  - { id: lamps, name: Lamps, unit: lamps, note: All lamps. }\nfigures:\n${entries.join('')}`,
    )

  test('when it names what nobody knows, or has the id of another', () => {
    assertRefused(
      [
        write(
          figure.replace('apart: a count of lamps', 'series: lampes\n    attribution: [gilde]'),
          figure.replace('source: harbour', 'source: harbor'),
          figure.replace('id: lamps', 'id: lamps-2').replace('passage: p1', 'passage: p9'),
        ),
      ],
      `content/figures.yaml
  13:13  error  Unexpected series \`lampes\`, expected the id of a series in content/figures.yaml  (id-known)
      Did you mean \`lamps\`?
  14:19  error  Unexpected actor \`gilde\`, expected the id of an actor in content/actors.yaml  (id-known)
      Did you mean \`guild\`?
  15:9  error  Unexpected figure \`lamps\`, an id that an earlier figure has, expected an id of its own  (entry-id-unique)
      Give one of the two another id.
  16:13  error  Unexpected source \`harbor\`, expected the key of a source of this dossier  (source-known)
      Did you mean \`harbour\`?
  27:14  error  Unexpected \`p9\`, which \`harbour\` does not have, expected a span of that source (its passages end at \`p3\`)  (passage-exists)
      Name a span that exists; what a record’s field rests on may also be an address that begins with \`https://\`.

5 errors
`,
    )
  })

  test('when its words or its number do not stand there', () => {
    assertRefused(
      [
        write(
          figure.replace('40 to 50 lamps', '40 to 60 lamps'),
          figure.replace('id: lamps', 'id: lamps-2').replace('number: 40 to 50', 'number: 40 to 55'),
        ),
      ],
      `content/figures.yaml
  7:16  error  Unexpected quotation \`40 to 60 lamps\` that is not in harbour ¶1, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`40 to 50 lamps\`: \`50\` there, \`60\` here.
  8:13  error  Unexpected number \`40 to 50\` that is not in \`40 to 60 lamps\`, expected characters of the quotation  (number-in-quotation)
      Copy the number from the quotation, with the words that belong to it.
  18:13  error  Unexpected number \`40 to 55\` that is not in \`40 to 50 lamps\`, expected characters of the quotation  (number-in-quotation)
      Copy the number from the quotation, with the words that belong to it.

3 errors
`,
    )
  })

  test('when its greatest value is below its least', () => {
    assertRefused(
      [write(figure.replace('value_max: 50', 'value_max: 39'))],
      `content/figures.yaml
  10:16  error  Unexpected \`39\` for \`figures.0.value_max\`, expected a \`value_max\` that is not below \`value_min\`  (field-valid)
      Mend \`figures.0.value_max\`; the schemas in src/dossier/schemas/ describe every field.

1 error
`,
    )
  })

  test('when it has both a series and a reason to stand apart, or neither', () => {
    assertRefused(
      [write(figure.concat('    series: lamps\n'))],
      `content/figures.yaml
  14:13  error  Unexpected \`lamps\` for \`figures.0.series\`, expected \`series\` with its id, or \`apart\` with the reason why it stands in none  (field-valid)
      Mend \`figures.0.series\`; the schemas in src/dossier/schemas/ describe every field.

1 error
`,
    )
    assertRefused(
      [write(figure.replace('    apart: a count of lamps\n', ''))],
      `content/figures.yaml
  4:5  error  Unexpected \`figures.0.series\` missing, expected \`series\` with its id, or \`apart\` with the reason why it stands in none  (field-valid)
      Mend \`figures.0.series\`; the schemas in src/dossier/schemas/ describe every field.

1 error
`,
    )
  })

  test('when the text does not print the day that it is said to print', () => {
    assertRefused(
      [write(figure.replace('{ status: unknown }', '{ status: stated, value: "2025-03-06", quote: 6 March 2025 }'))],
      `content/figures.yaml
  12:58  error  Unexpected quotation \`6 March 2025\` that is not in seeds/harbour.txt, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`5 March 2025,\`.

1 error
`,
    )
  })
})

describe('an event is refused', () => {
  const event = `- id: lamps-lit
  name: Lamps are lit
  date: { status: stated, value: "2025-03-05", quote: 5 March 2025 }
  evidence:
    - { source: harbour, passage: p3, quotation: the lamps were lit }
`
  const write = (...entries: string[]) => toInputFile('content/events.yaml', entries.join(''))

  test('when it names actors or places that nobody knows, or has the id of another', () => {
    assertRefused(
      [write(event, event.concat('  actors: [guilds]\n  places: [quai]\n'))],
      `content/events.yaml
  6:7  error  Unexpected event \`lamps-lit\`, an id that an earlier event has, expected an id of its own  (entry-id-unique)
      Give one of the two another id.
  11:12  error  Unexpected actor \`guilds\`, expected the id of an actor in content/actors.yaml  (id-known)
      Did you mean \`guild\`?
  12:12  error  Unexpected place \`quai\`, expected the id of a place in content/places.yaml  (id-known)
      Did you mean \`quay\`?

3 errors
`,
    )
  })

  test('when its words differ by one character, or stand there twice', () => {
    assertRefused(
      [
        write(
          event.replace('the lamps were lit', 'the lamps where lit'),
          event
            .replace('lamps-lit', 'entry')
            .replace('p3, quotation: the lamps were lit', 'p2, quotation: ships may enter'),
        ),
      ],
      `content/events.yaml
  5:50  error  Unexpected quotation \`the lamps where lit\` that is not in harbour ¶3, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`the lamps were lit\`: \`were\` there, \`where\` here.
  10:50  error  Unexpected quotation \`ships may enter\` that stands 2 times in harbour ¶2, expected words that stand there once  (quotation-unique)
      Quote more words, or add \`prefix\` or \`suffix\` with the characters just before or after.

2 errors
`,
    )
  })

  test('when its day is impossible, or not printed in the text of its evidence', () => {
    assertRefused(
      [write(event.replace('2025-03-05', '2025-03-50'))],
      `content/events.yaml
  3:34  error  Unexpected date \`2025-03-50\`, expected a date that exists, written as EDTF (\`2024-05-06\`, \`2024-05~\`, \`2024-05-06?\`)  (date-possible)
      Correct month or day: the calendar has no such date.

1 error
`,
    )
    assertRefused(
      [write(event.replace('5 March 2025', '6 March 2025'))],
      `content/events.yaml
  3:55  error  Unexpected quotation \`6 March 2025\` that is not in seeds/harbour.txt, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`5 March 2025,\`.

1 error
`,
    )
  })

  test('when it rests on nothing', () => {
    assertRefused(
      [write(event.replace(/evidence:\n.*\n/, 'evidence: []\n'))],
      `content/events.yaml
  4:13  error  Unexpected a list for \`0.evidence\`, expected at least one passage  (field-valid)
      Mend \`0.evidence\`; the schemas in src/dossier/schemas/ describe every field.

1 error
`,
    )
  })
})

describe('a relation is refused', () => {
  const write = (entries: readonly { id: string; type?: string; from: string; to: string }[]) =>
    toInputFile(
      'content/relations.yaml',
      entries
        .map(
          ({ id, type = 'repeats', from, to }) =>
            `- id: ${id}\n  type: ${type}\n  from: { source: harbour, ${from} }\n  to: { source: harbour, ${to} }\n  note: Both say so.\n`,
        )
        .join(''),
    )
  const day = 'passage: p1, quotation: Ships may enter by day'
  const official = 'passage: p2, quotation: ships may enter, prefix: "official said that "'

  test('when it is to itself', () => {
    assertRefused(
      [write([{ id: 'a', from: day, to: day }])],
      `content/relations.yaml
  4:7  error  Unexpected relation of \`harbour p1\` to the same words of it, expected two different quotations  (relation-between-two)
      Mend one of the ends, or take the relation out.

1 error
`,
    )
  })

  test('when it is given twice, with its ends exchanged as well', () => {
    assertRefused(
      [
        write([
          { id: 'a', from: day, to: official },
          { id: 'b', from: day, to: official },
          { id: 'c', from: official, to: day },
          { id: 'd', type: 'narrows', from: official, to: day },
        ]),
      ],
      `content/relations.yaml
  6:7  error  Unexpected relation \`b\` between the quotations of \`a\`, with the same type, expected each relation once  (relation-once)
      Take one of the two out.
  11:7  error  Unexpected relation \`c\` between the quotations of \`a\`, with the same type, expected each relation once  (relation-once)
      Take one of the two out.

2 errors
`,
    )
  })

  test('when the words of an end are not there once, its type is unknown or its id taken', () => {
    assertRefused(
      [
        write([
          { id: 'a', from: day, to: 'passage: p2, quotation: ships may enter' },
          { id: 'a', from: 'passage: p1, quotation: Ships may enter by bay', to: official },
        ]),
      ],
      `content/relations.yaml
  4:50  error  Unexpected quotation \`ships may enter\` that stands 2 times in harbour ¶2, expected words that stand there once  (quotation-unique)
      Quote more words, or add \`prefix\` or \`suffix\` with the characters just before or after.
  6:7  error  Unexpected relation \`a\`, an id that an earlier relation has, expected an id of its own  (entry-id-unique)
      Give one of the two another id.
  8:52  error  Unexpected quotation \`Ships may enter by bay\` that is not in harbour ¶1, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`Ships may enter by day\`: \`day\` there, \`bay\` here.

3 errors
`,
    )
    assertRefused(
      [write([{ id: 'a', type: 'agrees', from: day, to: official }])],
      `content/relations.yaml
  2:9  error  Unexpected \`agrees\` for \`0.type\`, expected one of \`repeats\`, \`narrows\`, \`widens\`, \`contradicts\`, \`same-event\`, \`same-wording\`  (field-valid)
      Mend \`0.type\`; the schemas in src/dossier/schemas/ describe every field.

1 error
`,
    )
  })
})

describe('a gloss is refused', () => {
  const gloss = `  - id: lamps
    term: Lamps
    forms: [lamps]
    note: Lights on the quay.
    evidence:
      - { source: harbour, passage: p3, quotation: the lamps were lit }
`
  test('when its words are not in the passage, or its id is taken', () => {
    assertRefused(
      [toInputFile('content/terms.yaml', `glosses:\n${gloss}${gloss.replace('were lit', 'are lit')}`)],
      `content/terms.yaml
  8:9  error  Unexpected gloss \`lamps\`, an id that an earlier gloss has, expected an id of its own  (entry-id-unique)
      Give one of the two another id.
  13:52  error  Unexpected quotation \`the lamps are lit\` that is not in harbour ¶3, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`the lamps were lit\`: \`were\` there, \`are\` here.

2 errors
`,
    )
  })

  test('when a wording has one form alone', () => {
    assertRefused(
      [
        toInputFile(
          'content/terms.yaml',
          'wordings:\n  - { id: ships, name: Ships, note: What sails., forms: [ships] }\n',
        ),
      ],
      `content/terms.yaml
  2:57  error  Unexpected a list for \`wordings.0.forms\`, expected at least two forms to compare  (field-valid)
      Mend \`wordings.0.forms\`; the schemas in src/dossier/schemas/ describe every field.

1 error
`,
    )
  })
})

test('an exception is refused when its kind is none that is looked for', () => {
  assertRefused(
    [toInputFile('content/coverage.yaml', '- { kind: names, words: Egyptian, reason: An adjective. }\n')],
    `content/coverage.yaml
  1:11  error  Unexpected \`names\` for \`0.kind\`, expected one of \`statement\`, \`number\`, \`quotation\`, \`name\`  (field-valid)
      Mend \`0.kind\`; the schemas in src/dossier/schemas/ describe every field.

1 error
`,
  )
})

test('a file that cannot be read hides the mistakes of no other and makes none', () => {
  assertRefused(
    [
      toInputFile('content/actors.yaml', '- id: guild: x\n'),
      toInputFile(
        'content/topics.yaml',
        '- { id: entry, name: Entry, note: x, colour: blue }\n- { id: Tolls, name: T, note: x }\n',
      ),
      statements({ quotation: 'Ships may enter by might' }),
    ],
    `content/actors.yaml
  1:7  error  Unexpected YAML that cannot be read: Nested mappings are not allowed in compact mappings, expected valid YAML  (yaml-valid)
      Mend the line; values that hold a colon, a hash or quotation marks go into quotation marks.

content/statements/harbour.yaml
  4:16  error  Unexpected quotation \`Ships may enter by might\` that is not in harbour ¶1, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`Ships may enter by day\`: \`day\` there, \`might\` here.

content/topics.yaml
  1:38  error  Unexpected field \`colour\`, expected one of \`id\`, \`name\`, \`note\`  (field-known)
      Remove the field, or put its content into one of these.
  2:9  error  Unexpected \`Tolls\` for \`1.id\`, expected lower-case letters a–z, digits and single hyphens between them  (field-valid)
      Mend \`1.id\`; the schemas in src/dossier/schemas/ describe every field.

4 errors
`,
  )
})

test('all mistakes of all files come out together, and nothing is written', () => {
  assertRefused(
    [
      toInputFile(
        'content/events.yaml',
        '- id: a\n  name: A\n  date: { status: unknown }\n  evidence: [{ source: ship, passage: p1, quotation: x }]\n',
      ),
      toInputFile('content/places.yaml', '- { id: quay, name: Quay }\n'),
      statements({ topics: '[tolls]' }, { id: 's2', quotation: 'Ships may enter by might' }),
      toInputFile('content/statements/market.yaml', `statements:\n${write({ quotation: 'The market closed' })}`),
    ],
    `content/events.yaml
  4:24  error  Unexpected source \`ship\`, expected the key of a source of this dossier  (source-known)
      Name the key that the record of the source gives.

content/places.yaml
  1:3  error  Unexpected \`0.note\` missing, expected text  (field-valid)
      Mend \`0.note\`; the schemas in src/dossier/schemas/ describe every field.

content/statements/harbour.yaml
  8:14  error  Unexpected topic \`tolls\`, expected the id of a topic in content/topics.yaml  (id-known)
      Add it to content/topics.yaml, or take it out here.
  12:16  error  Unexpected quotation \`Ships may enter by might\` that is not in harbour ¶1, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`Ships may enter by day\`: \`day\` there, \`might\` here.

content/statements/market.yaml
  4:16  error  Unexpected quotation \`The market closed\` that is not in market ¶1, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`The market opened\`: \`opened\` there, \`closed\` here.

5 errors
`,
  )
})

test('one character changed in a receipt, in a statement and in a chapter is three problems, each with its place', () => {
  const chapter = `---
title: Entry
summary: Who may enter.
order: 1
---

The port office said, “Ships may enter by dry” [@harbour, para. 1].
`
  assertRefused(
    [
      toInputFile('seeds/market.txt', 'The market opened on 7 March 2025.\n'),
      toInputFile('content/statements/market.yaml', `statements:\n${write({ quotation: 'The market opened' })}`),
      statements({ quotation: 'Ships may enter by bay' }),
      toInputFile('content/chapters/entry.mdx', chapter),
    ],
    `content/chapters/entry.mdx
  7:23  error  Unexpected quotation \`Ships may enter by dry\` that is not in \`harbour\`, para. 1, expected words that stand there, with \`…\` for what is left out and [brackets] around what is put in  (quotation-verbatim)
      The nearest wording there is \`“Ships may enter by day.”\`:
      - \`dry\` is \`day\` there

content/statements/harbour.yaml
  4:16  error  Unexpected quotation \`Ships may enter by bay\` that is not in harbour ¶1, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`Ships may enter by day\`: \`day\` there, \`bay\` here.

seeds/market.yaml
  8:13  error  Unexpected other bytes in \`market.txt\` (SHA-256 d7ba7134bc46f47b693f4a4958b014601e4ee507b927b9b48c2f9f578e549352), expected the bytes that were received (SHA-256 87c6849ccda807344d174e6bb316353f1b30f432d9ce20dad02e1a64e32c32a5)  (receipt-unchanged)
      Put the received file back. A better copy is a new receipt: another file, listed under \`receipts\` with its own date, origin and \`sha256: d7ba7134bc46f47b693f4a4958b014601e4ee507b927b9b48c2f9f578e549352\`.

3 errors
`,
  )
})
