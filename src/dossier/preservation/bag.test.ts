import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkBag } from './check-bag.ts'
import { type PackageFile, toPackageFile } from './package-file.ts'
import { toBag } from './to-bag.ts'

const payload = [toPackageFile('lamp.txt', 'A lamp.\n'), toPackageFile('100% of\nlamps.txt', 'ten\n')]
const bag = toBag(payload, [
  ['Source-Organization', 'The port\noffice'],
  ['Bagging-Date', undefined],
])

function textOf(path: string): string {
  return new TextDecoder().decode(bag.find((file) => file.path === path)?.bytes)
}

function replace(path: string, text: string): PackageFile[] {
  return bag.map((file) => (file.path === path ? toPackageFile(path, text) : file))
}

describe('a bag', () => {
  test('declares itself in exactly two lines, and says of itself what is known', () => {
    assert.equal(textOf('bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
    assert.equal(textOf('bag-info.txt'), 'Source-Organization: The port office\nPayload-Oxum: 12.2\n')
  })

  test('lists its payload in two manifests and its tag files in two others, the signs that are not allowed encoded', () => {
    assert.deepEqual(
      bag.map(({ path }) => path),
      [
        'bag-info.txt',
        'bagit.txt',
        'data/100% of\nlamps.txt',
        'data/lamp.txt',
        'manifest-sha256.txt',
        'manifest-sha512.txt',
        'tagmanifest-sha256.txt',
        'tagmanifest-sha512.txt',
      ],
    )
    assert.deepEqual(textOf('manifest-sha512.txt').match(/ {2}.*/g), [
      '  data/100%25 of%0Alamps.txt',
      '  data/lamp.txt',
    ])
    assert.deepEqual(textOf('tagmanifest-sha256.txt').match(/ {2}.*/g), [
      '  bag-info.txt',
      '  bagit.txt',
      '  manifest-sha256.txt',
      '  manifest-sha512.txt',
    ])
  })

  test('is whole, and the check says what is not', () => {
    assert.deepEqual(checkBag(bag), [])
    assert.deepEqual(checkBag(replace('data/lamp.txt', 'A lump.\n')), [
      'data/lamp.txt is not as manifest-sha256.txt says.',
      'data/lamp.txt is not as manifest-sha512.txt says.',
    ])
    assert.deepEqual(checkBag(bag.filter(({ path }) => path !== 'data/lamp.txt')), [
      'The payload is 4.1, bag-info.txt says 12.2.',
      'manifest-sha256.txt names data/lamp.txt, which is not there.',
      'manifest-sha512.txt names data/lamp.txt, which is not there.',
    ])
    assert.deepEqual(checkBag([...bag, toPackageFile('data/more.txt', '')]), [
      'The payload is 12.3, bag-info.txt says 12.2.',
      'manifest-sha256.txt does not name data/more.txt.',
      'manifest-sha512.txt does not name data/more.txt.',
    ])
    assert.ok(checkBag(replace('bagit.txt', 'BagIt-Version: 0.97\n')).includes('bagit.txt is not that of BagIt 1.0.'))
  })
})
