import type { BuiltDossier } from '../build-dossier.ts'
import { toSourceRows } from '../data/to-source-rows.ts'
import type { InputFile } from '../input-file.ts'
import { showsText } from '../pages/hidden-text.ts'
import { sortByDate } from '../sources/sort-by-date.ts'
import { listShownFiles } from './list-shown-files.ts'
import type { PackageEdition } from './package-edition.ts'
import { type PackageFile, packageFiles } from './package-file.ts'
import { toBag } from './to-bag.ts'
import { toCrate } from './to-crate.ts'
import { writePackageReadme } from './write-package-readme.ts'

/** The preservation package: a bag around a research object with the site, the texts and records, and what was written. */
export function toPackage(
  built: BuiltDossier,
  given: { site: readonly PackageFile[]; authored: readonly InputFile[]; edition: PackageEdition },
): PackageFile[] {
  const { settings, hash } = built
  const { label, date, draft } = given.edition
  if (date === undefined) throw new Error('A package was asked for although there is no day to date it with')
  const home = `${settings.site.replace(/\/$/, '')}${settings.base}`
  const sorted = sortByDate(built.sources)
  const rows = toSourceRows(sorted, home)
  const shown = listShownFiles(given.authored, built.sources)
  const hidden = sorted.filter((source) => !showsText(source))
  const readme = writePackageReadme({
    name: settings.name,
    label,
    date,
    draft,
    home,
    hash,
    hidden: hidden.map(({ key, record }) => ({ key, access: record.access })),
    changed: shown.changed,
    left: hidden.length === 0 ? [] : shown.left,
  })
  const site = given.site
    .filter(({ path }) => !packageFiles.some((name) => name === path))
    .map(({ path, bytes }) => ({ path: `site/${path}`, bytes }))
  const files = [readme, ...site, ...shown.files]
  const seeds = sorted.flatMap((source, index) => {
    const folder = source.seed.path.slice(0, source.seed.path.lastIndexOf('/') + 1)
    const row = rows[index]
    return row ? source.record.receipts.map(({ file }) => [`${folder}${file}`, row] as const) : []
  })
  const crate = toCrate(files, {
    name: settings.name,
    description: draft ? `${settings.summary} ${label}, not published.` : `${settings.summary} ${label}.`,
    version: label,
    date,
    home,
    language: settings.language,
    publisher: settings.publisher,
    contact: settings.contact,
    sources: rows,
    seeds: new Map(seeds),
  })
  const contact = settings.contact?.includes('://') ? undefined : settings.contact
  return toBag(
    [crate, ...files],
    [
      ['Source-Organization', settings.publisher],
      ['Contact-Email', contact],
      ['External-Description', `${settings.name}. ${settings.summary}`],
      ['External-Identifier', home],
      ['Internal-Sender-Identifier', `${label}, hash ${hash}`],
      [
        'Internal-Sender-Description',
        hidden.length === 0
          ? 'All texts are shown in full.'
          : `Not shown in full, and not in this bag: ${hidden.map(({ key }) => key).join(', ')}. Their records are.`,
      ],
      ['Bagging-Date', draft ? undefined : date],
    ],
  )
}
