import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import { reportProblems } from '../problems/report-problems.ts'
import { emptyLedger } from '../schemas/ledger.ts'
import { readSources } from '../sources/read-sources.ts'
import { readChapters } from './read-chapters.ts'

const market = `The market opens at six.

"Fish is sold until noon," the warden said. Eels are sold until two.

The lamp of the pier burns all night and is seen from the old bridge.
`
const pier = 'The pier was closed on Monday by order of the port office, the keeper said.\n'

function read(chapters: Record<string, string>, access = 'full') {
  const seeds = [...toDescribedSeed('market', market), ...toDescribedSeed('old-pier', pier, `access: ${access}\n`)]
  const { sources } = readSources(seeds, { actors: [], ledger: emptyLedger })
  const files = Object.entries(chapters).map(([path, text]) => toInputFile(`content/chapters/${path}`, text))
  return readChapters(files, sources)
}

const front = '---\ntitle: Fish\nsummary: When fish is sold.\norder: 1\n---\n\n'
const problemsOf = (body: string, access?: string) =>
  reportProblems(read({ 'fish.mdx': front + body }, access).problems)

/** The report on a chapter with these entries alone, each beginning with its place and ending with its rule. */
const report = (...entries: string[]) => {
  const tally = `${entries.length} error${entries.length === 1 ? '' : 's'}`
  return `content/chapters/fish.mdx\n${entries.join('\n')}\n\n${tally}\n`
}

