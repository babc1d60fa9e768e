/** A file of the preservation package or of the site in it; `path` has `/` between names. */
export type PackageFile = { readonly path: string; readonly bytes: Uint8Array }

/** A text as a file. */
export function toPackageFile(path: string, text: string): PackageFile {
  return { path, bytes: new TextEncoder().encode(text) }
}

/** Where the site offers the package, and its checksum. */
export const packageFiles = ['data/package.zip', 'data/package.zip.sha256'] as const

/** The checksums of a whole site. */
export const manifestFile = 'manifest-sha256.txt'
