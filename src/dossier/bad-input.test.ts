import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildDossier } from './build-dossier.ts'
import { toDescribedSeed, toInputFile, writeRecord } from './fixtures/input-files.ts'
import type { InputFile } from './input-file.ts'
import { reportProblems } from './problems/report-problems.ts'

const harbour = `Harbour reopens

The harbour reopened on Monday, the port office said.

“Ships may enter,” it said.
`
const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))

function assertRefused(files: readonly InputFile[], report: string) {
  const built = buildDossier(files)
  assert.equal(reportProblems(built.problems), report)
  assert.deepEqual({ files: built.files, searched: built.searched.sources }, { files: [], searched: [] })
}

describe('a seed is refused', () => {
  test('when it is empty', () => {
    assertRefused(
      [toInputFile('seeds/harbour.txt', '')],
      `seeds/harbour.txt
  1:1  error  Unexpected empty file, expected a text  (seed-has-text)
      Put the document into the file, or remove the file and the record that lists it.

1 error
`,
    )
  })

  test('when it holds white space alone', () => {
    assertRefused(
      [toInputFile('seeds/harbour.txt', '\ufeff \r\n\u00a0\n\u3000\ufeff')],
      `seeds/harbour.txt
  1:1  error  Unexpected file of white space alone, expected a text  (seed-has-text)
      Put the document into the file, or remove the file and the record that lists it.

1 error
`,
    )
  })

  test('when it holds furniture alone', () => {
    assertRefused(
      toDescribedSeed('harbour', 'Share this\n\nLeave a Comment\n'),
      `seeds/harbour.txt
  1:1  error  Unexpected text without a single passage, expected a text  (seed-has-text)
      Put the document into the file, or remove the file and the record that lists it.

1 error
`,
    )
  })

  test('when a byte is not UTF-8, at its line and column', () => {
    assertRefused(
      [toInputFile('seeds/harbour.txt', bytes('One\r\nTwo 😀 gr', [0xfc], 'n\n'))],
      `seeds/harbour.txt
  2:9  error  Unexpected byte \`0xFC\` at offset 16, which is not UTF-8 there, expected text in UTF-8  (seed-is-utf8)
      Find out the encoding it was saved in and save a copy as UTF-8; list that copy as a receipt with a note of what was done.

1 error
`,
    )
  })

  test('when it is text in UTF-16', () => {
    assertRefused(
      [toInputFile('seeds/harbour.txt', bytes([0xff, 0xfe], 'H\0i\0'))],
      `seeds/harbour.txt
  1:1  error  Unexpected text in UTF-16, expected a plain-text file in UTF-8 whose name ends in \`.txt\`  (seed-is-plain-text)
      Open it in a text editor and save a copy as UTF-8.

1 error
`,
    )
  })

  test('when it is a picture', () => {
    assertRefused(
      [toInputFile('seeds/harbour.txt', bytes([0x89], 'PNG\r\n', [0x1a], '\n'))],
      `seeds/harbour.txt
  1:1  error  Unexpected a picture (PNG), expected a plain-text file in UTF-8 whose name ends in \`.txt\`  (seed-is-plain-text)
      Type or recognise its text and save that as plain text in UTF-8; say in the record how it was read.

1 error
`,
    )
  })

  test('when it is a program', () => {
    assertRefused(
      [toInputFile('seeds/harbour.txt', bytes([0x7f], 'ELF', [2, 1, 1, 0, 0, 0]))],
      `seeds/harbour.txt
  1:8  error  Unexpected NUL character at byte offset 7, expected text without NUL, which no page can carry  (seed-without-nul)
      The file is binary or damaged: export the document as plain text in UTF-8.

1 error
`,
    )
  })

  test('when a NUL stands in its text', () => {
    assertRefused(
      [toInputFile('seeds/harbour.txt', 'Café\nÉtienne\0said')],
      `seeds/harbour.txt
  2:8  error  Unexpected NUL character at byte offset 14, expected text without NUL, which no page can carry  (seed-without-nul)
      The file is binary or damaged: export the document as plain text in UTF-8.

1 error
`,
    )
  })

  test('when it is a link to a file elsewhere', () => {
    assertRefused(
      [
        ...toDescribedSeed('harbour', harbour),
        { kind: 'link-outside', path: 'seeds/letter.txt', target: '/home/ada/letter.txt' },
      ],
      `seeds/letter.txt
  1:1  error  Unexpected symbolic link to \`/home/ada/letter.txt\`, outside the dossier, expected a file inside the folder  (file-inside-folder)
      Copy the document itself into the folder, so that the dossier is complete without the other place.

1 error
`,
    )
  })

  test('when it cannot be read, without a second word on its record or on an empty folder', () => {
    assertRefused(
      toDescribedSeed('harbour', harbour).map((file) =>
        file.path === 'seeds/harbour.txt' ? { kind: 'unreadable', path: file.path, reason: 'EACCES' } : file,
      ),
      `seeds/harbour.txt
  1:1  error  Unexpected file that cannot be read (EACCES), expected a file that the build may read  (file-readable)
      Replace it by the file itself, give the build permission to read it, or take it out of the folder.

1 error
`,
    )
  })

  test('when its name differs from another only by case', () => {
    assertRefused(
      [
        ...toDescribedSeed('harbour', harbour),
        toInputFile('seeds/Harbour.txt', harbour),
        toInputFile('seeds/h.yaml', writeRecord('port', [{ file: 'Harbour.txt', text: harbour }])),
      ],
      `seeds/harbour.txt
  1:1  error  Unexpected name that differs from \`Harbour.txt\` only by case, expected names that every file system can tell apart  (file-names-distinct)
      Rename one of the two files, and its entry under \`receipts\` if a record lists it.

1 error
`,
    )
  })

  test('when its name differs from another only by Unicode form', () => {
    assertRefused(
      [
        toInputFile('seeds/caf\u00e9.txt', harbour),
        toInputFile('seeds/cafe\u0301.txt', harbour),
        toInputFile('seeds/1.yaml', writeRecord('one', [{ file: 'caf\u00e9.txt', text: harbour }])),
        toInputFile('seeds/2.yaml', writeRecord('two', [{ file: 'cafe\u0301.txt', text: harbour }])),
      ],
      `seeds/caf\u00e9.txt
  1:1  error  Unexpected name that differs from \`cafe\u0301.txt\` only by Unicode form, expected names that every file system can tell apart  (file-names-distinct)
      Rename one of the two files, and its entry under \`receipts\` if a record lists it.

1 error
`,
    )
  })
})

