import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../dossier/fixtures/hostile-text.ts'
import { foldWord } from '../dossier/text/fold-word.ts'
import { tokenise } from '../dossier/text/tokenise.ts'
import { formatQuery, formatSought } from './format-query.ts'
import { parseQuery } from './parse-query.ts'
import type { Query, Sought } from './query.ts'

const read = (text: string): Query => parseQuery(text, 'en')

/** What is searched: `+` before what is required, `-` before what is excluded. */
function show(text: string): string[] {
  const { clauses, excluded, filters } = read(text)
  return [
    ...clauses.map(
      ({ alternatives, isRequired }) =>
        `${isRequired ? '+' : ''}${alternatives.map((sought) => formatSought(sought)).join(' OR ')}`,
    ),
    ...excluded.map((sought) => `-${formatSought(sought)}`),
    ...filters.map(({ name, value, isExcluded }) => `${isExcluded ? '-' : ''}${name}=${value}`),
  ]
}

const notes = (text: string): readonly string[] => read(text).notes

describe('words', () => {
  test('each is wanted, in the order typed and once, however it is written', () => {
    assert.deepEqual(read('Lamp, harbour; LAMP'), {
      clauses: [
        { alternatives: [{ kind: 'word', typed: 'Lamp', tokens: ['lamp'] }], isRequired: false },
        { alternatives: [{ kind: 'word', typed: 'harbour', tokens: ['harbour'] }], isRequired: false },
      ],
      excluded: [],
      filters: [],
      ignored: [],
      beyond: 0,
      notes: [],
    })
  })

  test('what is typed in one piece is one word whose parts stand side by side', () => {
    const tokens = (text: string): unknown =>
      read(text).clauses.map(({ alternatives: [sought] }) => sought?.kind === 'word' && sought.tokens)
    assert.deepEqual(tokens('al-Risheq 22:43 2023-12-26 人权 O’Neill’s'), [
      ['al', 'risheq'],
      ['22', '43'],
      ['2023', '12', '26'],
      ['人', '权'],
      ['o', 'neill'],
    ])
    assert.deepEqual(tokens('5\u00a0000 5,000 U.S. צה"ל'), [['5000'], ['us'], ['צה', 'ל']])
    assert.deepEqual(notes('al-Risheq 22:43 צה"ל'), [])
  })

  test('common ones are left out and listed where others are there', () => {
    assert.deepEqual(show('What did the keeper say about a lamp?'), ['keeper', 'say', 'lamp'])
    assert.deepEqual(read('What did the keeper say about a lamp?').ignored, ['what', 'did', 'the', 'about', 'a'])
    assert.deepEqual(show('the OR a lamp or harbour'), ['lamp', 'harbour'])
    assert.deepEqual(show('keeper OR the lamp'), ['keeper OR lamp'])
  })

  test('common ones are searched by themselves, with a sign, beside NEAR, in quotation marks and in other languages', () => {
    assert.deepEqual(show('what is it'), ['what', 'is', 'it'])
    assert.deepEqual(show('year:2023 the'), ['the', 'year=2023'])
    assert.deepEqual(show('+the lamp of'), ['+the', 'lamp'])
    assert.deepEqual(show('of to NEAR/3 from'), ['+to NEAR/3 from'])
    assert.deepEqual(show('"the" of'), ['+"the"'])
    assert.deepEqual(parseQuery('die the lamp', 'de').ignored, [])
  })

  test('more than 100 clauses are counted, and of a long text the beginning is read', () => {
    const many = Array.from({ length: 110 }, (_, index) => `w${index}`).join(' ')
    assert.equal(read(many).clauses.length, 100)
    assert.equal(read(many).beyond, 10)
    assert.deepEqual(notes('lamp '.repeat(2000)), ['Only the first 2,000 characters are read.'])
    assert.equal(read('x'.repeat(10_000)).clauses[0]?.alternatives[0]?.typed.length, 2000)
    assert.deepEqual(show(`${'lamp '.repeat(399)}harbours-and-markets`), ['lamp'])
  })

  test('control characters and marks of direction part words, and signs alone are nothing', () => {
    assert.deepEqual(show('lamp\u0000harbour\u202emarket\ud800'), ['lamp', 'harbour', 'market'])
    assert.deepEqual(read(' \\ . ? & - — + ^$ \n'), {
      clauses: [],
      excluded: [],
      filters: [],
      ignored: [],
      beyond: 0,
      notes: [],
    })
    assert.deepEqual(show('[^a-z]+$'), ['a-z'])
  })
})

