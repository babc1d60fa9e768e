/** A file that the build makes: pages for Astro, facts for its collections, or a file of the site as it is. */
export type OutputFile = {
  readonly kind: 'page' | 'facts' | 'site'
  /** Relative to the folder of its kind. */
  readonly path: string
  readonly content: string | Uint8Array
}
