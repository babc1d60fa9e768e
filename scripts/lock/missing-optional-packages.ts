/** The parts of a package-lock.json (version 3) that say which packages it names; other fields pass through. */
export type Lock = { readonly packages: LockEntries }

/** The packages of a lock file, by the folder in which each is installed; `''` is the project itself. */
export type LockEntries = Readonly<Record<string, LockEntry>>

export type LockEntry = {
  readonly version?: string
  readonly cpu?: readonly string[]
  readonly dev?: boolean
  readonly libc?: readonly string[]
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** An optional dependency: its name, the version or range wanted, and the lock entry that wants it. */
export type OptionalPackage = { readonly name: string; readonly version: string; readonly parent: string }

/** The optional dependencies of every entry that a lock file does not name where Node would look for them. */
export function findMissingOptionalPackages(lock: Lock): OptionalPackage[] {
  return Object.entries(lock.packages)
    .flatMap(([parent, entry]) =>
      Object.entries(entry.optionalDependencies ?? {}).map(([name, version]) => ({ name, version, parent })),
    )
    .filter((wanted) => !hasOptionalPackage(lock.packages, wanted))
}

/** Whether `entries` name the package; of an exact version, that one; of a range, any (npm has checked it). */
export function hasOptionalPackage(entries: LockEntries, { name, version, parent }: OptionalPackage): boolean {
  const nearest = listPlaces(parent, name).find((place) => entries[place] !== undefined)
  if (nearest === undefined) return false
  return !isExactVersion(version) || entries[nearest]?.version === version
}

/** `1.2.3` and `1.2.3-beta.1` are exact; `^1.2.3`, `1.x` and `npm:other@1.2.3` are not. */
export function isExactVersion(version: string): boolean {
  return /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version)
}

/** `node_modules/a`, `b` → `node_modules/a/node_modules/b`, `node_modules/b`. */
function listPlaces(parent: string, name: string): string[] {
  const folders = parent === '' ? [] : parent.split(/\/?node_modules\//).slice(1)
  return Array.from({ length: folders.length + 1 }, (_, up) => folders.slice(0, folders.length - up)).map((inner) =>
    [...inner, name].map((folder) => `node_modules/${folder}`).join('/'),
  )
}
