import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type CutSpan, cutSpans } from './cut-spans.ts'

function cut(text: string, options?: Parameters<typeof cutSpans>[1]) {
  return cutSpans(text, options).spans.map((span) => [toName(span), text.slice(span.start, span.end)])
}

function toName(span: CutSpan): string {
  if (span.kind === 'matter') return span.id
  return span.kind === 'furniture' ? span.rule : 'passage'
}

function name(
  text: string,
  quote: string,
  span: { kind: 'passage' } | { kind: 'furniture'; rule: string; why: string },
) {
  const start = text.indexOf(quote)
  return { ...span, start, end: start + quote.length }
}

describe('a text is cut into passages', () => {
  test('one for every line', () => {
    assert.deepEqual(cut('One.\r\n  Two. \u00a0\rThree.\n'), [
      ['passage', 'One.'],
      ['passage', 'Two.'],
      ['passage', 'Three.'],
    ])
  })

  test('one for every block, with the line ends inside it', () => {
    assert.deepEqual(cut('One\nmore.\n \nTwo.\n\nThree.\n\nFour.\n\n\n'), [
      ['passage', 'One\nmore.'],
      ['passage', 'Two.'],
      ['passage', 'Three.'],
      ['passage', 'Four.'],
    ])
  })

  test('as the record says', () => {
    assert.deepEqual(cut('Rose\nThorn\n\nLeaf\n', { layout: 'lines' }), [
      ['passage', 'Rose'],
      ['passage', 'Thorn'],
      ['passage', 'Leaf'],
    ])
    assert.deepEqual(cut('Rose\nThorn\n\nLeaf\n', { layout: 'wrapped' }), [
      ['passage', 'Rose\nThorn'],
      ['passage', 'Leaf'],
    ])
  })
})

describe('furniture', () => {
  test('is taken from the head and from the foot, as far as rules reach', () => {
    assert.deepEqual(cut('Skip to content\n\nHome > Ports\n\nOne.\n\nTwo.\n\nShare this\n\nLeave a Comment\n'), [
      ['skip-link', 'Skip to content'],
      ['breadcrumb', 'Home > Ports'],
      ['passage', 'One.'],
      ['passage', 'Two.'],
      ['share-label', 'Share this'],
      ['comment-prompt', 'Leave a Comment'],
    ])
  })

  test('is not looked for among passages', () => {
    assert.deepEqual(cut('One.\n\nLeave a Comment\n\nTwo.\n\nSkip to content\n'), [
      ['passage', 'One.'],
      ['passage', 'Leave a Comment'],
      ['passage', 'Two.'],
      ['passage', 'Skip to content'],
    ])
  })

  test('may take the first part of a line', () => {
    assert.deepEqual(cut(' date 2025-07-13 The port said Sunday.\n\nTwo.\n'), [
      ['date-token', 'date 2025-07-13'],
      ['passage', 'The port said Sunday.'],
      ['passage', 'Two.'],
    ])
  })

  test('is a passage where the record says so', () => {
    const text = 'One.\n\nTwo.\n\nShare this\n'
    assert.deepEqual(cut(text, { named: [name(text, 'Share this', { kind: 'passage' })] }), [
      ['passage', 'One.'],
      ['passage', 'Two.'],
      ['passage', 'Share this'],
    ])
  })

  test('that the record names is passed by the rules above it', () => {
    const text = 'One.\n\nTwo.\n\nShare this\n\nHarbour News Roku\n'
    const roku = name(text, 'Harbour News Roku', { kind: 'furniture', rule: 'record', why: 'a label' })
    assert.deepEqual(cut(text, { named: [roku] }), [
      ['passage', 'One.'],
      ['passage', 'Two.'],
      ['share-label', 'Share this'],
      ['record', 'Harbour News Roku'],
    ])
  })
})

describe('a headline is guessed', () => {
  const guess = { guessHeadline: true }

  test('of a short first line without a full stop before a blank line', () => {
    assert.deepEqual(cut('Harbour reopens\n\nOne.\n\nTwo.\n', guess), [
      ['headline', 'Harbour reopens'],
      ['passage', 'One.'],
      ['passage', 'Two.'],
    ])
  })

  test('below furniture', () => {
    assert.deepEqual(cut('Home > Ports\n\nHarbour reopens\n\nOne.\n', guess), [
      ['breadcrumb', 'Home > Ports'],
      ['headline', 'Harbour reopens'],
      ['passage', 'One.'],
    ])
  })

  test('only where all of that holds', () => {
    const passages = (text: string) => cut(text, guess).every(([kind]) => kind === 'passage')
    assert.ok(passages('Harbour reopens.\n\nOne.\n'))
    assert.ok(passages('港は再開した。\n\n一。\n'))
    assert.ok(passages('Harbour reopens\nOne.\n'))
    assert.ok(passages('Harbour reopens\n'))
    assert.ok(passages(`${'Harbour '.repeat(20)}\n\nOne.\n`))
  })

  test('of 150 characters at most', () => {
    const line = 'h'.repeat(150)
    assert.deepEqual(cut(`${line}\n\nOne.\n`, guess)[0], ['headline', line])
  })
})
