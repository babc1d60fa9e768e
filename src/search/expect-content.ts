import type { Joints, SearchTable, TextFile, WordList } from './search-files.ts'

/**
 * The content of a file beside the index; throws where it is another. The files are of the same build as this code: no
 * more is checked than that they are these files.
 */
export function expectContent<Content>(
  value: unknown,
  isContent: (value: unknown) => value is Content,
  name: string,
): Content {
  if (isContent(value)) return value
  throw new TypeError(`Unexpected content of ${name}`)
}

/** Whether something is `joints.json`. */
export function isJoints(value: unknown): value is Joints {
  return Array.isArray(value)
}

/** Whether something is `table.json`. */
export function isTable(value: unknown): value is SearchTable {
  return typeof value === 'object' && value !== null && 'lengths' in value && 'spansOf' in value
}

/** Whether something is `words.json`. */
export function isWordList(value: unknown): value is WordList {
  return typeof value === 'object' && value !== null && 'languages' in value
}

/** Whether something is `texts-<n>.json`. */
export function isTextFile(value: unknown): value is TextFile {
  return typeof value === 'object' && value !== null && 'spans' in value
}
