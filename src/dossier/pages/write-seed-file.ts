import type { Source } from '../sources/source.ts'
import { toTitle } from '../sources/title-of-source.ts'
import { showsText } from './hidden-text.ts'

/** What stands at a source's `seed.txt`: the seed byte for byte, or why it is not offered. */
export function writeSeedFile(source: Source): Uint8Array {
  if (showsText(source)) return source.seed.bytes
  const { key, record, seed } = source
  const what = record.access === 'record' ? 'only its record' : 'only what the dossier quotes of it'
  const sentences = [
    `The text of “${toTitle(source).text}” is not offered here: this dossier publishes ${what}.`,
    `Its page is /sources/${key}/.`,
    `The seed has ${seed.bytes.length} bytes; its SHA-256 is ${seed.sha256}.`,
  ]
  return new TextEncoder().encode(`${sentences.join('\n')}\n`)
}

/** What stands at the `seed.txt` of a source that was withdrawn. */
export function writeWithdrawnFile({ key, date, reason }: { key: string; date: string; reason: string }): string {
  return `The source ${key} was withdrawn on ${date}. ${reason}\n`
}
