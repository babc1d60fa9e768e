import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { createProblem, type Place, type Problem, startOf } from '../problems/problem.ts'
import { findInvalidUtf8 } from '../seed/decode-seed.ts'
import { countCodePoints } from '../text/code-points.ts'
import { placeInText } from '../text/place-in-text.ts'

/** A YAML file as a value, and the place in it of any path (the path's nearest existing ancestor where it is absent). */
export type YamlFile = {
  readonly file: string
  readonly value: unknown
  readonly locate: (path: readonly PropertyKey[], at?: 'key' | 'value') => Place
  /** The characters that write the value at `path`, and the place of any of them (UTF-16 index). */
  readonly sourceOf: (path: readonly PropertyKey[]) => WrittenValue | undefined
}

type WrittenValue = { readonly text: string; readonly place: (index: number) => Place }

/** A YAML file read strictly as UTF-8; a byte that is not is a problem, and there is no value then. */
export function readYamlBytes(file: string, bytes: Uint8Array): ReturnType<typeof readYaml> {
  const invalid = findInvalidUtf8(bytes)
  if (invalid === undefined) return readYaml(file, new TextDecoder().decode(bytes))
  const before = new TextDecoder().decode(bytes.subarray(0, invalid))
  const byte = `0x${(bytes[invalid] ?? 0).toString(16).toUpperCase()}`
  const place = placeInText(file, before, before.length)
  return { yaml: undefined, problems: [createProblem('yaml-is-utf8', place, { byte, offset: invalid })] }
}

/** Reads YAML 1.2 (dates stay strings); mistakes of syntax are problems, and there is no value then. */
export function readYaml(file: string, text: string): { yaml: YamlFile | undefined; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    const start = offset - (col - 1)
    return { file, line: Math.max(1, line), column: countCodePoints(text.slice(start, offset)) + 1 }
  }
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) =>
      createProblem('yaml-valid', toPlace(error.pos[0]), { message: error.message.split('\n')[0] ?? error.code }),
    )
    return { yaml: undefined, problems }
  }
  const value = toValue(document)
  if (value instanceof Error) {
    return { yaml: undefined, problems: [createProblem('yaml-valid', startOf(file), { message: value.message })] }
  }
  const locate: YamlFile['locate'] = (path, at = 'value') => {
    const offset = findOffset(document.contents, path, at)
    return offset === undefined ? startOf(file) : toPlace(offset)
  }
  const sourceOf: YamlFile['sourceOf'] = (path) => {
    const node = document.getIn(path, true)
    const [start, end] = (isNode(node) && node.range) || []
    if (start === undefined || end === undefined) return undefined
    return { text: text.slice(start, end), place: (index) => toPlace(start + index) }
  }
  return { yaml: { file, value: value ?? null, locate, sourceOf }, problems: [] }
}

/** The library throws where aliases multiply beyond reason or name no anchor. */
function toValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    return error instanceof Error ? error : new Error('unknown error', { cause: error })
  }
}

function findOffset(root: unknown, path: readonly PropertyKey[], at: 'key' | 'value'): number | undefined {
  let node = root
  let offset = isNode(root) ? root.range?.[0] : undefined
  for (const [index, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined
    const next = pair ? pair.value : hasItems(node) && typeof step === 'number' ? node.items[step] : undefined
    const keyOffset = pair && isNode(pair.key) ? pair.key.range?.[0] : undefined
    const valueOffset = isNode(next) ? next.range?.[0] : undefined
    const last = index === path.length - 1
    const found = last && at === 'key' ? (keyOffset ?? valueOffset) : (valueOffset ?? keyOffset)
    if (found === undefined) return offset
    offset = found
    node = next
  }
  return offset
}

function hasItems(node: unknown): node is { items: unknown[] } {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)
}
