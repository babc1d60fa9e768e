import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { drawPicture } from './draw-picture.ts'
import type { Face } from './face.ts'
import { fitText } from './fit-text.ts'

/** A face of Latin letters that are half as wide as they are high; a line of it is drawn as one stroke. */
const square: Face = {
  covers: (text) => /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text),
  widthOf: (text, size) => ([...text].length * size) / 2,
  outline: (text, { x, y, size }) => `M${x} ${y}h${([...text].length * size) / 2}`,
}
const faces = { theirs: square, ours: square, machine: square }
const picture = {
  path: 'sources/lamp/picture.png',
  title: '“The lamp is lit”',
  voice: 'theirs',
  notes: ['Harbour Gazette, May 2024'],
  dossier: 'Lamps',
  edition: 'Edition 1',
  address: 'https://lamps.example/sources/lamp/',
} as const

describe('text is set', () => {
  const sizes = [
    { size: 20, lines: 1 },
    { size: 10, lines: 2 },
  ]

  test('in the largest size at which it fits', () => {
    assert.deepEqual(fitText('one two', square, 100, sizes), { size: 20, lines: ['one two'] })
    assert.deepEqual(fitText('one two three four', square, 60, sizes), { size: 10, lines: ['one two', 'three four'] })
  })

  test('with an ellipsis where it does not fit at all', () => {
    assert.deepEqual(fitText('one two three four five six seven', square, 60, sizes), {
      size: 10,
      lines: ['one two', 'three four …'],
    })
    assert.deepEqual(fitText('abcdefghijklmnopqrstuvwxyz', square, 60, sizes), { size: 10, lines: ['abcdefghij …'] })
  })
})

test('a picture is made of outlines alone, with no text and no address to load', () => {
  assert.doesNotMatch(drawPicture(picture, faces), /<text|<image|href|font/)
  assert.match(
    drawPicture(picture, faces),
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="630"><rect width="1200" height="630" fill="#faf9f5"\/>/,
  )
})

test('words of a script that the faces do not have are left out, the address stays', () => {
  const drawn = drawPicture({ ...picture, title: '“מנורה”' }, faces)
  assert.equal(drawn.match(/<path/g)?.length, 3)
})
