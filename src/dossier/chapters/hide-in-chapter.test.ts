import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import { emptyLedger } from '../schemas/ledger.ts'
import { readSources } from '../sources/read-sources.ts'
import { hideInChapter } from './hide-in-chapter.ts'
import { parseChapter } from './parse-chapter.ts'
import { readBlocks } from './read-block-text.ts'

const pier = 'The pier was closed on Monday by order of the port office, the keeper said.\n'

function hide(body: string, access: string): string[] {
  const { sources } = readSources(toDescribedSeed('pier', pier, `access: ${access}\n`), {
    actors: [],
    ledger: emptyLedger,
  })
  const text = `---\ntitle: A\nsummary: B\norder: 1\n---\n\n${body}`
  const file = toInputFile('content/chapters/a.mdx', text)
  const { chapter } = parseChapter(file.kind === 'file' ? file : assert.fail())
  assert.ok(chapter)
  hideInChapter(chapter.tree, sources)
  return readBlocks(chapter.tree).map((block) => block.text)
}

test('words of a hidden text leave the tree of a chapter, across emphasis, code and lines', () => {
  const body = `## A pier

It *was closed on Monday*\nby [order of](/x/) \`the\` port office, so [@pier, para. 1].

> “The pier &#119;as
> closed” [@pier, para. 1]

- An entry:

  “the keeper said.” [@pier, para. 1]
`
  assert.deepEqual(hide(body, 'record'), [
    'A pier',
    'It [words not shown], so [@pier, para. 1].',
    '[words not shown] [@pier, para. 1]',
    'An entry:\n\n[words not shown]. [@pier, para. 1]',
  ])
})

test('a chapter stays as it is where texts are shown', () => {
  const body = 'It was closed on Monday by order of the port office, “the keeper said” [@pier, para. 1].'
  assert.deepEqual(hide(body, 'full'), [body])
})
