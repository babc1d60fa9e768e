import { sha256 } from '../text/sha256.ts'
import { sha512 } from '../text/sha512.ts'
import type { PackageFile } from './package-file.ts'
import { encodeName, toOxum } from './to-bag.ts'

/** What is wrong with a bag, in a sentence each; nothing where every byte is as its manifests say. */
export function checkBag(files: readonly PackageFile[]): string[] {
  const byName = new Map(files.map((file) => [encodeName(file.path), file]))
  const textOf = (path: string) => new TextDecoder().decode(byName.get(path)?.bytes ?? new Uint8Array())
  const data = files.filter(({ path }) => path.startsWith('data/'))
  const manifests = [
    { path: 'manifest-sha256.txt', hash: sha256, must: data },
    { path: 'manifest-sha512.txt', hash: sha512, must: data },
    { path: 'tagmanifest-sha256.txt', hash: sha256, must: [] },
    { path: 'tagmanifest-sha512.txt', hash: sha512, must: [] },
  ]
  const wrong = manifests.flatMap(({ path, hash, must }) => {
    const lines = textOf(path).split('\n').filter(Boolean)
    const named = new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 2), line.slice(0, line.indexOf(' '))]))
    return [
      ...(named.size === 0 ? [`${path} is missing or empty.`] : []),
      ...[...named].flatMap(([name, expected]) => {
        const file = byName.get(name)
        if (!file) return [`${path} names ${name}, which is not there.`]
        return hash(file.bytes) === expected ? [] : [`${name} is not as ${path} says.`]
      }),
      ...must.flatMap((file) => (named.has(encodeName(file.path)) ? [] : [`${path} does not name ${file.path}.`])),
    ]
  })
  const head = textOf('bagit.txt') === 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'
  const oxum = /^Payload-Oxum: (.*)$/m.exec(textOf('bag-info.txt'))?.[1]
  return [
    ...(head ? [] : ['bagit.txt is not that of BagIt 1.0.']),
    ...(oxum === toOxum(data) ? [] : [`The payload is ${toOxum(data)}, bag-info.txt says ${oxum ?? 'nothing'}.`]),
    ...wrong,
  ]
}
