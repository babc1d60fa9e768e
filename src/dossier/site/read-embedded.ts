import { Parser } from 'htmlparser2'

/** What a page holds for machines: its JSON-LD, and what its meta elements say. */
export function readEmbedded(html: string): { readonly jsonLd: readonly string[]; readonly meta: readonly string[] } {
  const jsonLd: string[] = []
  const meta: string[] = []
  let script: string | undefined
  const parser = new Parser({
    onopentag(name, { type, content }) {
      if (name === 'script' && type === 'application/ld+json') script = ''
      if (name === 'meta' && content !== undefined) meta.push(content)
    },
    ontext(text) {
      if (script !== undefined) script += text
    },
    onclosetag(name) {
      if (name === 'script' && script !== undefined) jsonLd.push(script)
      if (name === 'script') script = undefined
    },
  })
  parser.end(html)
  return { jsonLd, meta }
}