test('a document in another format is named, with the way to export it', () => {
  const built = buildDossier([
    toInputFile('seeds/1.pdf', '%PDF-1.7\n'),
    toInputFile('seeds/1.txt', '%PDF-1.7\n'),
    toInputFile('seeds/2.rtf', '{\\rtf1}'),
    toInputFile('seeds/2.txt', '{\\rtf1}'),
    toInputFile('seeds/3.docx', 'PK\u0003\u0004'),
    toInputFile('seeds/3.txt', 'PK\u0003\u0004'),
    toInputFile('seeds/4.html', '<p>Text</p>'),
    toInputFile('seeds/4.txt', '\ufeff\n<!DOCTYPE html>\n<html lang="en"><p>Text</p></html>\n'),
    toInputFile('seeds/5.doc', ''),
    toInputFile('seeds/6.md', '# Text'),
    toInputFile('seeds/7', 'Text'),
    toInputFile('seeds/sub/8.JPG', ''),
  ])
  const pdf =
    'Open it and save it as plain text in UTF-8 (`pdftotext -layout` does it on the command line), check the text against the page, and keep the PDF elsewhere.'
  const wordProcessor = 'Open it in a word processor and save it as plain text in UTF-8.'
  const zip = 'Open it in a word processor and save it as plain text in UTF-8; a plain zip archive is unpacked first.'
  const html = 'Open it in a browser, copy the article and save it as plain text in UTF-8.'
  const picture = 'Type or recognise its text and save that as plain text in UTF-8; say in the record how it was read.'
  const other = 'If it is plain text, give it a name that ends in `.txt`; otherwise keep it outside the folder.'
  assert.deepEqual(
    built.problems.map(({ file, line, column, ruleId, found, fix }) => [file, line, column, ruleId, found, fix]),
    [
      ['seeds/1.pdf', 1, 1, 'seed-is-plain-text', 'a PDF document', pdf],
      ['seeds/1.txt', 1, 1, 'seed-is-plain-text', 'a PDF document', pdf],
      ['seeds/2.rtf', 1, 1, 'seed-is-plain-text', 'an RTF document', wordProcessor],
      ['seeds/2.txt', 1, 1, 'seed-is-plain-text', 'an RTF document', wordProcessor],
      [
        'seeds/3.docx',
        1,
        1,
        'seed-is-plain-text',
        'a word-processor document or another zip archive (DOCX, ODT, EPUB …)',
        zip,
      ],
      [
        'seeds/3.txt',
        1,
        1,
        'seed-is-plain-text',
        'a word-processor document or another zip archive (DOCX, ODT, EPUB …)',
        zip,
      ],
      ['seeds/4.html', 1, 1, 'seed-is-plain-text', 'an HTML page', html],
      ['seeds/4.txt', 1, 1, 'seed-is-plain-text', 'an HTML page', html],
      ['seeds/5.doc', 1, 1, 'seed-is-plain-text', 'an old Word document', wordProcessor],
      ['seeds/6.md', 1, 1, 'seed-is-plain-text', 'a file with the ending `.md`', other],
      ['seeds/7', 1, 1, 'seed-is-plain-text', 'a file without an ending', other],
      ['seeds/sub/8.JPG', 1, 1, 'seed-is-plain-text', 'a picture (JPEG)', picture],
    ],
  )
  assert.deepEqual(built.files, [])
})