describe('phrases', () => {
  test('stand between quotation marks of any country and are required', () => {
    const phrases = [
      '"full stop"',
      '“full stop”',
      '„full stop“',
      '”full stop”',
      '«full stop»',
      '‹ full stop ›',
      '「full stop」',
    ]
    for (const typed of phrases) {
      assert.deepEqual(read(typed).clauses, [
        { alternatives: [{ kind: 'phrase', typed: 'full stop', tokens: ['full', 'stop'] }], isRequired: true },
      ])
      assert.deepEqual(notes(typed), [])
    }
    assert.deepEqual(show("‘full stop’ 'lamp'"), ['full', 'stop', 'lamp'])
    assert.deepEqual(show('lamp"full stop"harbour'), ['lamp', '+"full stop"', 'harbour'])
  })

  test('close with the mark that belongs to the opening one, and hold others', () => {
    assert.deepEqual(read('“said "stop" twice”').clauses, [
      {
        alternatives: [{ kind: 'phrase', typed: 'said "stop" twice', tokens: ['said', 'stop', 'twice'] }],
        isRequired: true,
      },
    ])
    for (const typed of ['“said "stop” lamp', '"a “stop” b" -«c "d” e»', 'outlet:“the "Lamp"”'])
      assert.deepEqual(read(formatQuery(read(typed))), read(typed))
  })

  test('without a closing mark run to the end, or the mark is passed over', () => {
    assert.deepEqual(show('keeper "full stop'), ['keeper', '+"full stop"'])
    assert.deepEqual(notes('keeper "full stop'), [
      'The quotation mark before “full stop” is not closed: the phrase is read to the end.',
    ])
    for (const typed of ['"lamp', 'lamp"', '“lamp']) {
      assert.deepEqual(show(typed), ['lamp'])
      assert.deepEqual(notes(typed), ['A quotation mark without its other half is passed over.'])
    }
    assert.deepEqual(show('"full stop" "lamp of harbours'), ['+"full stop"', 'lamp', 'harbours'])
  })

  test('without letters or digits are passed over', () => {
    assert.deepEqual(show('lamp "…" ""'), ['lamp'])
    assert.deepEqual(notes('lamp "…" ""'), ['Quotation marks without letters or digits between them are passed over.'])
    assert.deepEqual(notes('"lamp * harbour"'), [
      'Between quotation marks a star is a character like any other and stands for no ending.',
    ])
  })
})

