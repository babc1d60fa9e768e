import {
  findMissingOptionalPackages,
  hasOptionalPackage,
  isExactVersion,
  type Lock,
  type LockEntries,
  type LockEntry,
  type OptionalPackage,
} from './missing-optional-packages.ts'

/** A completed lock file, what was added to it, and what could not be: no exact version, or its place is taken. */
export type CompletedLock = {
  readonly lock: Lock
  readonly added: readonly OptionalPackage[]
  readonly skipped: readonly OptionalPackage[]
}

/** Names in a lock file the optional packages that npm left out; their platforms are read from their names. */
export function completeLock(lock: Lock): CompletedLock {
  const entries: Record<string, LockEntry> = { ...lock.packages }
  const added: OptionalPackage[] = []
  const skipped: OptionalPackage[] = []

  for (const missing of findMissingOptionalPackages(lock)) {
    if (hasOptionalPackage(entries, missing)) continue // Added a moment ago, for another parent.
    const place = findPlace(entries, missing)
    if (place === undefined || !isExactVersion(missing.version)) {
      skipped.push(missing)
    } else {
      entries[place] = toEntry(missing, entries[missing.parent])
      added.push(missing)
    }
  }
  return { lock: { ...lock, packages: sortAsNpm(entries) }, added, skipped }
}

function findPlace(entries: LockEntries, { name, parent }: OptionalPackage): string | undefined {
  const places = [`node_modules/${name}`, ...(parent === '' ? [] : [`${parent}/node_modules/${name}`])]
  return places.find((place) => entries[place] === undefined)
}

function toEntry({ name, version }: OptionalPackage, parent: LockEntry | undefined): LockEntry {
  const { cpu, libc, os } = guessPlatform(name)
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(parent?.dev && { dev: true }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  }
}

type Platform = { readonly cpu: string | undefined; readonly libc: string | undefined; readonly os: string | undefined }

/** `@rolldown/binding-linux-x64-musl` → x64, musl, linux. */
function guessPlatform(name: string): Platform {
  const words = name.replace(/^@[^/]*\//, '').split(/[^a-z0-9]+/)
  const os = findWord(words, systemByWord)
  return {
    cpu: findWord(words, processorByWord),
    libc: os === 'linux' ? findWord(words, libraryByWord) : undefined,
    os,
  }
}

function findWord(words: readonly string[], meaningByWord: ReadonlyMap<string, string>): string | undefined {
  return words.map((word) => meaningByWord.get(word)).find((meaning) => meaning !== undefined)
}

const systemByWord = new Map([
  ...['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'].map(toPair),
  ['linuxmusl', 'linux'],
  ['macos', 'darwin'],
  ['windows', 'win32'],
])

const processorByWord = new Map(
  ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'].map(toPair),
)

const libraryByWord = new Map([
  ['gnu', 'glibc'],
  ['linuxmusl', 'musl'],
  ['musl', 'musl'],
])

function toPair(word: string): [string, string] {
  return [word, word]
}

function sortAsNpm(entries: LockEntries): LockEntries {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => a.localeCompare(b, 'en')))
}