test('a text about HTML or PDF is a text', () => {
  const texts = ['<html> was the first element.\n', 'The file began with %PDF-1.7, she said.\n']
  const built = buildDossier(texts.flatMap((text, index) => toDescribedSeed(`text-${index}`, text)))
  assert.deepEqual(built.problems, [])
})

test('control characters in a seed are kept, shown as symbols, and told of', () => {
  const built = buildDossier(toDescribedSeed('harbour', 'The harbour\n\nreopened\u001b on \u0007Monday.\n'))
  assert.equal(
    reportProblems(built.problems),
    `seeds/harbour.txt
  3:9  warning  Unexpected control characters (U+0007, U+001B), expected text alone  (seed-without-controls)
      Nothing needs doing: they stay in the seed, pages show them as visible symbols and say so.

1 warning
`,
  )
  assert.deepEqual(
    built.searched.sources.flatMap(({ spans }) => spans.map(({ text }) => text)),
    ['The harbour', 'reopened␛ on ␇Monday.'],
  )
})

test('what systems and editors leave about is passed over', () => {
  const built = buildDossier([
    ...toDescribedSeed('harbour', harbour),
    ...['.DS_Store', 'Thumbs.db', 'desktop.ini', 'harbour.txt~', '.harbour.txt.swp', 'README.md'].map((name) =>
      toInputFile(`seeds/${name}`, '\0'),
    ),
    { kind: 'unreadable', path: 'seeds/.#harbour.txt', reason: 'a symbolic link to nothing' },
    { kind: 'link-outside', path: 'content/.#actors.yaml', target: '/home/ada/notes' },
  ])
  assert.deepEqual(built.problems, [])
  assert.deepEqual(built.hash, buildDossier(toDescribedSeed('harbour', harbour)).hash)
})

test('a folder without a seed is refused', () => {
  assertRefused(
    [toInputFile('content/dossier.yaml', 'name: Harbours\n')],
    `seeds/
  1:1  error  Unexpected folder without a seed, expected a text  (seed-has-text)
      Put the document into the file, or remove the file and the record that lists it.

1 error
`,
  )
})

