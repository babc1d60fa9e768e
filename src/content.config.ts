import { defineCollection } from 'astro:content'
import { fileURLToPath } from 'node:url'
import { factsFolder, sourcesFolder } from 'virtual:dossier/folders'
import { file, glob } from 'astro/loaders'
import { actorPage, facts } from '#dossier/schemas/facts.ts'
import { sourcePage } from '#dossier/schemas/source-page.ts'

export const collections = {
  sources: defineCollection({
    loader: glob({ pattern: '*.mdx', base: sourcesFolder, retainBody: false }),
    schema: sourcePage,
  }),
  actors: defineCollection({ loader: file(fileURLToPath(`${factsFolder}actors.json`)), schema: actorPage }),
  dossier: defineCollection({ loader: file(fileURLToPath(`${factsFolder}dossier.json`)), schema: facts }),
}