describe('a chapter', () => {
  test('is read with its words and every passage that it cites, in the sentence and block that cites it', () => {
    const body = `The market opens at *six* [@market, para. 1]. It never closes.

## What is sold

- Fish, “until noon”, said the warden [@market, para. 2; @market, para. 1].
- Eels.

  “Eels are sold until two” [@market, para. 2]
`
    const { chapters, problems } = read({ 'fish.mdx': front + body })
    assert.deepEqual(
      [chapters, problems],
      [
        [
          {
            slug: 'fish',
            title: 'Fish',
            summary: 'When fish is sold.',
            order: 1,
            words: 23,
            citations: [
              { source: 'market', passage: 'p1', sentence: 'The market opens at six.', anchor: 'c1' },
              { source: 'market', passage: 'p2', sentence: 'Fish, “until noon”, said the warden.', anchor: 'c2' },
              { source: 'market', passage: 'p1', sentence: 'Fish, “until noon”, said the warden.', anchor: 'c2' },
              { source: 'market', passage: 'p2', sentence: '“Eels are sold until two”', anchor: 'c3' },
            ],
          },
        ],
        [],
      ],
    )
  })

  test('stands in the order that it gives, whatever the files are called', () => {
    const of = (order: number) => `---\ntitle: T\nsummary: S.\norder: ${order}\n---\n\nA [@market, para. 1].\n`
    const { chapters, problems } = read({ 'a.mdx': of(3), 'b.mdx': of(1), 'c.mdx': of(2) })
    assert.deepEqual([chapters.map(({ slug }) => slug), problems], [['b', 'c', 'a'], []])
  })

  test('that has the place of another is told', () => {
    const of = (order: number) => `---\ntitle: T\nsummary: S.\norder: ${order}\n---\n\nA [@market, para. 1].\n`
    assert.equal(
      reportProblems(read({ 'a.mdx': of(1), 'b.mdx': of(1) }).problems),
      `content/chapters/b.mdx
  4:8  error  Unexpected \`order: 1\`, which \`content/chapters/a.mdx\` has as well, expected a place of its own for every chapter  (chapter-order-distinct)
      Give one of the two another number.

1 error
`,
    )
  })

  test('is named for its address', () => {
    assert.equal(
      reportProblems(read({ 'Old Fish.md': 'Fish.\n' }).problems),
      `content/chapters/Old Fish.md
  1:1  error  Unexpected file \`Old Fish.md\` among the chapters, expected the address of the chapter (letters a–z, digits, single hyphens between them) and \`.mdx\`  (chapter-file-named)
      Rename it, to \`old-fish.mdx\` for example, or move it out of content/chapters/.

1 error
`,
    )
  })

  test('has front matter with all of its fields', () => {
    const { problems } = read({
      'a.mdx': 'Fish.\n',
      'b.mdx': '---\ntitle: B\nordre: 2\n---\n\nA [@market, para. 1].\n',
    })
    assert.deepEqual(
      problems.map(({ file, line, column, ruleId, found }) => [file, line, column, ruleId, found]),
      [
        ['content/chapters/a.mdx', 1, 1, 'chapter-has-front-matter', 'chapter without front matter'],
        ['content/chapters/b.mdx', 2, 1, 'field-valid', '`summary` missing'],
        ['content/chapters/b.mdx', 2, 1, 'field-valid', '`order` missing'],
        ['content/chapters/b.mdx', 3, 1, 'field-known', 'field `ordre`'],
      ],
    )
  })

  test('is prose: no code, elements or pictures, and no heading beside its title', () => {
    const body = `# Fish

export const x = 1

Six {1 + 1} [@market, para. 1] and <b>seven</b>.

![A lamp](lamp.png)

See [the pier](/pier/ "closed on Monday").

~~~
[@market, para. 1]
~~~
`
    assert.deepEqual(
      read({ 'fish.mdx': front + body }).problems.map(({ line, column, found }) => [line, column, found]),
      [
        [7, 1, 'heading `# Fish` of the first level'],
        [9, 1, 'code `export const x = 1`'],
        [11, 5, 'expression `{1 + 1}`'],
        [11, 36, 'element `<b>seven</b>`'],
        [13, 1, 'picture `![A lamp](lamp.png)`'],
        [15, 5, 'title of a link `[the pier](/pier/ "closed on Monday")`'],
        [17, 1, 'code `~~~`'],
      ],
    )
  })

  test('quotes and cites in its text alone', () => {
    const text = '---\ntitle: “Fish”\nsummary: Eels [@market, para. 2]\norder: 1\n---\n\nSix [@market, para. 1].\n'
    assert.deepEqual(
      read({ 'fish.mdx': text }).problems.map(({ line, column, ruleId, found }) => [line, column, ruleId, found]),
      [
        [2, 8, 'quotation-cited', 'quotation `Fish` without a citation after it'],
        [3, 10, 'citation-in-plain-text', '`[@market, para. 2]` inside the summary'],
      ],
    )
  })

  test('that MDX cannot read is told with its place', () => {
    assert.equal(
      problemsOf('Six.\n\nFewer than <6.\n'),
      report(`  9:13  error  Unexpected text that MDX cannot read: Unexpected character \`6\` (U+0036) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`, expected plain prose in Markdown  (chapter-readable)
      Write \`\\{\` and \`\\<\` for a brace and a less-than sign; code and elements are not for chapters.`),
    )
  })

  test('cites something', () => {
    assert.equal(
      problemsOf('Fish is sold.\n'),
      report(`  1:1  error  Unexpected chapter without a citation, expected every claim cited to a passage  (chapter-cites)
      Add citations such as \`[@key-of-the-source, para. 4]\`.`),
    )
  })
})

