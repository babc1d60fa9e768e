import { formatDate } from '../dates/format-date.ts'
import { isOfSource } from '../ledger/is-of-source.ts'
import type { DossierSettings } from '../schemas/dossier-settings.ts'
import type { Facts } from '../schemas/facts.ts'
import type { Ledger } from '../schemas/ledger.ts'
import type { Source } from '../sources/source.ts'

/** Sources that were taken out, whether a closed edition or the settings alone say so, unless they came back. */
export function findWithdrawn(dossier: {
  settings: DossierSettings
  ledger: Ledger
  sources: readonly Source[]
}): Facts['withdrawn'] {
  const { settings, ledger, sources } = dossier
  const keys = new Set<string>([...settings.withdrawn, ...sources].map(({ key }) => key))
  const earlier = ledger.sources.flatMap(({ key, withdrawn }) =>
    withdrawn && !keys.has(key) ? [{ key, date: withdrawn.date, reason: withdrawn.reason }] : [],
  )
  return [...settings.withdrawn, ...earlier]
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, date, reason }) => ({ key, date: formatDate(date), reason, pages: listPages(key, ledger) }))
}

/** The paths under which a source had pages, without the slashes at both ends. */
function listPages(key: string, { addresses }: Ledger): string[] {
  const pages = addresses.filter(({ path }) => isOfSource(path, key) && path.endsWith('/'))
  return [...new Set([`sources/${key}`, ...pages.map(({ path }) => path.slice(1, -1))])]
}
