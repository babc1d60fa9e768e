import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { createProblem, type Place, type Problem, startOf } from '../problems/problem.ts'
import { countCodePoints } from '../text/code-points.ts'

/** A YAML file as a value, and the place in it of any path (the path's nearest existing ancestor where it is absent). */
export type YamlFile = {
  readonly file: string
  readonly value: unknown
  readonly locate: (path: readonly PropertyKey[], at?: 'key' | 'value') => Place
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
  const locate: YamlFile['locate'] = (path, at = 'value') => {
    const offset = findOffset(document.contents, path, at)
    return offset === undefined ? startOf(file) : toPlace(offset)
  }
  return { yaml: { file, value: document.toJS({ maxAliasCount: 100 }) ?? {}, locate }, problems: [] }
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
