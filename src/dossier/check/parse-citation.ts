/** Paragraphs as a citation counts them; a range may run backwards. */
export type CitedRange = { readonly from: number; readonly to: number }

/** One thing of ours that a text cites: a source, or another address of this site. */
export type CitedThing =
  | { readonly kind: 'source'; readonly key: string; readonly ranges: readonly CitedRange[]; readonly matter?: string }
  | { readonly kind: 'address'; readonly path: string }
  | { readonly kind: 'elsewhere'; readonly address: string }

/** What a pasted citation or address says. */
export type ParsedCitation = {
  readonly cited: readonly CitedThing[]
  readonly edition?: number
  /** The beginning of a hash, as citations print it. */
  readonly hash?: string
  /** Whether it says that it was made from a draft. */
  readonly draft: boolean
}

const numbers = String.raw`\d{1,6}(?:\s*[-–—]\s*\d{1,6})?`
const one = String.raw`(?:para\.?|paragraph|par\.|¶)\s*(${numbers})`
const several = String.raw`(?:paras\.?|paragraphs|pars\.|¶¶)\s*(${numbers}(?:(?:\s*,\s*|\s+and\s+)${numbers})*)`
const paragraphs = new RegExp(`${several}|${one}`, 'iu')
const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'

/**
 * Reads an address of this site (`homes` are the ones that are known), `key para. 4`, `[@key, para. 4; @other, para. 2]`,
 * or a whole reference; undefined where the text holds nothing of the kind. `keys` are those of the dossier.
 */
export function parseCitation(
  text: string,
  { homes, keys }: { homes: readonly string[]; keys: readonly string[] },
): ParsedCitation | undefined {
  const cited = findCited(text, homes, keys)
  const version = /\bedition\s+(\d{1,6})\b/iu.exec(text)
  const draft = /\bdraft(?:\s+of|,)\s+edition\b/iu.test(text)
  const hash = /\bhash\s+([0-9a-f]{6,64})\b/iu.exec(text)?.[1]?.toLowerCase()
  const ofAddress = cited.find(({ edition }) => edition !== undefined)?.edition
  const edition = ofAddress ?? (version && !draft ? Number(version[1]) : undefined)
  if (cited.length === 0) return undefined
  return {
    cited: cited.map(({ thing }) => thing),
    ...(edition === undefined ? {} : { edition }),
    ...(hash ? { hash } : {}),
    draft,
  }
}

type Found = { readonly thing: CitedThing; readonly edition?: number }

function findCited(text: string, homes: readonly string[], keys: readonly string[]): Found[] {
  const ranges = toRanges(text)
  const addresses = findAddresses(text).map((address) => readAddress(address, homes, ranges))
  const ours = addresses.filter(({ thing }) => thing.kind !== 'elsewhere')
  if (ours.length > 0) return ours
  const marked = [...text.matchAll(new RegExp(`@(${slug})([^@;\\]]*)`, 'gu'))].map(([, key = '', rest = '']) =>
    toSource(key, toRanges(rest)),
  )
  if (marked.length > 0) return marked
  const known = keys.filter((key) => new RegExp(`(?<![\\p{L}\\p{N}-])${key}(?![\\p{L}\\p{N}-])`, 'u').test(text))
  const longest = known.toSorted((a, b) => b.length - a.length)[0]
  if (longest && (ranges.length > 0 || text.trim() === longest)) return [toSource(longest, ranges)]
  // What is worded like a citation, of a key that is not known.
  const unknown = new RegExp(`^\\s*\\[?(${slug}),?\\s+(?:paras?\\b|¶)`, 'u').exec(text)?.[1]
  if (unknown && ranges.length > 0) return [toSource(unknown, ranges)]
  return addresses
}

function toSource(key: string, ranges: readonly CitedRange[]): Found {
  return { thing: { kind: 'source', key, ranges } }
}

/** Web addresses, and paths that begin with a slash. */
function findAddresses(text: string): string[] {
  const found = text.match(/https?:\/\/[^\s<>"“”«»|{}]+|(?<=^|[\s(])\/[a-z][^\s<>"“”«»|{}]*/giu) ?? []
  return found.map((address) => address.replace(/[.,;:!?)\]]+$/u, ''))
}

function readAddress(address: string, homes: readonly string[], ranges: readonly CitedRange[]): Found {
  const home = homes.find((known) => address.startsWith(known) || `${address}/` === known)
  if (home === undefined && !address.startsWith('/')) return { thing: { kind: 'elsewhere', address } }
  const local = home === undefined ? address : `/${address.slice(home.length)}`
  const [, path = '/', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(local) ?? []
  const page = path.replace(/index\.html$/, '')
  const id = fragment.replace(/:~:.*$/, '')
  const [, edition, ofEdition] = new RegExp(`^/editions/(\\d{1,6})/(?:(${slug})/?)?$`).exec(page) ?? []
  const key = ofEdition ?? new RegExp(`^/sources/(${slug})/?$`).exec(page)?.[1]
  const number = /^p(\d{1,6})$/.exec(id)?.[1]
  const named = ranges.length > 0 || !number ? ranges : [{ from: Number(number), to: Number(number) }]
  const matter = number || id === '' ? {} : { matter: id }
  const thing: CitedThing = key
    ? { kind: 'source', key, ranges: named, ...matter }
    : { kind: 'address', path: /\.[a-z]+$/.test(page) || page.endsWith('/') ? page : `${page}/` }
  return { thing, ...(edition === undefined ? {} : { edition: Number(edition) }) }
}

function toRanges(text: string): CitedRange[] {
  const [, list, single] = paragraphs.exec(text) ?? []
  return [...(list ?? single ?? '').matchAll(/(\d+)(?:\s*[-–—]\s*(\d+))?/g)].map(([, from, to]) => ({
    from: Number(from),
    to: Number(to ?? from),
  }))
}
