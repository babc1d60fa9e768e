import type { Source } from '../sources/source.ts'

/**
 * Whether the text of a source's spans may appear in any output. `excerpts` shows quoted passages alone, and as long as
 * no statement quotes one, that is none; `record` shows none ever. Numbers, offsets and hashes stay.
 */
export function showsText({ record }: Source): boolean {
  return record.access === 'full'
}
