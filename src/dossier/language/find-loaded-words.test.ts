import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { findLoadedWords } from './find-loaded-words.ts'
import { loadedWords } from './loaded-words.ts'

const find = (text: string, exempt?: string[]) =>
  findLoadedWords(text, exempt ? { exempt } : {}).map(({ index, word }) => [index, word])

describe('a loaded word', () => {
  test('is found as a whole word, whatever its case', () => {
    assert.deepEqual(find('The regime, said a Regime’s envoy; the regimen stayed.'), [
      [4, 'regime'],
      [19, 'Regime'],
    ])
  })

  test('may be several words, joined by spaces, line ends or hyphens', () => {
    assert.deepEqual(find('A human shield, human\nshields, self‑defence; in Tel Aviv'), [
      [2, 'human shield'],
      [16, 'human\nshields'],
      [31, 'self‑defence'],
      [48, 'Tel Aviv'],
    ])
  })

  test('is found beside a hyphen', () => {
    assert.deepEqual(find('the terror-linked and the non-militant'), [
      [4, 'terror'],
      [30, 'militant'],
    ])
  })

  test('comes with the reason and what to say instead', () => {
    const [found] = findLoadedWords('They vowed to meet.')
    assert.deepEqual([found?.entry.why, found?.entry.instead], ['dramatises', '“said”'])
  })
})

describe('words in quotation', () => {
  test('are theirs: curly, straight, angled marks and code', () => {
    assert.deepEqual(find('“the regime”, "the regime", «the regime», `regime`'), [])
    assert.deepEqual(find('He called it “a siege of the ‘enemy’ town” and left.'), [])
  })

  test('are ours again after the mark that closes', () => {
    assert.deepEqual(find('“one” regime “two”'), [[6, 'regime']])
    assert.deepEqual(find('"one" regime "two"'), [[6, 'regime']])
  })

  test('need marks that are closed in the same paragraph', () => {
    assert.deepEqual(find('“the regime'), [[5, 'regime']])
    assert.deepEqual(find('“the regime\n\nended”'), [[5, 'regime']])
    assert.deepEqual(find('“the\nregime”'), [])
  })

  test('are not opened by apostrophes or single marks', () => {
    assert.deepEqual(find('Hamas’ terms, Israel’s siege and the boats’ crews'), [[23, 'siege']])
    assert.deepEqual(find("Hamas' terms, the siege, the boats' crews"), [[18, 'siege']])
    assert.deepEqual(find('the ‘regime’'), [[5, 'regime']])
  })

  test('are not opened by a mark for inches', () => {
    assert.deepEqual(find('a 5" pipe, the regime, a 6" pipe'), [[15, 'regime']])
  })
})

describe('names', () => {
  test('pass letter for letter, and only as whole phrases', () => {
    const front = 'Front for the Liberation of the Lower Harbour'
    assert.deepEqual(find(`The ${front} met.`, [front]), [])
    assert.deepEqual(find(`The ${front.toLowerCase()} met.`, [front]), [[18, 'liberation']])
    assert.deepEqual(find('The Liberation met.', [front]), [[4, 'Liberation']])
  })
})

test('neutral words pass', () => {
  const text =
    'People held by either side, their release and exchange; attack, offensive, forces, fighting; the spans lie apart; denied.'
  assert.deepEqual(find(text), [])
})

test('the words that the editorial policy names are all in the list, in either spelling', () => {
  const named =
    `regime, terrorist, militant, resistance, martyr, massacre, genocidal, onslaught, brutal, aggression, occupation,
    siege, Zionist, hostage, captive, human shield, self-defence, self-defense, Tel Aviv, claimed, admitted, refused, insisted, vowed,
    conceded, alleged, boasted, falsely, so-called, demanded`.split(/,\s+/)
  assert.deepEqual(
    named.filter((word) => find(`They said ${word} there.`).length !== 1),
    [],
  )
})

test('no form is listed twice, and what to say instead is not loaded itself', () => {
  const forms = loadedWords.flatMap((entry) => entry.forms.map((form) => form.toLowerCase()))
  assert.deepEqual(
    forms.filter((form, index) => forms.indexOf(form) !== index),
    [],
  )
  for (const { why, instead } of loadedWords) assert.deepEqual(find(`${why} ${instead.replace(/[“”]/g, '')}`), [])
})

test('every word found stands at its index, and none of them in a closed quotation', () => {
  const piece = fc.constantFrom('siege ', 'Siege', ' ', '“', '”', '"', '’', '\n\n', 'harbour ', '😀')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      for (const { index, word } of findLoadedWords(text)) assert.equal(text.slice(index, index + word.length), word)
      assert.deepEqual(findLoadedWords(`“${text.replace(/[“”]|\n/g, '')}”`), [])
    }),
  )
})
