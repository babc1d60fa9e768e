import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildOf, firstEdition, hideHarbour, readOutput, secondEdition } from '../fixtures/two-editions.ts'
import { checkCitation } from './check-citation.ts'
import type { CheckData } from './check-data.ts'
import { readPasted } from './read-pasted.ts'
import { tellCitation, tellQuotation } from './tell-answer.ts'

const data: CheckData = JSON.parse(readOutput(buildOf(secondEdition), 'check/passages.json'))
const home = 'https://dossier.example/'

/** What the check page tells of a citation: "verdict: sentence". */
function ask(text: string, of: CheckData = data): string[] {
  return checkCitation(text, of).map((answer) => {
    const { verdict, sentence } = tellCitation(answer, of)
    return `${verdict}: ${sentence}`
  })
}

describe('after two editions, a passage of the first', () => {
  test('that stayed is unchanged, however it is cited', () => {
    const expected = ['Unchanged: ¶2 of `harbour` is word for word as in edition 1, of 1 January 2026.']
    for (const citation of [
      `${home}sources/harbour/#p2`,
      `${home}editions/1/harbour/#p2`,
      '/sources/harbour/#p2',
      '[@harbour, para. 2]',
      'harbour para. 2',
      'harbour, ¶ 2',
      `Harbour, para. 2. In A dossier, edition 1, hash ${data.editions[0]?.hash.slice(0, 8)}. ${home}sources/harbour/.`,
      `${home}sources/harbour/#p2:~:text=Ships`,
      `“Harbour,” A dossier, edition 1 (hash ${data.editions[0]?.hash.slice(0, 8)}), accessed 4 May 2026, para. 2, ${home}sources/harbour/#p2.`,
      `Harbour, A dossier, draft of edition 1 (hash ${data.editions[0]?.hash.slice(0, 8)}), ¶ 2, ${home}sources/harbour/#p2 (last visited May 4, 2026).`,
      `{{cite web |title=Harbour |website=A dossier |at=para. 2 |url=${home}sources/harbour/#p2|access-date=2026-05-04}}`,
    ])
      assert.deepEqual(ask(citation), expected, citation)
  })

  test('that was edited is told with both wordings', () => {
    const [answer] = checkCitation(`${home}editions/1/harbour/#p1`, data)
    assert.ok(answer?.kind === 'changed' && answer.wordings)
    assert.deepEqual(
      [answer.from, answer.in, answer.wordings.earlier, answer.wordings.later],
      [
        1,
        2,
        [
          { text: 'The council met on ', marked: false },
          { text: 'Monday', marked: true },
          { text: ' in the old harbour hall.', marked: false },
        ],
        [
          { text: 'The council met on ', marked: false },
          { text: 'Tuesday', marked: true },
          { text: ' in the old harbour hall.', marked: false },
        ],
      ],
    )
    const told = ['Changed: ¶1 of `harbour` has other words than in edition 1, since edition 2, of 1 March 2026.']
    assert.deepEqual(ask('harbour para. 1, edition 1'), told)
    assert.deepEqual(ask('harbour para. 1'), told)
    assert.deepEqual(ask('harbour para. 1, edition 2'), [
      'Unchanged: ¶1 of `harbour` is word for word as in edition 2, of 1 March 2026.',
    ])
  })

  test('that was dropped says when, why, and where it last was', () => {
    assert.deepEqual(ask('[@harbour, para. 3]'), [
      'Removed: ¶3 of `harbour` was removed on 1 February 2026: Taken back by the port office. The last edition that has it is edition 1.',
    ])
  })

  test('that a later edition added was not in it', () => {
    assert.deepEqual(ask('harbour para. 5, edition 1'), [
      'Not in that edition: Edition 1 had no ¶5 of `harbour`: it is there since edition 2, of 1 March 2026.',
    ])
    assert.deepEqual(ask('harbour para. 5'), [
      'Unchanged: ¶5 of `harbour` is word for word as in edition 2, of 1 March 2026.',
    ])
  })

  test('of a withdrawn source says when and why', () => {
    assert.deepEqual(ask('market para. 2'), [
      'Withdrawn: The source `market` was withdrawn on 2 February 2026: The market asked for it.',
    ])
  })
})

