import type { Source } from '../sources/source.ts'
import { toTitle } from '../sources/title-of-source.ts'
import { showsText } from './hidden-text.ts'

/** What stands at a source's `seed.txt`: the seed byte for byte, or why it is not offered. */
export function writeSeedFile(source: Source): Uint8Array {
  return showsText(source) ? source.seed.bytes : new TextEncoder().encode(`${explainHiddenText(source).join('\n')}\n`)
}

/** Why the text of a source is not offered, in sentences. */
export function explainHiddenText(source: Source): string[] {
  const { key, record, seed } = source
  const what = record.access === 'record' ? 'only its record' : 'only what the dossier quotes of it'
  return [
    `The text of “${toTitle(source).text}” is not offered here: this dossier publishes ${what}.`,
    `Its page is /sources/${key}/.`,
    `The seed has ${seed.bytes.length} bytes; its SHA-256 is ${seed.sha256}.`,
  ]
}

/** What stands at the `seed.txt` of a source that was withdrawn. */
export function writeWithdrawnFile(gone: Withdrawal): string {
  return `${explainWithdrawal(gone)}\n`
}

type Withdrawal = { readonly key: string; readonly date: string; readonly reason: string }

/** When and why a source was withdrawn. */
export function explainWithdrawal({ key, date, reason }: Withdrawal): string {
  return `The source ${key} was withdrawn on ${date}. ${reason}`
}
