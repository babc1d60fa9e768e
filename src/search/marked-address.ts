/** The address of a passage that also names the words to be marked there: `/sources/key/?mark=truce#p3`. */
export function toMarkedAddress(url: string, words: readonly string[]): string {
  const [path = '', id] = url.split('#', 2)
  const parameters = new URLSearchParams(words.map((word) => ['mark', word])).toString()
  return `${path}${parameters ? `?${parameters}` : ''}${id === undefined ? '' : `#${id}`}`
}

/** Parts an arrival's address into the words to be marked and the address without them. */
export function splitMarkedAddress(address: { pathname: string; search: string; hash: string }): {
  readonly words: readonly string[]
  readonly clean: string
} {
  const parameters = new URLSearchParams(address.search)
  const words = parameters.getAll('mark').filter((word) => word.trim() !== '')
  parameters.delete('mark')
  const rest = parameters.toString()
  return { words, clean: `${address.pathname}${rest ? `?${rest}` : ''}${address.hash}` }
}
