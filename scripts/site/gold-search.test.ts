import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type OwnSearch, openOwnSearch } from './own-search.ts'
import { readGoldQueries } from './read-gold-queries.ts'

const queries = readGoldQueries()
const ofKind = (...kinds: readonly string[]) => queries.filter(({ kind }) => kinds.includes(kind))

let own: OwnSearch
before(async () => {
  own = await openOwnSearch()
})
after(() => own.close())

describe('the search finds every passage that has all that is asked for, and no other', () => {
  for (const { ask, finds } of ofKind('name', 'variant', 'number', 'date', 'phrase', 'operator', 'word')) {
    test(ask, async () => {
      const found = await own.search(ask)
      assert.deepEqual((await own.toIds(found, 'complete')).sort(), [...finds].sort())
      assert.deepEqual(found.unknownValues, [])
    })
  }
})

describe('a near miss is offered another spelling, which finds all passages', () => {
  for (const { ask, instead = '', finds } of ofKind('misspelling')) {
    test(ask, async () => {
      const missed = (await own.search(ask)).clauses.filter(({ passages }) => passages === 0)
      assert.deepEqual(
        missed.map(({ suggestions }) => suggestions[0]),
        [instead],
      )
      const typed = missed[0]?.clause.alternatives[0]?.typed ?? ''
      const found = await own.search(ask.replace(typed, instead))
      assert.deepEqual((await own.toIds(found, 'complete')).sort(), [...finds].sort())
    })
  }
})

describe('what these texts do not have is said to be nowhere, or found by nothing', () => {
  for (const { ask } of ofKind('nothing')) {
    test(ask, async () => {
      const { hits, clauses } = await own.search(ask)
      assert.ok(hits.length === 0 || clauses.some(({ passages }) => passages === 0))
    })
  }
})

test('questions in plain words: the answers are found, mostly among the first', async (context) => {
  const answers = await Promise.all(
    ofKind('question').map(async ({ ask, finds, first = [] }) => {
      const ids = await own.toIds(await own.search(ask))
      const rank = ids.findIndex((id) => first.includes(id)) + 1
      const share = (list: readonly string[]) => finds.filter((id) => list.includes(id)).length / finds.length
      return { ask, rank, inTen: share(ids.slice(0, 10)), inAll: share(ids) }
    }),
  )
  const mean = (of: (answer: (typeof answers)[number]) => number) =>
    answers.reduce((sum, answer) => sum + of(answer), 0) / answers.length
  const reciprocal = mean(({ rank }) => (rank === 0 ? 0 : 1 / rank))
  const figures = { reciprocal, inTen: mean(({ inTen }) => inTen), inAll: mean(({ inAll }) => inAll) }
  context.diagnostic(
    `${answers.length} questions: mean reciprocal rank of the first answer ${figures.reciprocal.toFixed(3)}, answers among ten ${figures.inTen.toFixed(3)}, among all hits ${figures.inAll.toFixed(3)}`,
  )
  // What was measured when the ranking was chosen: it must not get worse unseen.
  assert.ok(figures.reciprocal >= 0.76, String(figures.reciprocal))
  assert.ok(figures.inTen >= 0.81, String(figures.inTen))
  assert.ok(figures.inAll >= 0.9, String(figures.inAll))
  assert.ok(answers.every(({ rank }) => rank > 0))
})
