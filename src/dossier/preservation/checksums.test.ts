import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCopy } from './find-copy.ts'
import { readChecksums } from './read-checksums.ts'
import { writeChecksums } from './write-checksums.ts'

const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

test('checksums are written as sha256sum writes them, in the order of paths, and read back', () => {
  const list = writeChecksums(['sources/b.txt', 'a\\b\nc.txt', 'index.html'].map((path) => ({ path, hash: empty })))
  assert.equal(list, `\\${empty}  a\\\\b\\nc.txt\n${empty}  index.html\n${empty}  sources/b.txt\n`)
  assert.deepEqual([...readChecksums(list)], [[empty, ['a\\b\nc.txt', 'index.html', 'sources/b.txt']]])
})

test('a copy is found under every address that has its bytes', () => {
  const known = readChecksums(`${empty}  index.html\n${empty}  sources/lamp/index.html\n${empty}  a.txt\n`)
  assert.deepEqual(findCopy(empty, known), ['/', '/sources/lamp/', '/a.txt'])
  assert.deepEqual(findCopy('0'.repeat(64), known), [])
})
