import type { CheckData } from '#dossier/check/check-data.ts'
import { readPasted } from '#dossier/check/read-pasted.ts'
import { renderChecked } from './render-checked.ts'

/** The form of /check/: reads what is pasted, fetches the passages once, and shows what they say. Nothing is sent. */
class DossierCheck extends HTMLElement {
  #data: Promise<CheckData> | undefined

  connectedCallback(): void {
    const form = this.querySelector('form')
    const box = this.querySelector('textarea')
    const answer = this.querySelector('.check-answer')
    if (!form || !box || !answer) throw new TypeError('Cannot find the parts of dossier-check')
    form.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#check(box.value, answer)
    })
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
    })
  }

  async #check(pasted: string, answer: Element): Promise<void> {
    const { base = '/', tag = '' } = this.dataset
    try {
      this.#data ??= load(`${base}check/passages.json?v=${tag}`)
      const data = await this.#data
      const here = new URL(base, location.href).href
      answer.replaceChildren(...renderChecked(readPasted(pasted, data, [here]), data, base))
    } catch {
      this.#data = undefined
      answer.textContent = 'The passages could not be loaded. Check the connection and press the button again.'
    }
  }
}

async function load(address: string): Promise<CheckData> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address}`)
  return response.json()
}

customElements.define('dossier-check', DossierCheck)
