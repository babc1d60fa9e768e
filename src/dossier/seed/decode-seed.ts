import { createProblem, type Problem, startOf } from '../problems/problem.ts'
import { findControlCharacters } from '../text/control-characters.ts'
import { placeInText } from '../text/place-in-text.ts'
import { trimmedRange } from '../text/white-space.ts'
import { recogniseFormat } from './recognise-format.ts'

/** A seed as text: without its byte-order mark, whose presence is noted. */
export type DecodedSeed = { readonly text: string; readonly byteOrderMark: boolean }

/** A seed's bytes read strictly as UTF-8; what cannot be read is a problem, and there is no text then. */
export function decodeSeed(file: string, bytes: Uint8Array): { seed: DecodedSeed | undefined; problems: Problem[] } {
  const format = recogniseFormat(bytes)
  if (format) return fail(createProblem('seed-is-plain-text', startOf(file), { format: format.name, way: format.way }))
  if (bytes.length === 0) return fail(createProblem('seed-has-text', startOf(file), { what: 'empty file' }))
  const invalid = findInvalidUtf8(bytes)
  if (invalid !== undefined) {
    const before = new TextDecoder().decode(bytes.subarray(0, invalid))
    const byte = `0x${(bytes[invalid] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
    return fail(createProblem('seed-is-utf8', placeInText(file, before, before.length), { byte, offset: invalid }))
  }
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(byteOrderMark ? bytes.subarray(3) : bytes)
  const nul = text.indexOf('\0')
  if (nul >= 0) {
    const offset = bytes.indexOf(0)
    return fail(createProblem('seed-without-nul', placeInText(file, text, nul), { offset }))
  }
  const { start, end } = trimmedRange(text)
  if (start === end) return fail(createProblem('seed-has-text', startOf(file), { what: 'file of white space alone' }))
  return { seed: { text, byteOrderMark }, problems: findControls(file, text) }
}

function fail(problem: Problem): { seed: undefined; problems: Problem[] } {
  return { seed: undefined, problems: [problem] }
}

/** Pages show control characters as symbols, so the editor is told. */
function findControls(file: string, text: string): Problem[] {
  const found = findControlCharacters(text)
  const first = found[0]
  if (!first) return []
  const names = new Set(found.map(({ character }) => toName(character)))
  const characters = [...names].sort().slice(0, 5).join(', ')
  return [createProblem('seed-without-controls', placeInText(file, text, first.index), { characters })]
}

function toName(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The offset of the first byte that no UTF-8 text has there (The Unicode Standard, table 3-7), if any. */
export function findInvalidUtf8(bytes: Uint8Array): number | undefined {
  let index = 0
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index)
    if (length === 0) return index
    index += length
  }
  return undefined
}

/** The length of the well-formed sequence at `index`, or 0. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  if (length === 0) return 0
  const second = bytes[index + 1] ?? 0
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let offset = 2; offset < length; offset++) {
    const next = bytes[index + offset] ?? 0
    if (next < 0x80 || next > 0xbf) return 0
  }
  return length
}
