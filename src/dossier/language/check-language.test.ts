import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Problem } from '../problems/problem.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { checkTextLanguage, checkYamlLanguage } from './check-language.ts'

function check(text: string, options?: Parameters<typeof checkYamlLanguage>[1]) {
  const { yaml } = readYaml('content/a.yaml', text)
  assert.ok(yaml)
  return toPlaces(checkYamlLanguage(yaml, options))
}

const toPlaces = (problems: readonly Problem[]) =>
  problems.map(({ line, column, found }) => `${line}:${column} ${found.replace('loaded word ', '')}`)

describe('an authored file', () => {
  test('is checked in every field that is not named as theirs', () => {
    const text = `- name: The siege
  anything: { deep: [the siege] }
  quotation: the siege
  aliases: [Siege]
  note: “the siege”
  address: https://port.example/the/siege
`
    assert.deepEqual(check(text), ['1:13 `siege`', '2:26 `siege`'])
    assert.deepEqual(check(text, { theirs: ['name'] }), ['2:26 `siege`'])
  })

  test('is checked in its ids, which are in addresses', () => {
    assert.deepEqual(check('- id: harbour-siege\n'), ['1:15 `siege`'])
  })

  test('has the words of others where a value is stated, or says so', () => {
    const title = (fields: string) => check(`title:\n  value: The siege\n${fields}`)
    assert.deepEqual(title('  status: stated\n'), [])
    assert.deepEqual(title('  status: supplied\n  words: theirs\n'), [])
    assert.deepEqual(title('  status: supplied\n  words: ours\n'), ['2:14 `siege`'])
  })

  test('lets names pass', () => {
    assert.deepEqual(check('note: The Siege Museum has it.\n', { exempt: ['Siege Museum'] }), [])
  })
})

describe('the place of a loaded word', () => {
  test('is its own in a folded value', () => {
    const text = `note: >-
  The harbour, of which “siege” is said, lay 😀 under
  siege; it was a human
  shield, they say.
`
    assert.deepEqual(check(text), ['3:3 `siege`', '3:19 `human shield`'])
  })

  test('is its own in a literal, a quoted and a plain value over several lines', () => {
    assert.deepEqual(check('about: |- # siege\n  One.\n\n  A siege.\n'), ['4:5 `siege`'])
    assert.deepEqual(check('note: "a \\"siege\\", a\n  siege"\n'), ['2:3 `siege`'])
    assert.deepEqual(check("note: 'the town''s siege'\n"), ['1:20 `siege`'])
    assert.deepEqual(check('note: the\n  siege\n'), ['2:3 `siege`'])
  })

  test('is that of the value where the word is not written there', () => {
    assert.deepEqual(check('note: "\\u0073iege"\n'), ['1:7 `siege`'])
    assert.deepEqual(check('a: &x the siege\nb: *x\n'), ['1:11 `siege`', '2:4 `siege`'])
  })
})

test('a loaded word is an error that says why and what to say', () => {
  const { yaml } = readYaml('content/a.yaml', 'note: They claimed it.\n')
  assert.ok(yaml)
  assert.deepEqual(checkYamlLanguage(yaml), [
    {
      ruleId: 'language-neutral',
      severity: 'error',
      file: 'content/a.yaml',
      line: 1,
      column: 12,
      found: 'loaded word `claimed`',
      expected: 'a neutral word in our own voice',
      fix: 'It doubts the speaker. Say “said”; for the noun, “statement”, or quote it with its source.',
    },
  ])
})

test('prose is checked at its place, or at the place that it was taken from', () => {
  const text = 'One siege.\n\n“A siege.”\n\nThe siege.\n'
  assert.deepEqual(toPlaces(checkTextLanguage('content/a.md', text)), ['1:5 `siege`', '5:5 `siege`'])
  const placeOf = (index: number) => ({ file: 'content/a.md', line: 40, column: index })
  assert.deepEqual(toPlaces(checkTextLanguage('content/a.md', 'a siege', { placeOf })), ['40:2 `siege`'])
})
