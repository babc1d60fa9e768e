import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { hostileText } from '../fixtures/hostile-text.ts'
import { decodeSeed, findInvalidUtf8 } from './decode-seed.ts'

const encode = (text: string) => new TextEncoder().encode(text)

describe('a seed', () => {
  test('is read as UTF-8', () => {
    assert.deepEqual(decodeSeed('seeds/a.txt', encode('Café 😀\r\n')), {
      seed: { text: 'Café 😀\r\n', byteOrderMark: false },
      problems: [],
    })
  })

  test('may begin with a byte-order mark, which is noted and no part of the text', () => {
    assert.deepEqual(decodeSeed('seeds/a.txt', encode('\ufeffText')), {
      seed: { text: 'Text', byteOrderMark: true },
      problems: [],
    })
  })

  test('keeps a second byte-order mark', () => {
    assert.deepEqual(decodeSeed('seeds/a.txt', encode('\ufeff\ufeffText\ufeff')).seed, {
      text: '\ufeffText\ufeff',
      byteOrderMark: true,
    })
  })

  test('comes out as it went in, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { seed } = decodeSeed('seeds/a.txt', encode(`x${text}`))
        assert.deepEqual(seed, { text: `x${text}`, byteOrderMark: false })
      }),
    )
  })
})

describe('the first byte that is not UTF-8', () => {
  const cases: [string, number[], number | undefined][] = [
    ['is nowhere in ASCII', [0x41, 0x7f], undefined],
    ['is a byte that only goes on', [0x41, 0x80], 1],
    ['is an overlong form', [0xc1, 0xbf], 0],
    ['is an overlong form of three bytes', [0xe0, 0x9f, 0xbf], 0],
    ['is half of a pair of surrogates', [0xed, 0xa0, 0x80], 0],
    ['is beyond the last code point', [0xf4, 0x90, 0x80, 0x80], 0],
    ['is a sequence that ends too soon', [0x41, 0xe2, 0x82], 1],
    ['is a sequence that goes on in ASCII', [0xe2, 0x82, 0x41], 0],
    ['is nowhere in the last code point', [0xf4, 0x8f, 0xbf, 0xbf], undefined],
  ]
  for (const [title, bytes, expected] of cases) {
    test(title, () => assert.equal(findInvalidUtf8(new Uint8Array(bytes)), expected))
  }

  test('is where a strict decoder fails for the first time', () => {
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f),
    )
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 12 }), (list) => {
        const bytes = new Uint8Array(list)
        const invalid = findInvalidUtf8(bytes)
        assert.equal(isUtf8(bytes), invalid === undefined)
        if (invalid === undefined) return
        assert.ok(isUtf8(bytes.subarray(0, invalid)))
        for (let end = invalid + 1; end <= Math.min(invalid + 4, bytes.length); end++) {
          assert.equal(isUtf8(bytes.subarray(invalid, end)), false)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
