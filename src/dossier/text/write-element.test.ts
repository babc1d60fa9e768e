import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeElement, writeText } from './write-element.ts'

test('text and values of attributes are escaped', () => {
  const { markup } = writeElement('text', { class: '"><script>', x: 1 }, [writeText('<b>lamps & "oil"</b>')])
  assert.equal(
    markup,
    '<text class="&quot;&gt;&lt;script&gt;" x="1">&lt;b&gt;lamps &amp; &quot;oil&quot;&lt;/b&gt;</text>',
  )
})

test('numbers have two decimals at most, and an attribute without a value is left out', () => {
  assert.equal(writeElement('circle', { cx: 1 / 3, cy: 20, r: undefined }).markup, '<circle cx="0.33" cy="20"/>')
})

test('control characters that XML cannot carry are left out', () => {
  assert.equal(writeText('a\u0000b\u001bc\nd').markup, 'abc\nd')
})
