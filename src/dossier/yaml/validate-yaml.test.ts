import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'astro/zod'
import { address, contact, date, day, hash, slug, text } from '../schemas/fields.ts'
import { readYaml } from './read-yaml.ts'
import { validateYaml } from './validate-yaml.ts'

const schema = z.strictObject({
  key: slug.optional(),
  name: text.optional(),
  count: z.number().optional(),
  list: z.array(text).optional(),
  site: address.optional(),
  contact: contact.optional(),
  date: date.optional(),
  day: day.optional(),
  hash: hash.optional(),
  access: z.enum(['full', 'record']).optional(),
  field: z
    .discriminatedUnion('status', [
      z.strictObject({ status: z.literal('stated'), quote: text }),
      z.strictObject({ status: z.literal('supplied'), basis: text }),
    ])
    .optional(),
})

function validate(source: string) {
  const { yaml } = readYaml('content/a.yaml', source)
  assert.ok(yaml)
  return validateYaml(schema, yaml)
}

const sentences = (source: string) =>
  validate(source).problems.map(({ line, column, found, expected }) => `${line}:${column} ${found}, ${expected}`)

describe('a field', () => {
  test('that is as described is its value', () => {
    assert.deepEqual(validate('name: " Ada "\nfield: { status: stated, quote: x }\n'), {
      value: { name: 'Ada', field: { status: 'stated', quote: 'x' } },
      problems: [],
    })
  })

  test('of another type is told with what it should be', () => {
    assert.deepEqual(sentences('key: 1\nname: [Ada]\ncount: one\nlist: x\nfield: x\ndate: 2024\n'), [
      '1:6 `1` for `key`, a short name',
      '2:7 a list for `name`, text',
      '3:8 `one` for `count`, a number',
      '4:7 `x` for `list`, a list',
      '6:7 `2024` for `date`, a date in quotation marks',
      '5:8 `x` for `field`, fields under it',
    ])
  })

  test('that is missing is told where it should be', () => {
    assert.deepEqual(sentences('field:\n  status: stated\n'), ['2:3 `field.quote` missing, text'])
  })

  test('with a value that is none of the possible is told with all of them', () => {
    assert.deepEqual(sentences('access: none\nfield: { status: guessed }\n'), [
      '1:9 `none` for `access`, one of `full`, `record`',
      '2:18 `guessed` for `field.status`, one of `stated`, `supplied`',
    ])
  })

  test('whose value is not as described is told in the words of its schema', () => {
    assert.deepEqual(sentences('key: A b\nname: " "\nsite: ftp://x\ncontact: nobody\nday: 2024-05\nhash: 12ab\n'), [
      '1:6 `A b` for `key`, lower-case letters a–z, digits and single hyphens between them',
      '2:7 `` for `name`, text that is not empty',
      '3:7 `ftp://x` for `site`, an address that begins with `https://` or `http://`',
      '4:10 `nobody` for `contact`, an e-mail address or a web address',
      '5:6 `2024-05` for `day`, a day written as `2024-05-06`',
      '6:7 `12ab` for `hash`, a SHA-256: 64 lower-case hexadecimal digits',
    ])
  })

  test('that is no possible date is told with the way out', () => {
    assert.deepEqual(
      validate('date: "2024-13-01"\n').problems.map(({ ruleId, line, column, found, fix }) => [
        ruleId,
        line,
        column,
        found,
        fix,
      ]),
      [['date-possible', 1, 7, 'date `2024-13-01`', 'Correct month or day: the calendar has no such date.']],
    )
  })

  test('that is not known is told with those that are, of the same status', () => {
    assert.deepEqual(
      validate('nmae: Ada\nfield: { status: supplied, basis: x, qoute: y }\n').problems.map(
        ({ ruleId, line, column, found, expected, fix }) => [ruleId, line, column, found, expected, fix],
      ),
      [
        [
          'field-known',
          2,
          38,
          'field `qoute`',
          'one of `status`, `basis`',
          'Remove the field, or put its content into one of these.',
        ],
        [
          'field-known',
          1,
          1,
          'field `nmae`',
          'one of `key`, `name`, `count`, `list`, `site`, `contact`, `date`, `day`, `hash`, `access`, `field`',
          'Did you mean `name`?',
        ],
      ],
    )
  })
})

test('a file of another shape is told as a whole', () => {
  assert.deepEqual(sentences('- Ada\n'), ['1:1 a list for `the file`, fields under it'])
})
