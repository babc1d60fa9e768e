import { createProblem, type Problem, startOf } from '../problems/problem.ts'
import { placeInText } from '../text/place-in-text.ts'
import { quoteForMessage } from '../text/quote-for-message.ts'
import { type BuiltPage, type Found, readPage } from './read-page.ts'

/** A built site: its pages by path (`sources/index.html`), the paths of all its files, and where it will live. */
export type BuiltSite = {
  readonly pages: ReadonlyMap<string, string>
  readonly files: ReadonlySet<string>
  readonly site: string
  readonly base: string
  /** Published addresses that must answer. */
  readonly promised: readonly string[]
}

/**
 * What is wrong with a built site: links and fragments that lead nowhere, ids given twice, pages without a title, a
 * heading or a language, resources of other origins, promised addresses that do not answer.
 */
export function checkSite(site: BuiltSite): Problem[] {
  const pages = new Map([...site.pages].map(([path, html]) => [path, { html, page: readPage(html) }] as const))
  const idsByPath = new Map([...pages].map(([path, { page }]) => [path, new Set(page.ids.map(({ value }) => value))]))
  const found = [...pages].flatMap(([path, { html, page }]) => [
    ...checkLinks(path, html, page, site, idsByPath),
    ...checkIds(path, html, page),
    ...checkCompleteness(path, page),
  ])
  const lost = site.promised
    .filter((address) => !hasFile(site, toFile(address)))
    .map((address) => createProblem('link-resolves', startOf('content/ledger.yaml'), { target: address }))
  return [...found, ...lost]
}

function checkLinks(
  path: string,
  html: string,
  page: BuiltPage,
  site: BuiltSite,
  idsByPath: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  const home = new URL(site.site).origin
  const here = `http://site${site.base}${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`
  const check = ({ value, index }: Found, loaded: boolean): Problem[] => {
    const problem = () => [
      createProblem('link-resolves', placeInText(path, html, index), { target: quoteForMessage(value) }),
    ]
    const url = URL.parse(value, here)
    if (!url) return problem()
    const own = url.origin === 'http://site' || url.origin === home
    if (!own && !loaded) return []
    if (!own)
      return [createProblem('page-stays-home', placeInText(path, html, index), { address: quoteForMessage(value) })]
    const file = url.pathname.startsWith(site.base) ? toFile(`/${url.pathname.slice(site.base.length)}`) : undefined
    const fragment = decodeURIComponent(url.hash.slice(1))
    const ids = idsByPath.get(file ?? '')
    const resolves = file !== undefined && hasFile(site, file) && (fragment === '' || (ids?.has(fragment) ?? false))
    return resolves ? [] : problem()
  }
  return [
    ...page.links.filter(({ value }) => !/^mailto:/.test(value)).flatMap((link) => check(link, false)),
    ...page.resources.flatMap((resource) => check(resource, true)),
  ]
}

function toFile(address: string): string {
  const path = decodeURIComponent(address.replace(/^\//, ''))
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

function hasFile(site: BuiltSite, file: string): boolean {
  return site.files.has(file)
}

function checkIds(path: string, html: string, page: BuiltPage): Problem[] {
  const seen = new Set<string>()
  return page.ids.flatMap(({ value, index }) => {
    const double = seen.has(value)
    seen.add(value)
    return double ? [createProblem('id-unique', placeInText(path, html, index), { id: quoteForMessage(value) })] : []
  })
}

function checkCompleteness(path: string, page: BuiltPage): Problem[] {
  const { h1, main, title } = page.counts
  const missing = [
    h1 === 1 ? undefined : `${h1} \`h1\` elements`,
    main === 1 ? undefined : `${main} \`main\` elements`,
    title === 1 ? undefined : 'no title',
    page.language ? undefined : 'no language',
  ].filter((words) => words !== undefined)
  return missing.length === 0 ? [] : [createProblem('page-complete', startOf(path), { missing: missing.join(', ') })]
}