describe('a citation is told', () => {
  test('where its source or its paragraph is not there', () => {
    assert.equal(
      problemsOf('Fish [@markt, para. 1] and\nlamps [@market, para. 1; @market, para. 9].\n'),
      report(
        `  7:7  error  Unexpected citation of \`markt\`, expected the key of a source of this dossier  (citation-key-known)
      Did you mean \`market\`?`,
        `  8:26  error  Unexpected citation of \`market\`, para. 9, expected a paragraph of that source (the last is 3)  (citation-paragraph-exists)
      Take the number from the margin of /sources/market/.`,
      ),
    )
  })

  test('where it is written otherwise', () => {
    assert.equal(
      problemsOf('Fish [@market, paras. 1-2], as @market says.\n'),
      report(
        `  7:6  error  Unexpected \`[@market, paras. 1-2]\`, expected a citation as \`[@key, para. 4]\`, or several as \`[@key, para. 4; @other, para. 2]\`  (citation-well-formed)
      Did you mean \`[@market, para. 1; @market, para. 2]\`?`,
        `  7:32  error  Unexpected \`@market\`, expected a citation as \`[@key, para. 4]\`, or several as \`[@key, para. 4; @other, para. 2]\`  (citation-well-formed)
      Name a source and one of its paragraphs, and nothing else.`,
      ),
    )
  })

  test('where it could not become a link', () => {
    assert.equal(
      problemsOf('## Fish [@market, para. 1]\n\n> *Eels [@market, para. 2]*\n'),
      report(
        `  7:9  error  Unexpected \`[@market, para. 1]\` inside a heading, expected citations in plain text, where they become links  (citation-in-plain-text)
      Move the citation into the paragraph below.`,
        `  9:4  error  Unexpected words \`Eels\` in a block quotation, outside of quotation marks, expected words of a source between “ and ”, and their citation  (block-quotation-quoted)
      Put quotation marks around what is quoted, and our own words into a paragraph before it.`,
        `  9:9  error  Unexpected \`[@market, para. 2]\` inside emphasis, expected citations in plain text, where they become links  (citation-in-plain-text)
      Move the citation behind the end of emphasis.`,
      ),
    )
  })
})

describe('a quotation', () => {
  test('is verbatim in a passage of the next citation, changes marked', () => {
    assert.equal(
      problemsOf(
        `“Fish is sold until noon,” and “[e]els are sold […] two.” [@market, para. 1; @market, para. 2]

> “The lamp … burns all night” [@market, para. 3]
`,
      ),
      '',
    )
  })

  test('in other words is told with the nearest and the difference', () => {
    assert.equal(
      problemsOf('The warden said:\n“Fish was sold until noon” \\[so\\] [@market, para. 2].\n'),
      report(`  8:1  error  Unexpected quotation \`Fish was sold until noon\` that is not in \`market\`, para. 2, expected words that stand there, with \`…\` for what is left out and [brackets] around what is put in  (quotation-verbatim)
      The nearest wording there is \`"Fish is sold until noon,"\`:
      - \`was\` is \`is\` there`),
    )
  })

  test('that is in another passage is told', () => {
    assert.equal(
      problemsOf('“Ferries left at dawn” [@market, para. 2; @market, para. 3].\n'),
      report(`  7:1  error  Unexpected quotation \`Ferries left at dawn\` that is not in \`market\`, para. 2 or \`market\`, para. 3, expected words that stand there, with \`…\` for what is left out and [brackets] around what is put in  (quotation-verbatim)
      Copy the words from the passage, or cite the passage that they stand in.`),
    )
  })

  test('without a citation after it, or without its other mark, is told', () => {
    assert.equal(
      problemsOf('Eels [@market, para. 2], “until two”.\n\n- “Six [@market, para. 1]\n'),
      report(
        `  7:26  error  Unexpected quotation \`until two\` without a citation after it, expected a citation such as \`[@key, para. 4]\` behind it, in the same paragraph or entry of a list  (quotation-cited)
      Cite the passage that the words stand in; words that are not a source’s take no double quotation marks.`,
        `  9:3  error  Unexpected quotation mark \`“\` without its partner in the same paragraph, expected quotations between “ and ”  (quotation-closed)
      Add the other mark, or take this one out; marks inside a quotation are ‘ and ’.`,
      ),
    )
  })

  test('with emphasis of ours in it is told', () => {
    assert.equal(
      problemsOf('“Fish is *sold*” [@market, para. 2].\n'),
      report(`  7:1  error  Unexpected quotation \`Fish is sold\` with words set in another way, expected the words of the source as they are  (quotation-plain)
      Take emphasis, links and code out of the quotation.`),
    )
  })
})