describe('signs and operators', () => {
  test('a minus, a dash before a word and NOT exclude', () => {
    assert.deepEqual(show('lamp -oil −gas –wax —tar -"full stop" -year:2023 NOT coal NOT "half stop" - x -ha*'), [
      'lamp',
      'x',
      '-oil',
      '-gas',
      '-wax',
      '-tar',
      '-"full stop"',
      '-coal',
      '-"half stop"',
      '-ha*',
      '-year=2023',
    ])
    assert.deepEqual(show('well-lit --lamp'), ['well-lit', 'lamp'])
    assert.deepEqual(notes('lamp NOT'), ['“NOT” has nothing after it and is passed over.'])
  })

  test('exclusions alone give all other passages', () => {
    assert.deepEqual(notes('-lamp -year:2023'), [
      'All passages without “lamp”, “year:2023” are given: nothing to look for is named.',
    ])
    assert.deepEqual(notes('-lamp year:2023'), [])
    assert.deepEqual(notes('-a1 -a2 -a3 -a4 -a5 -a6 -a7'), [
      'All passages without “a1”, “a2”, “a3”, “a4”, “a5” and 2 more are given: nothing to look for is named.',
    ])
  })

  test('OR makes alternatives, and its small form is a common word', () => {
    assert.deepEqual(show('lamp OR lantern harbour|port|"sea gate" OR h*'), [
      'lamp OR lantern',
      '+harbour OR port OR "sea gate" OR h',
    ])
    assert.deepEqual(show('lamp or lantern'), ['lamp', 'lantern'])
    assert.deepEqual(show('lamp OR Lamp'), ['lamp'])
    assert.deepEqual(show('lamp OR port port OR lamp'), ['lamp OR port'])
    assert.deepEqual(notes('source:a OR source:b'), [])
  })

  test('OR without two sides is passed over', () => {
    assert.deepEqual(show('OR lamp OR OR port OR'), ['lamp OR port'])
    assert.deepEqual(notes('OR lamp OR OR port OR'), [
      '“OR” stands between two things, and one is missing; it is passed over.',
    ])
    assert.deepEqual(show('lamp OR -oil'), ['lamp', '-oil'])
    assert.deepEqual(notes('lamp OR -oil'), [
      '“OR” joins only words and phrases that are looked for; here it is passed over.',
    ])
  })

  test('AND and a plus require', () => {
    assert.deepEqual(show('lamp AND port OR gate oil'), ['+lamp', '+port OR gate', 'oil'])
    assert.deepEqual(show('lamp && port'), ['+lamp', '+port'])
    assert.deepEqual(show('+lamp port lamp'), ['+lamp', 'port'])
    assert.deepEqual(show('lamp AND NOT oil'), ['+lamp', '-oil'])
    assert.deepEqual(show('AND lamp'), ['lamp'])
    assert.deepEqual(show('+OR +AND'), ['++OR', '++AND'])
  })

  test('NEAR joins its neighbours at a distance', () => {
    assert.deepEqual(read('lamp NEAR/3 "full stop"').clauses, [
      {
        alternatives: [
          {
            kind: 'near',
            typed: 'lamp NEAR/3 "full stop"',
            distance: 3,
            of: [
              { kind: 'word', typed: 'lamp', tokens: ['lamp'] },
              { kind: 'phrase', typed: 'full stop', tokens: ['full', 'stop'] },
            ],
          },
        ],
        isRequired: true,
      },
    ])
    assert.deepEqual(show('lamp NEAR har* NEAR/3 gate port'), ['+lamp NEAR har*', '+har* NEAR/3 gate', 'port'])
    assert.deepEqual(show('wax OR -lamp NEAR port'), ['wax', '-lamp NEAR port'])
    assert.deepEqual(show('wax OR lamp NEAR port'), ['+wax OR lamp NEAR port'])
  })

  test('NEAR with an odd distance or without neighbours is explained', () => {
    assert.deepEqual(show('lamp NEAR/99 port'), ['+lamp NEAR/50 port'])
    assert.deepEqual(notes('lamp NEAR/99 port'), [
      '“NEAR/99” is read as “NEAR/50”: the distance is a whole number from 1 to 50.',
    ])
    assert.deepEqual(show('lamp NEAR/0 port NEAR/x gate'), ['+lamp NEAR/1 port', '+port NEAR gate'])
    assert.deepEqual(show('NEAR/4 lamp'), ['lamp'])
    assert.deepEqual(notes('NEAR/4 lamp'), [
      '“NEAR/4” stands between two things, and one is missing; it is passed over.',
    ])
    assert.deepEqual(notes('lamp NEAR -port'), [
      '“NEAR” joins only words and phrases that are looked for; here it is passed over.',
    ])
  })

  test('parentheses are passed over', () => {
    assert.deepEqual(show('(lamp OR port) AND gate'), ['+lamp OR port', '+gate'])
    assert.deepEqual(notes('(lamp OR port) AND gate'), ['Parentheses do not group words here and are passed over.'])
    assert.deepEqual(show('+(lamp OR port) -(oil)'), ['+lamp OR port', '-oil'])
    assert.deepEqual(notes('"lamp (oil)"'), [])
  })
})

describe('stars', () => {
  test('after two letters or more stand for the rest of a word', () => {
    assert.deepEqual(read('Har*').clauses, [
      { alternatives: [{ kind: 'beginning', typed: 'Har', tokens: ['har'] }], isRequired: false },
    ])
    assert.deepEqual(show('al-Ris*'), ['Ris*'])
    assert.deepEqual(notes('al-Ris*'), ['“al-Ris*” is read as “Ris*”: a star belongs to one word.'])
  })

  test('elsewhere are passed over', () => {
    assert.deepEqual(show('h*rbour *port l*'), ['hrbour', 'port', 'l'])
    assert.deepEqual(notes('h*rbour'), [
      '“h*rbour” is read as “hrbour”: a star stands at the end of a word, after at least two letters.',
    ])
    assert.deepEqual(notes('lamp *'), ['A star without a word before it is passed over.'])
  })
})

