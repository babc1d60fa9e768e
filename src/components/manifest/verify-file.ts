import { findCopy } from '#dossier/preservation/find-copy.ts'
import { readChecksums } from '#dossier/preservation/read-checksums.ts'
import { createElement } from '../search/create-element.ts'

/** Takes a file that the reader chooses or drops, and says whether the site has one with the same bytes. It is sent nowhere. */
class VerifyFile extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input')
    const area = this.querySelector<HTMLElement>('.verify-drop')
    if (!input || !area) return
    area.hidden = false
    input.addEventListener('change', () => this.#check(input.files))
    area.addEventListener('dragover', (event) => {
      event.preventDefault()
      area.dataset['over'] = ''
    })
    area.addEventListener('dragleave', () => delete area.dataset['over'])
    area.addEventListener('drop', (event) => {
      event.preventDefault()
      delete area.dataset['over']
      this.#check(event.dataTransfer?.files)
    })
  }

  async #check(files: FileList | null | undefined): Promise<void> {
    const chosen = [...(files ?? [])]
    if (chosen.length === 0) return
    this.#say([createElement('p', {}, ['Reading …'])])
    try {
      const known = await this.#readLists()
      this.#say(await Promise.all(chosen.map((file) => this.#describe(file, known))))
    } catch (error) {
      this.#say([createElement('p', {}, [error instanceof Error ? error.message : 'The file cannot be read.'])])
    }
  }

  async #describe(file: File, known: ReadonlyMap<string, readonly string[]>): Promise<HTMLElement> {
    const hash = await hashFile(file)
    const addresses = findCopy(hash, known)
    const base = this.dataset['base'] ?? '/'
    const links = addresses.flatMap((address, index) => [
      ...(index > 0 ? [', '] : []),
      createElement('a', { href: `${base}${address.slice(1)}` }, [address]),
    ])
    const verdict =
      links.length > 0
        ? [`${file.name} is `, ...links, ` ${this.dataset['as'] ?? ''}, unchanged.`]
        : [`${file.name} is not a file of this edition: no file of the site has exactly these bytes.`]
    return createElement('div', {}, [
      createElement('p', {}, verdict),
      createElement('p', { class: 'verify-hash' }, ['SHA-256 ', createElement('code', {}, [hash])]),
    ])
  }

  /** The checksums of the site, and those of the package beside them, which its list names without a folder. */
  async #readLists(): Promise<Map<string, string[]>> {
    const base = this.dataset['base'] ?? '/'
    const paths = (this.dataset['lists'] ?? '').split(' ').filter(Boolean)
    const lists = await Promise.all(
      paths.map(async (path) => {
        const response = await fetch(`${base}${path}`).catch(() => undefined)
        if (!response?.ok) throw new Error(`The list of checksums (${base}${path}) cannot be read.`)
        const folder = path.slice(0, path.lastIndexOf('/') + 1)
        return [...readChecksums(await response.text())].map(
          ([hash, names]) => [hash, names.map((name) => `${folder}${name}`)] as const,
        )
      }),
    )
    return new Map(lists.flat())
  }

  #say(parts: readonly HTMLElement[]): void {
    this.querySelector('[role=status]')?.replaceChildren(...parts)
  }
}

async function hashFile(file: File): Promise<string> {
  if (!globalThis.crypto?.subtle) throw new Error('The browser computes checksums on pages from https:// only.')
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

customElements.define('verify-file', VerifyFile)
