import { stringify } from 'yaml'
import { type InputFile, isPassedOver } from '../input-file.ts'
import { showsText, withoutHiddenWords } from '../pages/hidden-text.ts'
import type { Source } from '../sources/source.ts'
import { compareText } from '../text/compare-text.ts'
import { readYamlBytes } from '../yaml/read-yaml.ts'
import { findAbout, hideInValues } from './hide-in-values.ts'
import type { PackageFile } from './package-file.ts'

/** The authored files of a dossier as they may be passed on, with those that are changed or left out for hidden texts. */
export type ShownFiles = {
  readonly files: readonly PackageFile[]
  readonly changed: readonly string[]
  readonly left: readonly string[]
}

/** Takes from a dossier's folder what may be passed on: a text that is not shown in full is in none of its files. */
export function listShownFiles(given: readonly InputFile[], sources: readonly Source[]): ShownFiles {
  const hidden = sources.filter((source) => !showsText(source))
  const seeds = new Set(sources.filter(showsText).flatMap(listReceipts))
  const authored = given
    .filter((file) => file.kind === 'file')
    .filter(({ path }) => !isPassedOver(path) && !path.startsWith('content/sources/'))
    .toSorted((a, b) => compareText(a.path, b.path))
  const shown = authored.map((file) => ({ path: file.path, before: file.bytes, bytes: show(file) }))
  return {
    files: shown.flatMap(({ path, bytes }) => (bytes ? [{ path, bytes }] : [])),
    changed: shown.flatMap(({ path, before, bytes }) => (bytes && bytes !== before ? [path] : [])),
    left: shown.flatMap(({ path, bytes }) => (bytes ? [] : [path])),
  }

  function show({ path, bytes }: { path: string; bytes: Uint8Array }): Uint8Array | undefined {
    if (seeds.has(path)) return bytes
    const yaml = /\.ya?ml$/i.test(path) ? readYamlBytes(path, bytes).yaml : undefined
    const about = yaml && findAbout(readKey(path, yaml.value), sources, hidden)
    if (path.startsWith('seeds/') && !about) return undefined
    if (hidden.length === 0) return bytes
    if (about === 'hidden' && path.startsWith('content/')) return undefined
    const text = new TextDecoder().decode(bytes)
    if (!yaml) return withoutHiddenWords(text, ...hidden) === undefined ? undefined : bytes
    const keep = filesOfNames.includes(path) ? ['name', 'aliases'] : []
    const value = hideInValues(yaml.value, { sources, hidden, about, keep })
    const same = JSON.stringify(value) === JSON.stringify(yaml.value) && !hasHiddenComment(text)
    return same ? bytes : new TextEncoder().encode(stringify(value, { lineWidth: 0 }))
  }

  /** Comments are not kept apart: a file with hidden words in one is written anew without any. */
  function hasHiddenComment(text: string): boolean {
    const comments = [...text.matchAll(/(?:^|\s)#(.*)$/gm)].map(([, comment = '']) => comment)
    return withoutHiddenWords(comments.join(' '), ...hidden) === undefined
  }
}

/** In these files a name is a printed form, which pages show whatever text it stands in. */
const filesOfNames = ['content/actors.yaml', 'content/places.yaml']

/** The paths of all copies that a source was received in. */
function listReceipts({ seed, record }: Source): string[] {
  const folder = seed.path.slice(0, seed.path.lastIndexOf('/') + 1)
  return [seed.path, ...record.receipts.map(({ file }) => `${folder}${file}`)]
}

/** The key of the source that a file is about: a record says it, other files are named for it. */
function readKey(path: string, value: unknown): string | undefined {
  if (!path.startsWith('seeds/')) return /^content\/.+\/([^/]+)\.ya?ml$/i.exec(path)?.[1]
  return typeof value === 'object' && value !== null && 'key' in value ? String(value.key) : undefined
}
