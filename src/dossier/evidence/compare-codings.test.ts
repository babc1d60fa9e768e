import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import { emptyLedger } from '../schemas/ledger.ts'
import type { Statement } from '../schemas/statements.ts'
import { readSources } from '../sources/read-sources.ts'
import { toAgreement } from './agreement-on-page.ts'
import { compareCodings, haveSame } from './compare-codings.ts'
import { readEvidence } from './read-evidence.ts'

type Coded = Pick<Statement, 'quotation'> & { passage?: string; speakers?: string; stance?: string; topics?: string }

function writeCoding(which: string, coded: readonly Coded[]) {
  const entries = coded.map(
    ({ quotation, passage = 'p1', speakers = 'guild', stance = 'asks', topics = 'lamps' }, index) =>
      `  - { id: s${index + 1}, passage: ${passage}, quotation: ${quotation}, speakers: [${speakers}], form: indirect, identified: name, topics: [${topics}], stance: ${stance} }\n`,
  )
  return toInputFile(`content/codings/${which}/harbour.yaml`, `statements:\n${entries.join('')}`)
}

/** Two codings of one made-up text, read as the build reads them. */
function readTwo(first: readonly Coded[], second: readonly Coded[]) {
  const files = [
    ...toDescribedSeed('harbour', 'the guild asked for ten lamps on the old quay\n\nthe guild asked for ten lamps\n'),
    toInputFile('content/topics.yaml', '- { id: lamps, name: L, note: L. }\n- { id: quay, name: Q, note: Q. }\n'),
    writeCoding('first', first),
    writeCoding('second', second),
  ]
  const actors = ['guild', 'keeper'].map((id) => ({
    id,
    name: id,
    type: 'organisation' as const,
    aliases: [],
    part_of: [],
    party: false,
    descriptions: [],
  }))
  const { sources } = readSources(files, { actors, ledger: emptyLedger })
  const { evidence, problems } = readEvidence(files, { sources, actors })
  assert.deepEqual(problems, [])
  const [looks] = evidence.secondLooks
  assert.ok(looks)
  return looks
}

function compare(first: readonly Coded[], second: readonly Coded[]) {
  const looks = readTwo(first, second)
  const { pairs, onlyFirst, onlySecond } = compareCodings(looks.first, looks.second)
  return {
    pairs: pairs.map(([a, b]) => `${a.quotation} = ${b.quotation} (${a.speakers}, ${b.speakers})`),
    onlyFirst: onlyFirst.map(({ quotation }) => quotation),
    onlySecond: onlySecond.map(({ quotation }) => quotation),
  }
}

describe('two codings of one text', () => {
  test('pair statements whose words overlap by half of the shorter', () => {
    assert.deepEqual(
      compare(
        [{ quotation: 'the guild asked' }, { quotation: 'ten lamps on the' }],
        [{ quotation: 'guild asked for ten' }, { quotation: 'the old quay' }],
      ),
      {
        pairs: ['the guild asked = guild asked for ten (guild, guild)'],
        onlyFirst: ['ten lamps on the'],
        onlySecond: ['the old quay'],
      },
    )
  })

  test('do not pair the same words of two passages', () => {
    assert.deepEqual(compare([{ quotation: 'ten lamps' }], [{ quotation: 'ten lamps', passage: 'p2' }]), {
      pairs: [],
      onlyFirst: ['ten lamps'],
      onlySecond: ['ten lamps'],
    })
  })

  test('pair the greatest overlap first, even where the speakers differ', () => {
    assert.deepEqual(
      compare(
        [{ quotation: 'asked for ten lamps' }],
        [{ quotation: 'ten lamps on the old' }, { quotation: 'asked for ten lamps', speakers: 'keeper' }],
      ),
      {
        pairs: ['asked for ten lamps = asked for ten lamps (guild, keeper)'],
        onlyFirst: [],
        onlySecond: ['ten lamps on the old'],
      },
    )
  })

  test('let the speakers decide between equal overlaps', () => {
    assert.deepEqual(
      compare(
        [{ quotation: 'ten lamps' }, { quotation: 'ten lamps', speakers: 'keeper' }],
        [{ quotation: 'ten lamps', speakers: 'keeper' }, { quotation: 'ten lamps' }],
      ),
      {
        pairs: ['ten lamps = ten lamps (guild, guild)', 'ten lamps = ten lamps (keeper, keeper)'],
        onlyFirst: [],
        onlySecond: [],
      },
    )
  })

  test('are summed up by what both found and in which fields they agree', () => {
    const looks = readTwo(
      [{ quotation: 'the guild asked', topics: 'lamps, quay' }, { quotation: 'the old quay' }],
      [{ quotation: 'the guild asked', speakers: 'keeper', stance: 'offers', topics: 'quay' }],
    )
    assert.deepEqual(toAgreement(looks), {
      source: 'harbour',
      first: 2,
      second: 1,
      both: 1,
      onlyFirst: [{ source: 'harbour', passage: 'p1', number: 1, quotation: 'the old quay' }],
      onlySecond: [],
      same: { speakers: 0, form: 1, identified: 1, stance: 0, topics: 1 },
    })
  })
})

test('two lists name the same in whatever order', () => {
  assert.equal(haveSame(['guild', 'keeper'], ['keeper', 'guild']), true)
  assert.equal(haveSame(['guild'], ['guild', 'keeper']), false)
  assert.equal(haveSame(['guild'], ['keeper']), false)
})
