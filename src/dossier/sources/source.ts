import type { SourceRecord } from '../schemas/record.ts'
import type { SourceKey } from './source-key.ts'
import type { Passage, SpannedText } from './span.ts'

/** A source: its record, its current receipt, and the spans of its text. */
export type Source = SpannedText & {
  readonly key: SourceKey
  readonly record: SourceRecord
  /** Whether there is a record in a file; without one every field is unknown. */
  readonly described: boolean
  readonly seed: {
    /** The path of the current receipt, relative to the dossier's folder. */
    readonly path: string
    readonly sha256: string
    readonly bytes: Uint8Array
    readonly text: string
    readonly byteOrderMark: boolean
  }
}

export function passagesOf(source: SpannedText): Passage[] {
  return source.spans.filter((span) => span.kind === 'passage')
}
