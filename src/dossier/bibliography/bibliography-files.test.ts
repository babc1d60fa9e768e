import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { stringify } from 'yaml'
import { type BuiltDossier, buildDossier } from '../build-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import { closeEdition } from '../ledger/close-edition.ts'
import { bibliographyFiles, sourceFiles } from './file-names.ts'

const lamp = `Lamp *lit*

By Ada Okri

# 1. The lamp
- burns_all_night
1) and day

The keeper said: “It <b>burns</b>.”

Share this
`
const fields = `title: { status: stated, value: "Lamp *lit*", quote: "Lamp *lit*" }
author: { status: stated, value: [{ family: Okri, given: Ada }], quote: By Ada Okri }
date: { status: supplied, value: "2024-06-09", certainty: probable, basis: a copy }
rights: { statement: "http://rightsstatements.org/vocab/InC/1.0/", note: The text is its publisher’s. }
layout: blocks
spans:
  - { kind: matter, id: headline, quote: "Lamp *lit*" }
  - { kind: matter, id: byline, quote: By Ada Okri }
  - { kind: furniture, why: a button, quote: Share this }
`
const settings = toInputFile('content/dossier.yaml', 'name: Lamps\nsite: https://lamps.example\nbase: /x/\n')
const market = toDescribedSeed('market', 'The market opens.\n')

function build(access = 'full') {
  const built = buildDossier([settings, ...market, ...toDescribedSeed('lamp', lamp, `${fields}access: ${access}\n`)])
  assert.deepEqual(
    built.problems.filter(({ severity }) => severity === 'error'),
    [],
  )
  return built
}

function read({ files }: BuiltDossier, path: string): string | undefined {
  const file = files.find((one) => one.kind === 'site' && one.path === path)
  return file && String(file.content)
}

describe('the text of a source, numbered,', () => {
  const built = build()
  const hash = built.sources.find(({ key }) => key === 'lamp')?.seed.sha256

  test('is plain text in which every line of ours can be told from its own', () => {
    const text = read(built, 'sources/lamp/index.txt') ?? ''
    const [page = ''] = /^Cite this page: .*\n/m.exec(text) ?? []
    for (const words of ['“Lamp *lit*', `hash ${built.hash.slice(0, 8)}`, 'https://lamps.example/x/sources/lamp/'])
      assert.ok(page.includes(words), page)
    assert.equal(
      text.replace(page, ''),
      `Lamp *lit*

Cite the article: Okri, Ada. [2024]. “Lamp *lit*.” [June 9].
Address: https://lamps.example/x/sources/lamp/ (a passage: add #p and its number)
Dossier: Lamps, Draft, edition 0, hash ${built.hash}
Rights: In copyright; http://rightsstatements.org/vocab/InC/1.0/; The text is its publisher’s.
SHA-256 of the seed: ${hash}
How to read this: [¶1], [¶2] … are numbers of the dossier, not of the publisher. 1 piece of page furniture is left out. In the citations, what stands in [brackets] is supplied by the editors of the dossier.

----- The text as received -----

[headline] Lamp *lit*

[byline] By Ada Okri

[¶1] # 1. The lamp
    - burns_all_night
    1) and day

[¶2] The keeper said: “It <b>burns</b>.”

----- End of the text as received -----
`,
    )
  })

  test('is Markdown that shows the same characters', () => {
    const markdown = read(built, 'sources/lamp/index.md') ?? ''
    assert.match(markdown, /^# Lamp \\\*lit\\\*\n\n- \*\*Cite the article:\*\* Okri, Ada\. \\\[2024\\\]\./)
    assert.equal(
      markdown.slice(markdown.indexOf('## ')),
      `## The text as received

> [headline] Lamp \\*lit\\*
>
> [byline] By Ada Okri
>
> [¶1] \\# 1. The lamp\\
> \\- burns\\_all\\_night\\
> 1\\) and day
>
> [¶2] The keeper said: “It \\<b\\>burns\\</b\\>.”
`,
    )
  })
})

describe('references', () => {
  const built = build()

  test('of all sources are those of each, by date', () => {
    for (const ending of ['.bib', '.ris']) {
      const gap = ending === '.ris' ? '\r\n' : '\n'
      const each = ['lamp', 'market'].map((key) => read(built, `sources/${key}/cite${ending}`))
      assert.equal(read(built, `bibliography${ending}`), each.join(gap))
    }
    const items = ['lamp', 'market'].flatMap((key) => JSON.parse(read(built, `sources/${key}/cite.csl.json`) ?? ''))
    assert.deepEqual(JSON.parse(read(built, 'bibliography.csl.json') ?? ''), items)
  })

  test('have the page of the source for their address, under any path', () => {
    assert.match(
      read(built, 'sources/lamp/cite.ris') ?? '',
      /^UR {2}- https:\/\/lamps\.example\/x\/sources\/lamp\/\r$/m,
    )
  })

  test('are promised, as the numbered texts are', () => {
    const files = ['lamp', 'market'].flatMap((key) => sourceFiles.map((file) => `sources/${key}/${file}`))
    const promised = [...bibliographyFiles, ...files].filter((path) => built.addresses.includes(`/${path}`))
    assert.equal(promised.length, 4 + 2 * 6)
    assert.deepEqual(
      promised.filter((path) => read(built, path) === undefined),
      [],
    )
  })
})

for (const access of ['excerpts', 'record']) {
  test(`a text of which only ${access} may be shown: its reference stays, and its other files say why`, () => {
    const built = build(access)
    const what = access === 'record' ? 'only its record' : 'only what the dossier quotes of it'
    const [source] = built.sources.filter(({ key }) => key === 'lamp')
    const facts = `The seed has ${source?.seed.bytes.length} bytes; its SHA-256 is ${source?.seed.sha256}.`
    assert.equal(
      read(built, 'sources/lamp/index.txt'),
      `The text of “Lamp *lit*” is not offered here: this dossier publishes ${what}.\nIts page is /sources/lamp/.\n${facts}\n`,
    )
    assert.match(read(built, 'sources/lamp/index.md') ?? '', /^The text of “Lamp \\\*lit\\\*” is not offered here/)
    assert.match(read(built, 'sources/lamp/cite.bib') ?? '', /title = \{\{Lamp \*lit\*\}\}/)
  })
}

test('a source that was withdrawn has no reference any more, and its files say why as far as they can', () => {
  const before = buildDossier([...market, ...toDescribedSeed('lamp', lamp)])
  const { ledger } = closeEdition(before.ledger, { ...before, date: '2025-01-02' })
  const withdrawn = 'withdrawn:\n  - { key: lamp, date: "2025-02-03", reason: The owner asked for it. }\n'
  const after = buildDossier([
    toInputFile('content/dossier.yaml', withdrawn),
    toInputFile('content/ledger.yaml', stringify(ledger)),
    ...market,
  ])
  const reason = 'The source lamp was withdrawn on 3 February 2025. The owner asked for it.'
  assert.deepEqual(
    ['cite.bib', 'cite.biblatex.bib', 'cite.ris', 'cite.csl.json', 'index.md', 'index.txt'].map((file) =>
      read(after, `sources/lamp/${file}`),
    ),
    [`% ${reason}\n`, `% ${reason}\n`, `${reason}\r\n`, '[]\n', `${reason}\n`, `${reason}\n`],
  )
  assert.ok(!read(after, 'bibliography.bib')?.includes('lamp'))
})
