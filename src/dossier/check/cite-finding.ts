import type { CheckData } from './check-data.ts'
import type { Finding } from './check-dossier-quotation.ts'

/** A finding as a citation: title, outlet and date, the passage, the edition with its hash, and the address. */
export function citeFinding(
  { source, ids, edition }: Finding,
  data: Pick<CheckData, 'name' | 'home' | 'editions' | 'state'>,
): string {
  return [
    [source.cited, ...locate(ids)].join(', '),
    `In ${data.name}, ${nameEdition(data, edition)}`,
    `${data.home}${toPath({ source, ids, ...(edition === undefined ? {} : { edition }) }).slice(1)}`,
  ].join('. ')
}

/** Where a finding stands on this site: the present page, or that of the edition which had the words. */
export function toPath({ source, ids, edition }: Finding): string {
  const page = edition === undefined ? `/sources/${source.key}/` : `/editions/${edition}/${source.key}/`
  return `${page}#${ids[0] ?? ''}`
}

function locate(ids: readonly string[]): string[] {
  const numbers = ids.flatMap((id) => (/^p\d+$/.test(id) ? [id.slice(1)] : []))
  if (numbers.length === 0) return ids.slice(0, 1).map((id) => id.replace('-', ' '))
  return numbers.length === 1 ? [`para. ${numbers[0]}`] : [`paras. ${numbers.join(', ')}`]
}

function nameEdition({ editions, state }: Pick<CheckData, 'editions' | 'state'>, edition: number | undefined): string {
  const number = edition ?? (state.draft ? undefined : editions.length)
  const closed = number === undefined ? undefined : editions[number - 1]
  if (closed) return `edition ${number}, hash ${closed.hash.slice(0, 8)}`
  return `draft of edition ${editions.length + 1}, hash ${state.hash.slice(0, 8)}`
}