describe('a seed without a record', () => {
  test('is built, with a warning that prints the record to fill in', () => {
    const built = buildDossier([toInputFile('seeds/Łódź Harbour, 1945.txt', harbour)])
    assert.equal(
      reportProblems(built.problems),
      `seeds/Łódź Harbour, 1945.txt
  1:1  warning  Unexpected seed without a record, expected a record beside it  (seed-has-record)
      It is published as \`lodz-harbour-1945\` with every field unknown. To describe it, save this beside it and fill it in:

      key: lodz-harbour-1945
      receipts:
        - file: Łódź Harbour, 1945.txt
          received: YYYY-MM-DD
          from: where it came from
          by: who received it
          handling: copied byte for byte
          sha256: 7b3d00c7529d7f9d9ad7457842767c18d06681bd8ecc694e130196937c28989c
      title:
        status: stated
        value: Harbour reopens
        quote: Harbour reopens
      author:
        status: unknown
      publisher:
        status: unknown
      date:
        status: unknown
      time:
        status: unknown
      place:
        status: unknown
      language:
        status: unknown
      spans:
        - kind: matter
          id: headline
          quote: Harbour reopens

1 warning
`,
    )
    assert.deepEqual(
      built.files.map(({ path }) => path).filter((path) => !/^(?:data|dts)\//.test(path)),
      [
        'lodz-harbour-1945.mdx',
        'dossier.json',
        'evidence.json',
        'actors.json',
        'chapters.json',
        'citations.json',
        'sources/lodz-harbour-1945/cite.json',
        'data.json',
        'links.json',
        'sources/lodz-harbour-1945/seed.txt',
        'heads.json',
        'pictures.json',
        'sources/lodz-harbour-1945/index.jsonld',
        'sitemap.xml',
        'robots.txt',
        'llms.txt',
        'editions.json',
        'edition-texts.json',
        'corrections.json',
        'check/passages.json',
        'bibliography.bib',
        'bibliography.biblatex.bib',
        'bibliography.ris',
        'bibliography.csl.json',
        'sources/lodz-harbour-1945/cite.bib',
        'sources/lodz-harbour-1945/cite.biblatex.bib',
        'sources/lodz-harbour-1945/cite.ris',
        'sources/lodz-harbour-1945/cite.csl.json',
        'sources/lodz-harbour-1945/index.md',
        'sources/lodz-harbour-1945/index.txt',
        'sources/lodz-harbour-1945/annotations.jsonld',
        'annotations.jsonld',
        'sources/lodz-harbour-1945/linkset.json',
        'concordance.json',
        'concordance-letters.json',
        'concordance-words.json',
        'concordance/concordance.csv',
      ],
    )
  })

  test('cuts the same spans once its printed record is saved', () => {
    const bare = buildDossier([toInputFile('seeds/harbour.txt', harbour)])
    const draft = /fill it in:\n\n([\s\S]*)$/.exec(bare.problems[0]?.fix ?? '')?.[1] ?? ''
    const described = buildDossier([
      toInputFile('seeds/harbour.txt', harbour),
      toInputFile('seeds/harbour.yaml', draft.replace('YYYY-MM-DD', '"2025-01-02"')),
    ])
    assert.deepEqual(described.problems, [])
    const cut = ({ sources }: typeof bare) =>
      sources.flatMap(({ spans }) => spans.map(({ id, start, end }) => [id, start, end]))
    assert.deepEqual(cut(described), [
      ['headline', 0, 15],
      ['p1', 17, 70],
      ['p2', 72, 99],
    ])
    assert.deepEqual(cut(described), cut(bare))
  })

  test('is refused when its file name gives a key that is taken', () => {
    const problems = buildDossier([
      ...toDescribedSeed('harbour', harbour),
      toInputFile('seeds/Harbour!.txt', harbour),
    ]).problems.filter(({ severity }) => severity === 'error')
    assert.equal(
      reportProblems(problems),
      `seeds/Harbour!.txt
  1:1  error  Unexpected key \`harbour\`, which \`seeds/harbour.yaml\` has as well, expected a key of its own for every source  (key-unique)
      Give one of the two another \`key\` in its record.

1 error
`,
    )
  })
})

describe('a record is refused', () => {
  test('when its seed is not there', () => {
    assertRefused(
      toDescribedSeed('harbour', harbour).slice(1),
      `seeds/harbour.yaml
  3:11  error  Unexpected receipt \`harbour.txt\` that is not in the folder, expected a file in \`seeds/\`  (record-has-seed)
      Put the document back, or remove the record.

1 error
`,
    )
  })

  test('when its seed has another name, which is suggested', () => {
    const [problem] = buildDossier([
      toInputFile('seeds/harbor.txt', harbour),
      ...toDescribedSeed('harbour', harbour).slice(1),
    ]).problems.filter(({ severity }) => severity === 'error')
    assert.equal(problem?.fix, 'Did you mean `harbor.txt`?')
  })

  test('when its receipt is a document in another format, which is told once', () => {
    assertRefused(
      [
        toInputFile('seeds/harbour.pdf', '%PDF-1.7\n'),
        toInputFile('seeds/harbour.yaml', writeRecord('harbour', [{ file: 'harbour.pdf', text: '%PDF-1.7\n' }])),
      ],
      `seeds/harbour.pdf
  1:1  error  Unexpected a PDF document, expected a plain-text file in UTF-8 whose name ends in \`.txt\`  (seed-is-plain-text)
      Open it and save it as plain text in UTF-8 (\`pdftotext -layout\` does it on the command line), check the text against the page, and keep the PDF elsewhere.

1 error
`,
    )
  })

  test('when the bytes of its receipt have changed', () => {
    assertRefused(
      [toInputFile('seeds/harbour.txt', `${harbour}Updated.\n`), ...toDescribedSeed('harbour', harbour).slice(1)],
      `seeds/harbour.yaml
  8:13  error  Unexpected other bytes in \`harbour.txt\` (SHA-256 0bd81f7430962b7ea1f7eb4345cf2127b8a657f536ab12058098ea475f8320ec), expected the bytes that were received (SHA-256 7b3d00c7529d7f9d9ad7457842767c18d06681bd8ecc694e130196937c28989c)  (receipt-unchanged)
      Put the received file back. A better copy is a new receipt: another file, listed under \`receipts\` with its own date, origin and \`sha256: 0bd81f7430962b7ea1f7eb4345cf2127b8a657f536ab12058098ea475f8320ec\`.

1 error
`,
    )
  })

  test('when it has a field that is not known', () => {
    assertRefused(
      toDescribedSeed('harbour', harbour, 'titel:\n  status: unknown\n'),
      `seeds/harbour.yaml
  9:1  error  Unexpected field \`titel\`, expected one of \`key\`, \`receipts\`, \`title\`, \`author\`, \`publisher\`, \`date\`, \`time\`, \`place\`, \`language\`, \`summary\`, \`notes\`, \`witnesses\`, \`identifier\`, \`rights\`, \`access\`, \`layout\`, \`spans\`, \`removed\`, \`mapping\`  (field-known)
      Did you mean \`title\`?

1 error
`,
    )
  })

  test('when a date does not exist', () => {
    assertRefused(
      toDescribedSeed(
        'harbour',
        harbour,
        `date:
  status: supplied
  value: "2023-02-29"
  certainty: certain
  basis: the printed page
`,
      ),
      `seeds/harbour.yaml
  11:10  error  Unexpected date \`2023-02-29\`, expected a date that exists, written as EDTF (\`2024-05-06\`, \`2024-05~\`, \`2024-05-06?\`)  (date-possible)
      Correct month or day: the calendar has no such date.

1 error
`,
    )
  })

  test('when another record has its key', () => {
    const [, record] = toDescribedSeed('harbour', harbour)
    assert.ok(record)
    assertRefused(
      [
        toInputFile('seeds/port.txt', 'The port.\n'),
        toInputFile('seeds/port.yaml', writeRecord('harbour', [{ file: 'port.txt', text: 'The port.\n' }])),
        toInputFile('seeds/harbour.txt', harbour),
        record,
      ],
      `seeds/port.yaml
  1:6  error  Unexpected key \`harbour\`, which \`seeds/harbour.yaml\` has as well, expected a key of its own for every source  (key-unique)
      Give one of the two another \`key\` in its record.

1 error
`,
    )
  })

  test('when another record lists its receipt', () => {
    assertRefused(
      [
        ...toDescribedSeed('harbour', harbour),
        toInputFile('seeds/port.yaml', writeRecord('port', [{ file: 'harbour.txt', text: harbour }])),
      ],
      `seeds/port.yaml
  3:11  error  Unexpected receipt \`harbour.txt\`, which \`seeds/harbour.yaml\` lists as well, expected each file in one record, once  (receipt-listed-once)
      Keep it in the record of the source that it belongs to.

1 error
`,
    )
  })

  test('when it quotes what the text does not say, with the nearest wording', () => {
    assertRefused(
      toDescribedSeed(
        'harbour',
        harbour,
        `place:
  status: stated
  value: the harbour
  quote: harbour reopened on Tuesday, the port office
`,
      ),
      `seeds/harbour.yaml
  12:10  error  Unexpected quotation \`harbour reopened on Tuesday, the port office\` that is not in seeds/harbour.txt, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`harbour reopened on Monday, the port office\`.

1 error
`,
    )
  })

  test('when its quotation stands more than once', () => {
    assertRefused(
      toDescribedSeed('harbour', harbour, 'place:\n  status: stated\n  value: the harbour\n  quote: arbour reopen\n'),
      `seeds/harbour.yaml
  12:10  error  Unexpected quotation \`arbour reopen\` that stands 2 times in seeds/harbour.txt, expected words that stand there once  (quotation-unique)
      Quote more words, or add \`prefix\` or \`suffix\` with the characters just before or after.

1 error
`,
    )
  })

  test('when a field rests on a passage that is not there', () => {
    assertRefused(
      toDescribedSeed(
        'harbour',
        harbour,
        `date:
  status: supplied
  value: "2024"
  certainty: possible
  basis: a guess
  rests_on: [p3, p4, https://harbour.example/]
`,
      ),
      `seeds/harbour.yaml
  14:18  error  Unexpected \`p4\`, which \`harbour\` does not have, expected a span of that source (its passages end at \`p3\`)  (passage-exists)
      Name a span that exists; what a record’s field rests on may also be an address that begins with \`https://\`.

1 error
`,
    )
  })

  test('when its outlet is no actor', () => {
    assertRefused(
      [
        toInputFile('content/actors.yaml', '- id: port-gazette\n  name: Port Gazette\n  type: medium\n'),
        ...toDescribedSeed(
          'harbour',
          harbour,
          `publisher:
  status: supplied
  value: Port Gazette
  outlet: port-gazete
  certainty: possible
  basis: a guess
`,
        ),
      ],
      `seeds/harbour.yaml
  12:11  error  Unexpected outlet \`port-gazete\`, expected the id of an actor of type \`medium\` in content/actors.yaml  (outlet-known)
      Did you mean \`port-gazette\`?

1 error
`,
    )
  })

  test('when the spans that it names share characters or an id', () => {
    assertRefused(
      toDescribedSeed(
        'harbour',
        harbour,
        `spans:
  - kind: matter
    id: headline
    quote: Harbour reopens
  - kind: furniture
    why: a heading
    quote: reopens
  - kind: matter
    id: headline
    quote: The harbour
`,
      ),
      `seeds/harbour.yaml
  15:12  error  Unexpected span \`reopens\` that overlaps \`Harbour reopens\`, expected spans that do not share characters  (spans-apart)
      Shorten one of the two texts under \`spans\`.
  17:9  error  Unexpected second span with the id \`headline\`, expected an id of its own for every matter  (matter-id-unique)
      Number the later ones: \`caption\`, \`caption-2\`, \`caption-3\`.

2 errors
`,
    )
  })

  test('when it is no YAML', () => {
    assertRefused(
      [toInputFile('seeds/harbour.txt', harbour), toInputFile('seeds/harbour.yaml', 'key: harbour: port\n')],
      `seeds/harbour.yaml
  1:6  error  Unexpected YAML that cannot be read: Nested mappings are not allowed in compact mappings, expected valid YAML  (yaml-valid)
      Mend the line; values that hold a colon, a hash or quotation marks go into quotation marks.

1 error
`,
    )
  })

  test('when it is not saved as UTF-8', () => {
    assertRefused(
      [
        toInputFile('seeds/harbour.txt', harbour),
        toInputFile('seeds/harbour.yaml', bytes('key: harbour\nsummary: Caf', [0xe9], '\n')),
      ],
      `seeds/harbour.yaml
  2:13  error  Unexpected byte \`0xE9\` at offset 25, which is not UTF-8 there, expected text in UTF-8  (yaml-is-utf8)
      Save the file as UTF-8 in a text editor.

1 error
`,
    )
  })

  test('when its aliases multiply beyond reason', () => {
    const lists = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [index, name] of [...'bcde'].entries()) {
      lists.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcd'[index]}`).join(', ')}]`)
    }
    assertRefused(
      [toInputFile('seeds/harbour.txt', harbour), toInputFile('seeds/harbour.yaml', lists.join('\n'))],
      `seeds/harbour.yaml
  1:1  error  Unexpected YAML that cannot be read: Excessive alias count indicates a resource exhaustion attack, expected valid YAML  (yaml-valid)
      Mend the line; values that hold a colon, a hash or quotation marks go into quotation marks.

1 error
`,
    )
  })

  test('when it cannot be read, without a draft of another', () => {
    assertRefused(
      [toInputFile('seeds/harbour.txt', harbour), { kind: 'unreadable', path: 'seeds/harbour.yaml', reason: 'EACCES' }],
      `seeds/harbour.yaml
  1:1  error  Unexpected file that cannot be read (EACCES), expected a file that the build may read  (file-readable)
      Replace it by the file itself, give the build permission to read it, or take it out of the folder.

1 error
`,
    )
  })
})

