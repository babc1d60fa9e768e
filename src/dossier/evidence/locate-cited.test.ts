import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../fixtures/hostile-text.ts'
import { toInputFile } from '../fixtures/input-files.ts'
import { emptyLedger } from '../schemas/ledger.ts'
import { readSources } from '../sources/read-sources.ts'
import { toReadingText } from '../sources/reading-text.ts'
import { passagesOf } from '../sources/source.ts'
import { readEvidence } from './read-evidence.ts'

test('words cut from any passage of any text are found where they were cut, and with one character changed told', () => {
  let found = 0
  fc.assert(
    fc.property(hostileText, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (text, which, from, length, at) => {
      const seed = toInputFile('seeds/any.txt', text)
      const { sources } = readSources([seed], { actors: [], ledger: emptyLedger })
      const [source] = sources
      const passages = source ? passagesOf(source) : []
      const passage = passages[which % Math.max(1, passages.length)]
      if (!source || !passage) return
      const reading = toReadingText(passage.text, source.layout)
      const cut = cutWords(reading, from % reading.length, length % reading.length)
      if (!cut || isTwice(reading, cut.words)) return
      found++
      const { evidence, problems } = readEvidence([seed, topics, toStatement(passage.id, cut.words)], {
        sources,
        actors: [],
      })
      assert.deepEqual(problems, [])
      assert.deepEqual(
        evidence.codings.flatMap(({ statements }) => statements.map(({ cited: { start, end } }) => [start, end])),
        [[cut.start, cut.end]],
      )
      const changed = changeOne(cut.words, at)
      const again = readEvidence([seed, topics, toStatement(passage.id, changed)], { sources, actors: [] })
      if (!joinLines(reading).includes(joinLines(changed)))
        assert.deepEqual(
          again.problems.map(({ ruleId, line, column }) => [ruleId, line, column]),
          [['quotation-found', 4, 16]],
        )
    }),
    { numRuns: 300 },
  )
  assert.ok(found > 100)
})

const topics = toInputFile('content/topics.yaml', '- { id: any, name: Any, note: Any. }\n')

function toStatement(passage: string, words: string) {
  const quotation = JSON.stringify(words).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return toInputFile(
    'content/statements/any.yaml',
    `statements:
  - id: s1
    passage: ${passage}
    quotation: ${quotation}
    form: narrated
    identified: nobody
    topics: [any]
    stance: reports
`,
  )
}

/** A stretch that begins and ends with a letter or digit, and no half of a pair. */
function cutWords(text: string, from: number, length: number) {
  const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text.slice(from, from + length + 1))
  const start = from + (words?.index ?? 0)
  return words && { words: words[0], start, end: start + words[0].length }
}

function isTwice(text: string, words: string): boolean {
  const [all, some] = [joinLines(text), joinLines(words)]
  return all.indexOf(some) !== all.lastIndexOf(some)
}

/** A line end counts as a space. */
function joinLines(text: string): string {
  return text.replace(/[ \t\u00a0]*\n\s*/g, ' ')
}

/** The words with one of their characters exchanged for another. */
function changeOne(words: string, at: number): string {
  const characters = [...words]
  const index = at % characters.length
  return characters.with(index, characters[index] === 'x' ? 'y' : 'x').join('')
}