describe('fields', () => {
  test('narrow by a value, in any case and with quotation marks', () => {
    assert.deepEqual(show('lamp Source:cairo-talks outlet:"Harbour News" YEAR:[2024] -actor:“The Keeper”'), [
      'lamp',
      'source=cairo-talks',
      'outlet=Harbour News',
      'year=[2024]',
      '-actor=The Keeper',
    ])
    assert.deepEqual(notes('lamp Source:cairo-talks outlet:"Harbour News"'), [])
  })

  test('with a space before the value are read with a note, without a value passed over', () => {
    assert.deepEqual(show('year: 2023 outlet: "Harbour News"'), ['year=2023', 'outlet=Harbour News'])
    assert.deepEqual(notes('year: 2023'), ['“year: 2023” is read as “year:2023”: no space follows the colon.'])
    assert.deepEqual(show('lamp year:'), ['lamp'])
    assert.deepEqual(notes('lamp year: OR topic:"" port'), [
      '“year:” has no value after it and is passed over.',
      '“topic: port” is read as “topic:port”: no space follows the colon.',
      '“OR” joins only words and phrases that are looked for; here it is passed over.',
    ])
  })

  test('that do not exist are words', () => {
    assert.deepEqual(show('javascript:alert(1) colour:red'), ['javascript', 'alert', '1', 'colour', 'red'])
    assert.deepEqual(notes('colour:red'), [
      'There is no field “colour”: “colour:red” is searched as it stands. The fields are source, outlet, year, actor, speaker, topic.',
    ])
    assert.deepEqual(show('colour:"dark red"'), ['colour', '+"dark red"'])
    assert.deepEqual(notes('http://example.org 22:43 said: lamp'), [])
  })
})

test('notes are at most eight, and none is said twice', () => {
  assert.deepEqual(notes('a* a* b* c* d* e* f* g* h* i* k*').slice(6), [
    '“g*” is read as “g”: a star stands at the end of a word, after at least two letters.',
    '3 more parts of the query are not read as typed.',
  ])
})

describe('whatever is typed', () => {
  const words = [
    'the',
    'lamp',
    'Harbour',
    'al-Risheq',
    'O’Neill’s',
    '5,000',
    '5\u202f000',
    'U.S',
    '人权',
    'النار',
    'צה"ל',
  ]
  const syntax = [
    '"',
    '“',
    '”',
    '«',
    '(',
    ')',
    '-',
    '–',
    '+',
    '*',
    ':',
    '|',
    '&&',
    '\\',
    '.*',
    '[',
    ',',
    '\u202e',
    '\0',
  ]
  const operators = ['OR', 'AND', 'NOT', 'NEAR', 'NEAR/', 'NEAR/3', 'NEAR/99', 'year:', 'Outlet:', 'javascript:', '//']
  const part = fc.oneof(
    fc.constantFrom(...words, ...syntax, ...operators),
    fc.constant(' '),
    fc.constant(' '),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  const typed = fc.oneof(
    fc.array(part, { maxLength: 24 }).map((parts) => parts.join('')),
    fc.array(part, { maxLength: 24 }).map((parts) => parts.join(' ')),
    hostileText,
  )
  const runs = { numRuns: 3000 }

  test('a query written back and read again is the same', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { clauses, excluded, filters, beyond } = read(text)
        fc.pre(beyond === 0)
        const again = read(formatQuery({ clauses, excluded, filters }))
        assert.deepEqual(
          { clauses: again.clauses, excluded: again.excluded, filters: again.filters },
          { clauses, excluded, filters },
        )
      }),
      runs,
    )
  })

  test('every word is searched, left out by name, or named in a note', () => {
    const list = (sought: Sought): readonly string[] =>
      sought.kind === 'near' ? sought.of.flatMap(list) : sought.tokens
    const operator = /^(?:or|and|not|near|\d+)$/
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ...syntax, ...operators), { maxLength: 24 }), (parts) => {
        const query = read(parts.join(' '))
        const named = query.notes.join(' ')
        fc.pre(query.notes.length < 8)
        const known = new Set([
          ...query.clauses.flatMap(({ alternatives }) => alternatives.flatMap(list)),
          ...query.excluded.flatMap(list),
          ...query.filters.flatMap(({ name, value }) => [name, ...tokenise(value).map(({ word }) => word)]),
          ...query.ignored,
          ...tokenise(named).map(({ word }) => word),
        ])
        const lost = tokenise(parts.join(' ')).filter(({ word }) => !known.has(foldWord(word)) && !operator.test(word))
        assert.deepEqual(lost, [])
      }),
      runs,
    )
  })

  test('10,000 characters of anything are read', () => {
    for (const bit of [
      '"',
      '* ',
      'NEAR ',
      'lamp OR ',
      '-',
      '“a ',
      'year:',
      '(',
      'a\u00a0',
      '5\u00a0000',
      '.',
      'a.',
      '\ud800',
    ]) {
      assert.ok(notes(bit.repeat(10_000)).includes('Only the first 2,000 characters are read.'), bit)
    }
  })
})