describe('several receipts of one source', () => {
  const early = { file: 'harbour-1.txt', text: 'The harbor reopened.\n' }
  const late = { file: 'harbour-2.txt', text: 'The harbour reopened.\n' }
  const files = [
    toInputFile('seeds/harbour-1.txt', early.text),
    toInputFile('seeds/harbour-2.txt', late.text),
    toInputFile('seeds/harbour.yaml', writeRecord('harbour', [early, late])),
  ]

  test('are one page, of the newest', () => {
    const built = buildDossier(files)
    assert.deepEqual(built.problems, [])
    assert.deepEqual(
      built.sources.map(({ key, seed }) => [key, seed.path, seed.text]),
      [['harbour', 'seeds/harbour-2.txt', 'The harbour reopened.\n']],
    )
    const offered = built.files.find(({ path }) => path === 'sources/harbour/seed.txt')
    assert.deepEqual(offered?.content, bytes(late.text))
  })

  test('are each held to their hash', () => {
    const [, ...rest] = files
    assertRefused(
      [toInputFile('seeds/harbour-1.txt', 'Changed.\n'), ...rest],
      `seeds/harbour.yaml
  8:13  error  Unexpected other bytes in \`harbour-1.txt\` (SHA-256 9dcb6a188fd6333f904035a60c597ae21be1e374fceedfbba16afdddec7632f3), expected the bytes that were received (SHA-256 c6c5b3b71e67fbbc8435939e69cc74a8f8177d82fc495bcf7df24fea2b6b67aa)  (receipt-unchanged)
      Put the received file back. A better copy is a new receipt: another file, listed under \`receipts\` with its own date, origin and \`sha256: 9dcb6a188fd6333f904035a60c597ae21be1e374fceedfbba16afdddec7632f3\`.

1 error
`,
    )
  })
})

