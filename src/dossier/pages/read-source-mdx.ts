/** Words of a span, or words in it that name an actor. */
export type Piece = { readonly text: string; readonly actor?: string | undefined }

/** An element of a source's body: the span that it shows, by its place among all spans, and the words in order. */
export type SpanElement = {
  readonly name: 'Passage' | 'Matter'
  readonly id: string
  readonly place: number
  readonly pieces: readonly Piece[]
}

/** The front matter of a source's page as a value, and its body; both as `writeSourceMdx` writes them, and no other MDX. */
export function readSourceMdx(mdx: string): { page: Record<string, unknown>; body: string } {
  const [, front, body] = /^---\n#.*\n(\{\n[\s\S]*?\n\})\n---\n([\s\S]*)$/.exec(mdx) ?? []
  if (front === undefined || body === undefined) throw new Error('A page of a source is not as the pipeline writes it')
  return { page: JSON.parse(front), body }
}

/** The elements of a source's body. They are read, not run: nothing in a body can be code. */
export function readSourceBody(body: string): SpanElement[] {
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name, id = '', place, inner = ''] = element.exec(line) ?? []
      if (name !== 'Passage' && name !== 'Matter') throw new Error(`A span is not as the pipeline writes it: ${line}`)
      return { name, id, place: Number(place), pieces: readPieces(inner) }
    })
}

function readPieces(inner: string): Piece[] {
  return [...inner.matchAll(piece)].map(([, actor, named, plain]) => ({
    text: String(JSON.parse(named ?? plain ?? '""')),
    actor,
  }))
}

// No brace and no angle bracket stands inside a string expression: all are escaped there.
const expression = String.raw`\{("[^{}<>]*")\}`
const mention = `<Mention actor="([a-z0-9-]+)">${expression}</Mention>`
const piece = new RegExp(`${mention}|${expression}`, 'g')
const anyPiece = String.raw`(?:<Mention actor="[a-z0-9-]+">\{"[^{}<>]*"\}</Mention>|\{"[^{}<>]*"\})*`
const element = new RegExp(
  String.raw`^<(Passage|Matter) id="([\w-]+)" of=\{props\.spans\[(\d+)\]\}>(${anyPiece})</\1>$`,
)
