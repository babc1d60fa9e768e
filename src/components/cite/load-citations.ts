import type { CitationsFile } from '#dossier/citation/citations-file.ts'

let loaded: Promise<CitationsFile> | undefined

/** The citations of this page's source, fetched once; rejects where they cannot be had. */
export function loadCitations(): Promise<CitationsFile> {
  loaded ??= fetchCitations().catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

async function fetchCitations(): Promise<CitationsFile> {
  const address = document.querySelector<HTMLElement>('passage-tools')?.dataset['citations'] ?? 'cite.json'
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return response.json()
}