test('a mistake in one field of a record hides none in the others', () => {
  const record = writeRecord('harbour', [{ file: 'harbour.txt', text: 'Another text.' }], 'colour: blue\n').concat(
    'title:\n  status: stated\n  value: Nowhere\n  quote: not there\n',
  )
  const built = buildDossier([
    toInputFile('seeds/harbour.txt', 'The harbour reopened.\n'),
    toInputFile('seeds/harbour.yaml', record),
  ])
  assert.deepEqual(
    built.problems.map(({ ruleId }) => ruleId),
    ['receipt-unchanged', 'field-known', 'quotation-found'],
  )
})

test('an interval that ends before it begins is no date', () => {
  const fields = "date:\n  status: supplied\n  value: '2024-12-31/2023'\n  certainty: possible\n  basis: a guess\n"
  const [problem] = buildDossier(toDescribedSeed('harbour', 'One.\n', fields)).problems
  assert.equal(problem?.ruleId, 'date-possible')
  assert.equal(problem?.fix, 'Put the earlier date first: the interval ends before it begins.')
})

test('content files that hold nothing are as good as none', () => {
  const files = ['content/actors.yaml', 'content/dossier.yaml', 'content/ledger.yaml'].map((path) =>
    toInputFile(path, '# Later.\n'),
  )
  assert.deepEqual(buildDossier([...files, ...toDescribedSeed('harbour', 'One.\n')]).problems, [])
})

