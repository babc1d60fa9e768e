/** A file of a dossier as the edge found it; `path` is relative to the dossier's folder, with `/` between names. */
export type InputFile =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string }
  | { readonly kind: 'link-outside'; readonly path: string; readonly target: string }

/** Files that systems and editors leave about, and files about the folder itself: passed over everywhere. */
export function isPassedOver(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.startsWith('.') || name.endsWith('~') || /^(?:thumbs\.db|desktop\.ini|readme(?:\.\w+)?)$/i.test(name)
}
