import { compareText } from '../text/compare-text.ts'
import { sha256 } from '../text/sha256.ts'
import { sha512 } from '../text/sha512.ts'
import { type PackageFile, toPackageFile } from './package-file.ts'

/** What a bag says of itself: label and value, in order; what is absent is left out. */
export type BagInfo = readonly (readonly [label: string, value: string | undefined])[]

/** Files as a bag (BagIt 1.0, RFC 8493): the payload under `data/`, with the checksums of everything beside it. */
export function toBag(payload: readonly PackageFile[], info: BagInfo): PackageFile[] {
  const data = payload.map(({ path, bytes }) => ({ path: `data/${path}`, bytes })).toSorted(byPath)
  const tags = [
    toPackageFile('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    toPackageFile('bag-info.txt', writeInfo([...info, ['Payload-Oxum', toOxum(data)]])),
    toPackageFile('manifest-sha256.txt', writeManifest(data, sha256)),
    toPackageFile('manifest-sha512.txt', writeManifest(data, sha512)),
  ].toSorted(byPath)
  return [
    ...tags,
    toPackageFile('tagmanifest-sha256.txt', writeManifest(tags, sha256)),
    toPackageFile('tagmanifest-sha512.txt', writeManifest(tags, sha512)),
    ...data,
  ].toSorted(byPath)
}

/** Bytes and files of the payload. */
export function toOxum(data: readonly PackageFile[]): string {
  return `${data.reduce((sum, { bytes }) => sum + bytes.length, 0)}.${data.length}`
}

/** A name in a manifest: per cent, carriage return and line feed are the only signs that it may not hold as they are. */
export function encodeName(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function writeManifest(files: readonly PackageFile[], hash: (bytes: Uint8Array) => string): string {
  return files.map(({ path, bytes }) => `${hash(bytes)}  ${encodeName(path)}\n`).join('')
}

function writeInfo(info: BagInfo): string {
  return info
    .flatMap(([label, value]) => (value === undefined ? [] : `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`))
    .join('')
}

function byPath(a: PackageFile, b: PackageFile): number {
  return compareText(a.path, b.path)
}
