import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha256 } from '../../src/dossier/text/sha256.ts'
import { drawPng } from './draw-png.ts'

const picture = {
  path: 'sources/lamp/picture.png',
  title: '“The lamp is lit – Łódź, Αθήνα, Київ”',
  voice: 'theirs',
  notes: ['Harbour Gazette, May 2024'],
  dossier: 'Lamps',
  edition: 'Edition 1',
  address: 'https://lamps.example/sources/lamp/',
} as const

test('a picture is the same, byte for byte, whenever and wherever it is drawn', async () => {
  const png = Buffer.from(await drawPng(picture))
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630])
  assert.equal(sha256(png), '4d1bdf3d53020e596f415677c5086c79cbf597b378e6ffbb8b2903e08ecc9c99')
  assert.deepEqual(Buffer.from(await drawPng(picture)), png)
})

test('a title in a script that the fonts do not hold leaves the rest of the picture as it is', async () => {
  const [hebrew, none] = await Promise.all([
    drawPng({ ...picture, title: '“מנורה”' }),
    drawPng({ ...picture, title: '😀' }),
  ])
  assert.deepEqual(hebrew, none)
})
