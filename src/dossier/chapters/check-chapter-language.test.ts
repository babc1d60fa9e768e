import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import { reportProblems } from '../problems/report-problems.ts'

const actors = `- id: siege-museum
  name: Siege Museum
  type: organisation
`

function report(chapter: string, settings = 'site: https://port.example\n'): string {
  const { problems } = buildDossier([
    ...toDescribedSeed('harbour', 'A siege of the harbour began, the regime said.\n'),
    toInputFile('content/actors.yaml', actors),
    toInputFile('content/dossier.yaml', settings),
    toInputFile('content/chapters/harbour.mdx', chapter),
  ])
  return reportProblems(problems.filter(({ file }) => file === 'content/chapters/harbour.mdx'))
}

const front = '---\ntitle: The harbour\nsummary: What was said of it.\norder: 1\n---\n\n'

describe('a loaded word in a chapter', () => {
  test('is told with its line and column, in the front matter, a heading, emphasis and a paragraph', () => {
    const text = `---
title: The siege
summary: >-
  What was said of
  the siege.
order: 1
---

## Of a *siege*

“A siege”, says the text [@harbour, para. 1], but \\[so\\] the
*human* shield [@harbour, para. 1] is not named &amp; vowed “A siege” [@harbour, para. 1].
`
    const charge = '      It is a charge. Say “restrictions”, “closed crossings”, or quote it with its source.'
    const unexpected = (word: string) =>
      `error  Unexpected loaded word \`${word}\`, expected a neutral word in our own voice  (language-neutral)`
    assert.equal(
      report(text),
      `content/chapters/harbour.mdx
  2:12  ${unexpected('siege')}
${charge}
  5:7  ${unexpected('siege')}
${charge}
  9:10  ${unexpected('siege')}
${charge}
  12:2  ${unexpected('human shield')}
      It charges a party with an act. Say what was done, or quote it with its source.
  12:55  ${unexpected('vowed')}
      It dramatises. Say “said”, or quote it with its source.

5 errors
`,
    )
  })

  test('is not made a source’s by other marks than those of a quotation', () => {
    const body = 'A «siege», a ‘siege’, a `siege` [@harbour, para. 1].\n'
    assert.deepEqual(report(front + body).match(/^ {2}\d+:\d+/gm), ['  7:4', '  7:15', '  7:26'])
  })

  test('passes in a quotation that is cited, in a name and in an address', () => {
    const body = 'Of “A siege” the Siege Museum [@harbour, para. 1] has [a note](https://port.example/siege/).\n'
    assert.equal(report(front + body), '')
    const word = 'The “human” shield of the harbour [@harbour, para. 1].\n'
    assert.doesNotMatch(report(front + word), /language-neutral/)
  })

  test('passes in a dossier in another language', () => {
    assert.equal(report(`${front}Le regime, the siege [@harbour, para. 1].\n`, 'language: fr\n'), '')
  })
})