test('a page saved as text is an HTML page, even where it breaks off', () => {
  const [problem] = buildDossier([
    toInputFile('seeds/p.txt', '<!DOCTYPE html>\n<html><body><p>Hello there.</p>\n'),
  ]).problems
  assert.equal(problem?.found, 'an HTML page')
})

test('all mistakes of all files come out together, and nothing is written', () => {
  assertRefused(
    [
      toInputFile('content/actors.yaml', '- id: ada\n  name: Ada\n  type: persn\n'),
      toInputFile('content/dossier.yaml', 'site: harbour.example\n'),
      toInputFile('content/ledger.yaml', 'editions: []\nsources: []\n'),
      toInputFile('seeds/empty.txt', ''),
      toInputFile('seeds/letter.pdf', '%PDF-1.7\n'),
      ...toDescribedSeed(
        'harbour',
        harbour,
        `notes:
  - passage: p7
    note: There are three.
title:
  status: stated
  value: Harbor reopens
  quote: Harbor reopens
`,
      ),
    ],
    `content/actors.yaml
  3:9  error  Unexpected \`persn\` for \`0.type\`, expected one of \`person\`, \`organisation\`, \`state\`, \`court\`, \`medium\`, \`collective\`  (field-valid)
      Mend \`0.type\`; the schemas in src/dossier/schemas/ describe every field.

content/dossier.yaml
  1:7  error  Unexpected \`harbour.example\` for \`site\`, expected an address that begins with \`https://\` or \`http://\`  (field-valid)
      Mend \`site\`; the schemas in src/dossier/schemas/ describe every field.

content/ledger.yaml
  1:1  error  Unexpected \`addresses\` missing, expected a list  (field-valid)
      Mend \`addresses\`; the schemas in src/dossier/schemas/ describe every field.

seeds/empty.txt
  1:1  error  Unexpected empty file, expected a text  (seed-has-text)
      Put the document into the file, or remove the file and the record that lists it.

seeds/harbour.yaml
  10:14  error  Unexpected \`p7\`, which \`harbour\` does not have, expected a span of that source (its passages end at \`p3\`)  (passage-exists)
      Name a span that exists; what a record’s field rests on may also be an address that begins with \`https://\`.
  15:10  error  Unexpected quotation \`Harbor reopens\` that is not in seeds/harbour.txt, expected words that stand there, character for character  (quotation-found)
      The nearest wording there is \`Harbour reopens\`.

seeds/letter.pdf
  1:1  error  Unexpected a PDF document, expected a plain-text file in UTF-8 whose name ends in \`.txt\`  (seed-is-plain-text)
      Open it and save it as plain text in UTF-8 (\`pdftotext -layout\` does it on the command line), check the text against the page, and keep the PDF elsewhere.

7 errors
`,
  )
})
