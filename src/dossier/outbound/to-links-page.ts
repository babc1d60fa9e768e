import { formatDate } from '../dates/format-date.ts'
import type { CheckedLink, LinkReport } from '../schemas/links.ts'
import type { LinksPage } from '../schemas/links-page.ts'
import { withoutUndefined } from '../without-undefined.ts'
import type { OutboundLink } from './outbound-link.ts'

/** The report on the addresses that the dossier names now; what was checked and is named no longer is left out. */
export function toLinksPage(links: readonly OutboundLink[], report: LinkReport | undefined): LinksPage {
  const checks = new Map(report?.links.map((link) => [link.address, link]))
  const rows = links.map(({ address, used, archived }) => {
    const check = checks.get(address)
    const works = check?.status === 'works' || check?.status === 'moved'
    return withoutUndefined({
      address,
      used: used.map((page) => ({ ...page })),
      answer: check && toAnswer(check),
      works,
      leadsTo: check?.leads_to,
      archived: check && !works ? archived.map((copy) => ({ ...copy })) : [],
    })
  })
  const counts = {
    checked: rows.filter(({ answer }) => answer !== undefined).length,
    answering: rows.filter(({ works }) => works).length,
  }
  return withoutUndefined({ checked: report && formatDate(report.checked), counts, rows })
}

const words: Readonly<Record<CheckedLink['status'], string>> = {
  works: 'a page',
  moved: 'a page, at another address',
  missing: 'no page there',
  refused: 'not served to this check',
  failing: 'a failure of the server',
  silent: 'no answer',
}

function toAnswer({ status, code, why }: CheckedLink): string {
  const details = [code, why].filter((detail) => detail !== undefined).join(', ')
  return details === '' ? words[status] : `${words[status]} (${details})`
}
