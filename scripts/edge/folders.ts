import { basename, dirname, join, resolve } from 'node:path'

/** Where a build reads and writes; all absolute. */
export type Folders = {
  /** This repository: engine, pages, styles. */
  readonly repository: string
  /** The dossier: `seeds/`, and `content/` if there is any. */
  readonly root: string
  /** The finished site. */
  readonly out: string
  /** Working files and caches, beside `out`. */
  readonly work: string
  /** The site while it is being built. */
  readonly next: string
  /** The generated pages, one MDX file a source. */
  readonly sources: string
  /** The chapters: prose of the dossier's authors. */
  readonly chapters: string
  /** The generated facts that pages are made from. */
  readonly facts: string
  /** The search index while it is being made. */
  readonly search: string
  /** Whether the dossier is this repository's own. */
  readonly isOwn: boolean
}

const repository = resolve(import.meta.dirname, '../..')

/** The folders of a build; by default this repository's dossier, built into `dist/`. */
export function toFolders(options: { root?: string | undefined; out?: string | undefined } = {}): Folders {
  const root = resolve(options.root ?? repository)
  const out = resolve(options.out ?? join(root, 'dist'))
  const work = join(dirname(out), `.${basename(out)}-work`)
  const isOwn = root === repository
  return {
    repository,
    root,
    out,
    work,
    next: join(work, 'next'),
    sources: isOwn ? join(root, 'content/sources') : join(work, 'sources'),
    chapters: join(root, 'content/chapters'),
    facts: join(work, 'facts'),
    search: join(work, 'search'),
    isOwn,
  }
}
