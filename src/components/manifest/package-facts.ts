import { createElement } from '../search/create-element.ts'

/**
 * Adds size and SHA-256 of the preservation package to the sentence that offers it. The page cannot hold them: it is in the
 * package, whose bytes they describe.
 */
class PackageFacts extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const address = this.dataset['address'] ?? ''
    try {
      const [list, head] = await Promise.all([fetch(`${address}.sha256`), fetch(address, { method: 'HEAD' })])
      const hash = /^[0-9a-f]{64}/.exec(list.ok ? await list.text() : '')?.[0]
      const bytes = Number(head.headers.get('Content-Length') ?? 0)
      if (hash === undefined || !head.ok) return
      const size = bytes > 0 ? `${bytes.toLocaleString('en')} bytes, ` : ''
      this.replaceChildren(`It has ${size}SHA-256 `, createElement('code', {}, [hash]), '.')
    } catch {
      // Without a network the sentence stays without them.
    }
  }
}

customElements.define('package-facts', PackageFacts)
