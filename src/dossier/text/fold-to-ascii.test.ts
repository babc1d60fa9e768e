import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../fixtures/hostile-text.ts'
import { foldToAscii } from './fold-to-ascii.ts'

test('letters lose their marks, everything else is one hyphen', () => {
  assert.equal(foldToAscii('Łódź, 1945'), 'lodz-1945')
  assert.equal(foldToAscii('Straße Ærø – ŒUVRE'), 'strasse-aero-oeuvre')
  assert.equal(foldToAscii('İstanbul ışık'), 'istanbul-isik')
  assert.equal(foldToAscii('ﬁle №\u00a0½ ２'), 'file-no-1-2-2')
  assert.equal(foldToAscii('--__A--'), 'a')
})

test('what has no such letter is nothing', () => {
  assert.equal(foldToAscii('世界 😀'), '')
})

test('folding gives a key or nothing, and folds to itself', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const folded = foldToAscii(text)
      assert.match(folded, /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      assert.equal(foldToAscii(folded), folded)
    }),
  )
})