describe('after two editions', () => {
  test('every address of the first still answers', () => {
    const { addresses } = buildOf(firstEdition)
    const built = buildOf(secondEdition)
    const now = new Set(built.addresses)
    const others = addresses.filter((path) => !now.has(path))
    assert.deepEqual(
      others.filter((path) => !/^\/(?:sources|dts)\/(?:\w+\/)?market\b/.test(path)),
      ['/actors/keeper/'],
    )
    for (const path of addresses) {
      const [answer] = checkCitation(`${home}${path.slice(1)}`, data)
      assert.ok(answer && answer.kind !== 'unknown-address' && answer.kind !== 'unknown-source', path)
    }
    for (const path of others.filter((other) => !other.endsWith('/'))) readOutput(built, path.slice(1))
  })

  test('a page that was renamed says where it is', () => {
    assert.deepEqual(ask(`${home}actors/keeper/`), ['Moved: /actors/keeper/ is now /actors/harbour-keeper/.'])
    assert.deepEqual(ask(`${home}actors/harbour-keeper/`), [
      'Here: /actors/harbour-keeper/ is an address of this dossier since edition 2, of 1 March 2026.',
    ])
  })

  test('a whole source is counted, and what changed in it is told', () => {
    assert.deepEqual(ask(`${home}editions/1/harbour/`), [
      'A source of this dossier: 2 of 4 passages of `harbour` are word for word as in edition 1.',
      'Changed: ¶1 of `harbour` has other words than in edition 1, since edition 2, of 1 March 2026.',
      'Removed: ¶3 of `harbour` was removed on 1 February 2026: Taken back by the port office. The last edition that has it is edition 1.',
    ])
  })

  test('words of an earlier edition are told from those of today', () => {
    const { quotation } = readPasted('“met on Monday in the old harbour hall”', data)
    assert.ok(quotation?.answer.kind === 'verbatim')
    assert.deepEqual(
      quotation.answer.found.map(({ source, ids, edition }) => [source.key, ids, edition]),
      [['harbour', ['p1'], 1]],
    )
    assert.equal(
      tellQuotation(quotation.answer).sentence,
      'The words have changed since; an earlier edition has them word for word. Kinds of quotation marks and of spaces do not count.',
    )
  })

  test('what the copy menu gives is checked as both, words and citation', () => {
    const copied = `“Ships wait outside the wall for the tide to turn.”\n(“Harbour”, not dated, para. 2)\n${home}sources/harbour/#p2`
    const { quotation, citation } = readPasted(copied, data)
    assert.deepEqual([quotation?.answer.kind, citation.map(({ kind }) => kind)], ['verbatim', ['unchanged']])
  })
})

describe('a citation that cannot be', () => {
  test('says so in full', () => {
    const table: readonly [string, readonly string[]][] = [
      [
        'harbour para. 2, edition 7',
        ['No such edition: Edition 7 was never closed. The newest is edition 2, of 1 March 2026.'],
      ],
      [
        `${home}editions/0/harbour/#p1`,
        ['No such edition: Edition 0 was never closed. The newest is edition 2, of 1 March 2026.'],
      ],
      ['harbour para. 99', ['No such passage: `harbour` never had ¶99; its last passage is ¶5.']],
      ['harbour paras. 4-2', ['A range backwards: ¶4–2 runs backwards. Did you mean ¶2–4?']],
      ['[@habour, para. 2]', ['No such source: This dossier never had a source `habour`. Did you mean `harbour`?']],
      [`${home}chapters/lost/`, ['No such page: This dossier never had the address /chapters/lost/.']],
      [
        'https://elsewhere.example/sources/harbour/',
        ['Not an address of this dossier: https://elsewhere.example/sources/harbour/ is somewhere else.'],
      ],
      [
        'harbour para. 2, edition 1, hash 00000000',
        [
          `Another hash: Edition 1 was closed with the hash ${data.editions[0]?.hash.slice(0, 8)}, not 00000000: one of the two is mistyped, or the copy cited was not this dossier’s.`,
          'Unchanged: ¶2 of `harbour` is word for word as in edition 1, of 1 January 2026.',
        ],
      ],
      [
        'harbour para. 2, draft of edition 2 (hash 00000000)',
        [
          'From a draft: The draft with the hash 00000000 was never closed as it was, and drafts are not kept: what follows compares closed editions with what is here now.',
          'Unchanged: ¶2 of `harbour` is word for word as in edition 1, of 1 January 2026.',
        ],
      ],
      ['nothing of ours', ['No citation: This names no source, passage or page of this dossier.']],
    ]
    for (const [citation, expected] of table) assert.deepEqual(ask(citation), expected, citation)
  })

  test('of several paragraphs is told one by one', () => {
    const kinds = (text: string) => checkCitation(text, data).map(({ kind }) => kind)
    assert.deepEqual(kinds('harbour paras. 1–4'), ['changed', 'unchanged', 'removed', 'unchanged'])
    assert.deepEqual(kinds('harbour ¶¶ 2, 4'), ['unchanged', 'unchanged'])
    assert.deepEqual(kinds('[@harbour, para. 2; @market, para. 1]'), ['unchanged', 'withdrawn'])
    assert.deepEqual(kinds('harbour paras. 4–900'), ['unchanged', 'unchanged', 'no-passage'])
  })
})

test('without a closed edition everything is a draft', () => {
  const files = firstEdition.filter(({ path }) => path !== 'content/ledger.yaml')
  const draft: CheckData = JSON.parse(readOutput(buildOf(files), 'check/passages.json'))
  assert.deepEqual(ask('harbour para. 2', draft), [
    'A draft: ¶2 of `harbour` is here, but in no closed edition yet: until then it may change.',
  ])
  assert.deepEqual(ask('harbour para. 2, edition 1', draft), [
    'No such edition: Edition 1 was never closed. No edition has been closed yet: everything here is a draft.',
  ])
})

test('a source that is hidden now has no words here, of earlier editions neither', () => {
  for (const access of ['excerpts', 'record'] as const) {
    const built = buildOf(hideHarbour(secondEdition, access))
    const content = readOutput(built, 'check/passages.json')
    assert.doesNotMatch(content, /council|Ships|barrels|ferry|lamp/)
    const hidden: CheckData = JSON.parse(content)
    assert.deepEqual(ask('harbour para. 1, edition 1', hidden), [
      'Changed: ¶1 of `harbour` has other words than in edition 1, since edition 2, of 1 March 2026. The words are not shown.',
    ])
    const { quotation } = readPasted('The council met on Monday', hidden)
    assert.ok(quotation)
    assert.equal(
      tellQuotation(quotation.answer).sentence,
      'No passage has these words, or half of them in the same order. Not all words of harbour are shown, so they cannot all be checked. The text of market was withdrawn and cannot be checked.',
    )
  }
})
