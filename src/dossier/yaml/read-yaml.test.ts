import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readYaml, readYamlBytes } from './read-yaml.ts'

function read(text: string) {
  const { yaml, problems } = readYaml('content/a.yaml', text)
  assert.deepEqual(problems, [])
  assert.ok(yaml)
  return yaml
}

const mistakes = (problems: ReturnType<typeof readYaml>['problems']) =>
  problems.map(({ ruleId, line, column, found }) => [ruleId, line, column, found])

describe('a YAML file', () => {
  test('is read as a value in which dates and times stay strings', () => {
    assert.deepEqual(read('date: 2024-05-06\ntime: 22:43\nyear: 2024\nyes: yes\nno: null\n').value, {
      date: '2024-05-06',
      time: '22:43',
      year: 2024,
      yes: 'yes',
      no: null,
    })
  })

  test('that holds nothing is no value', () => {
    assert.equal(read('# Nothing yet.\n').value, null)
  })

  test('may begin with a byte-order mark', () => {
    const { yaml } = readYamlBytes('content/a.yaml', new TextEncoder().encode('\ufeffkey: value\n'))
    assert.deepEqual(yaml?.value, { key: 'value' })
    assert.deepEqual(yaml?.locate(['key'], 'key'), { file: 'content/a.yaml', line: 1, column: 1 })
  })

  test('that cannot be read is told with line and column', () => {
    assert.deepEqual(mistakes(readYaml('content/a.yaml', 'a: 1\n😀: "x\n').problems), [
      ['yaml-valid', 3, 1, 'YAML that cannot be read: Missing closing "quote'],
    ])
    assert.deepEqual(mistakes(readYaml('content/a.yaml', 'a: 1\nb: 2\na: 3\n').problems), [
      ['yaml-valid', 3, 1, 'YAML that cannot be read: Map keys must be unique'],
    ])
  })

  test('that names an anchor it does not have is told', () => {
    assert.deepEqual(mistakes(readYaml('content/a.yaml', 'a: *b\n').problems), [
      ['yaml-valid', 1, 1, 'YAML that cannot be read: Unresolved alias (the anchor must be set before the alias): b'],
    ])
  })

  test('in another encoding is told with its first byte that is not UTF-8', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('é: 1\n😀: '), 0xe9])
    assert.deepEqual(mistakes(readYamlBytes('content/a.yaml', bytes).problems), [
      ['yaml-is-utf8', 2, 4, 'byte `0xE9` at offset 12, which is not UTF-8 there'],
    ])
  })
})

describe('the place of a path', () => {
  const yaml = read(`key: harbour
😀: { inner: one, other: two }
list:
  - name: Ada
    quote: >-
      folded
  - name: Bo
`)
  const placeOf = (path: PropertyKey[], at?: 'key' | 'value') => {
    const { line, column } = yaml.locate(path, at)
    return [line, column]
  }

  test('is that of its value', () => {
    assert.deepEqual(placeOf(['key']), [1, 6])
    assert.deepEqual(placeOf(['list', 0, 'quote']), [5, 12])
    assert.deepEqual(placeOf(['list', 1]), [7, 5])
  })

  test('is that of its key where the key is wanted', () => {
    assert.deepEqual(placeOf(['list', 1, 'name'], 'key'), [7, 5])
  })

  test('counts columns in code points', () => {
    assert.deepEqual(placeOf(['😀', 'other']), [2, 25])
  })

  test('is that of the nearest ancestor where it is absent', () => {
    assert.deepEqual(placeOf(['list', 1, 'quote', 'deep']), [7, 5])
    assert.deepEqual(placeOf(['nothing']), [1, 1])
  })
})

test('the characters that write a value come with their places', () => {
  const yaml = read('list:\n  - note: >-\n      one 😀 two\n      three\n')
  const written = yaml.sourceOf(['list', 0, 'note'])
  assert.equal(written?.text, '>-\n      one 😀 two\n      three\n')
  const places = ['two', 'three'].map((word) => written?.place(written.text.indexOf(word)))
  assert.deepEqual(places, [
    { file: 'content/a.yaml', line: 3, column: 13 },
    { file: 'content/a.yaml', line: 4, column: 7 },
  ])
  assert.equal(yaml.sourceOf(['list', 1, 'note']), undefined)
})
