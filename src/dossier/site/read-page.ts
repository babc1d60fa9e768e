import { Parser } from 'htmlparser2'

/** What the checks need to know of a built page; line and column of every finding count from 1. */
export type BuiltPage = {
  readonly ids: readonly Found[]
  /** Addresses that a reader can follow. */
  readonly links: readonly Found[]
  /** Addresses that the page loads by itself. */
  readonly resources: readonly Found[]
  readonly counts: Readonly<Record<'h1' | 'main' | 'title', number>>
  readonly language: string | undefined
}

export type Found = { readonly value: string; readonly index: number }

const loading: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
  embed: 'src',
  object: 'data',
  use: 'href',
}

/** Reads a built page without a browser. */
export function readPage(html: string): BuiltPage {
  const ids: Found[] = []
  const links: Found[] = []
  const resources: Found[] = []
  const counts = { h1: 0, main: 0, title: 0 }
  const open: string[] = []
  let language: string | undefined
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name)
      const index = parser.startIndex
      const { id, href } = attributes
      if (id !== undefined) ids.push({ value: id, index })
      if ((name === 'a' || name === 'area') && href !== undefined) links.push({ value: href, index })
      if (name === 'link' && href !== undefined)
        (isLoaded(attributes['rel']) ? resources : links).push({ value: href, index })
      const resource = attributes[loading[name] ?? '']
      if (loading[name] && resource !== undefined) resources.push({ value: resource, index })
      if (name === 'html') language = attributes['lang']
      if (name === 'h1' || name === 'main' || (name === 'title' && open.includes('head'))) counts[name] += 1
    },
    onclosetag() {
      open.pop()
    },
  })
  parser.end(html)
  return { ids, links, resources, counts, language }
}

function isLoaded(relation: string | undefined): boolean {
  return /\b(?:stylesheet|icon|preload|modulepreload|manifest)\b/.test(relation ?? '')
}