describe('a text that is hidden', () => {
  const warning = (place: string, found: string, rewrite: string, tally = '1 warning') =>
    `content/chapters/fish.mdx
  ${place}  warning  Unexpected ${found} \`old-pier\`, whose text is hidden, expected our own words alone about a text that is hidden  (hidden-words-rewritten)
      Pages show “[words not shown]” in their place. Rewrite the ${rewrite}, or change \`access\` in the record.

${tally}
`
  const copy =
    'The keeper said it was closed on Monday by order of [@old-pier, para. 1] the port office, too [@old-pier, para. 1].\n'
  const sentences = (body: string, access: string) =>
    read({ 'fish.mdx': front + body }, access).chapters.flatMap(({ citations }) =>
      citations.map(({ sentence }) => sentence),
    )

  test('is not quoted where only its record is shown: marks stand for the words, and one warning tells of all', () => {
    const body = `The sign says “The pier was closed”, the keeper “on Monday.” [@old-pier, para. 1]

Fish is sold “until noon” [@market, para. 2]. It had “order of the port office” [@market, para. 1; @old-pier, para. 1].
`
    assert.equal(problemsOf(body, 'record'), warning('7:15', '3 quotations from', 'sentences on lines 7 and 9'))
    assert.deepEqual(sentences(body, 'record'), [
      'The sign says [words not shown], the keeper [words not shown].',
      'Fish is sold “until noon”.',
      'It had [words not shown].',
      'It had [words not shown].',
    ])
    assert.equal(problemsOf(body, 'excerpts'), '')
    assert.equal(sentences(body, 'excerpts')[0], 'The sign says “The pier was closed”, the keeper “on Monday.”')
  })

  test('leaves words to another source that is cited with it and has them, too', () => {
    const body = 'A word: “The” [@old-pier, para. 1; @market, para. 1].\n'
    assert.equal(problemsOf(body, 'record'), '')
    assert.equal(sentences(body, 'record')[0], 'A word: “The”.')
  })

  test('is not copied in our own words either, whatever is shown of it', () => {
    for (const access of ['excerpts', 'record']) {
      const found = '2 stretches copied word for word from'
      assert.equal(problemsOf(copy, access), warning('7:20', found, 'sentences on line 7'))
      assert.equal(sentences(copy, access)[0], 'The keeper said it [words not shown] [words not shown], too.')
    }
    assert.equal(problemsOf('The pier is closed, its keeper said [@old-pier, para. 1].\n', 'record'), '')
  })

  test('that is not cited may have nine words in a row, and one that is cited five', () => {
    const nine = 'The pier was closed on Monday by order of'
    assert.equal(problemsOf(`${nine} somebody [@market, para. 1].\n`, 'record'), '')
    const five = 'The pier was closed on'
    assert.equal(problemsOf(`${five} a Tuesday [@old-pier, para. 1].\n`, 'record'), '')
    assert.equal(sentences(`${five} Monday [@old-pier, para. 1].\n`, 'record')[0], '[words not shown].')
  })

  test('is not copied in a title or summary', () => {
    const words = 'The pier was closed on Monday by order of the port office'
    const text = `---\ntitle: ${words}\nsummary: Eels.\norder: 1\n---\n\nSix [@market, para. 1].\n`
    const { chapters, problems } = read({ 'fish.mdx': text }, 'record')
    assert.equal(chapters[0]?.title, '[words not shown]')
    assert.equal(reportProblems(problems), warning('2:8', '1 stretch copied word for word from', 'sentence on line 2'))
  })

  test('is still quoted letter for letter', () => {
    const [first, ...others] = read(
      { 'fish.mdx': `${front}“The pier was open” [@old-pier, para. 1].\n` },
      'record',
    ).problems
    assert.deepEqual(
      [first?.ruleId, others.map(({ ruleId }) => ruleId)],
      ['quotation-verbatim', ['hidden-words-rewritten']],
    )
  })
})
