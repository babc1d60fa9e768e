import { writeJson } from '../data/data-file.ts'
import type { SourceRow } from '../data/source-row.ts'
import { compareText } from '../text/compare-text.ts'
import { sha256 } from '../text/sha256.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { toMediaType } from './media-type.ts'
import { type PackageFile, toPackageFile } from './package-file.ts'

/** What the description of a package needs besides its files. */
export type CrateContext = {
  readonly name: string
  readonly description: string
  readonly version: string
  readonly date: string
  /** The public address of the site. */
  readonly home: string
  readonly language: string
  readonly publisher: string | undefined
  readonly contact: string | undefined
  readonly sources: readonly SourceRow[]
  /** The row of the source that a file of `seeds/` is a copy of, by path. */
  readonly seeds: ReadonlyMap<string, SourceRow>
}

type Entity = Readonly<Record<string, unknown>> & { readonly '@id': string }

const ours = 'https://creativecommons.org/licenses/by/4.0/'

/** The description of a folder as a research object (RO-Crate 1.2): every file, every source, and under which terms. */
export function toCrate(files: readonly PackageFile[], context: CrateContext): PackageFile {
  const folders = [...new Set(files.flatMap(({ path }) => (path.includes('/') ? path.split('/')[0] : []) ?? []))]
  const top = files.filter(({ path }) => !path.includes('/')).map(({ path }) => ref(toId(path)))
  const root: Entity = withoutUndefined({
    '@id': './',
    '@type': 'Dataset',
    name: context.name,
    description: context.description,
    datePublished: context.date,
    version: context.version,
    inLanguage: context.language,
    url: context.home,
    license: ref(ours),
    creator: context.publisher === undefined ? undefined : ref('#publisher'),
    publisher: context.publisher === undefined ? undefined : ref('#publisher'),
    about: context.sources.map(({ address }) => ref(address)),
    hasPart: [...folders.toSorted().map((name) => ref(`${name}/`)), ...top],
  })
  const graph: Entity[] = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      about: ref('./'),
      conformsTo: ref('https://w3id.org/ro/crate/1.2'),
    },
    root,
    ...folders.toSorted().map((name) => toFolder(name, files)),
    ...files.toSorted((a, b) => compareText(a.path, b.path)).map((file) => toFile(file, context.seeds)),
    ...context.sources.map(toSource),
    ...(context.publisher === undefined ? [] : [toPublisher(context.publisher, context.contact)]),
    ...toTerms(context.sources),
  ]
  return toPackageFile(
    'ro-crate-metadata.json',
    writeJson({ '@context': 'https://w3id.org/ro/crate/1.2/context', '@graph': graph }),
  )
}

const folderNames: Readonly<Record<string, string>> = {
  content: 'What the editors wrote: settings, evidence, chapters, and the ledger of what was published',
  seeds: 'The texts as received, each with its record',
  site: 'The site as it is served',
}

function toFolder(name: string, files: readonly PackageFile[]): Entity {
  const inside = files.filter(({ path }) => path.startsWith(`${name}/`)).map(({ path }) => ref(toId(path)))
  return { '@id': `${name}/`, '@type': 'Dataset', name: folderNames[name] ?? name, hasPart: inside }
}

function toFile({ path, bytes }: PackageFile, seeds: CrateContext['seeds']): Entity {
  const source = seeds.get(path)
  return withoutUndefined({
    '@id': toId(path),
    '@type': 'File',
    name: path.slice(path.lastIndexOf('/') + 1),
    encodingFormat: toMediaType(path),
    contentSize: String(bytes.length),
    sha256: sha256(bytes),
    encodesCreativeWork: source && ref(source.address),
    license: source?.rights ? ref(source.rights) : undefined,
  })
}

/** A source as what it is called here; dates and names that we supply are said in its record, with the reasons. */
function toSource(row: SourceRow): Entity {
  return withoutUndefined({
    '@id': row.address,
    '@type': 'CreativeWork',
    name: row.title,
    url: row.address,
    inLanguage: row.language_status === 'stated' ? (row.language ?? undefined) : undefined,
    license: row.rights === null ? undefined : ref(row.rights),
    conditionsOfAccess: {
      full: 'The whole text is shown.',
      excerpts: 'Only what is quoted of the text is shown.',
      record: 'Only the record is shown.',
    }[row.access],
  })
}

function toPublisher(name: string, contact: string | undefined): Entity {
  const reach = contact === undefined ? {} : contact.includes('://') ? { url: contact } : { email: contact }
  return { '@id': '#publisher', '@type': 'Organization', name, ...reach }
}

/** The licence of ours, and the rights statements of the texts, under their own addresses. */
function toTerms(sources: readonly SourceRow[]): Entity[] {
  const statements = [...new Set(sources.flatMap(({ rights }) => rights ?? []))].filter((address) => address !== ours)
  return [
    { '@id': ours, '@type': 'CreativeWork', name: 'Creative Commons Attribution 4.0 International', url: ours },
    ...statements
      .toSorted()
      .map((address) => ({ '@id': address, '@type': 'CreativeWork', name: address, url: address })),
  ]
}

function ref(id: string): { '@id': string } {
  return { '@id': id }
}

/** A path as an address relative to the folder. */
function toId(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
