import { defineCollection } from 'astro:content'
import { fileURLToPath } from 'node:url'
import { chaptersFolder, factsFolder, sourcesFolder } from 'virtual:dossier/folders'
import { file, glob } from 'astro/loaders'
import { chapterFacts, chapterFields } from '#dossier/schemas/chapter.ts'
import { dataPage } from '#dossier/schemas/data-page.ts'
import { evidencePage } from '#dossier/schemas/evidence-page.ts'
import { actorPage, facts } from '#dossier/schemas/facts.ts'
import { sourcePage } from '#dossier/schemas/source-page.ts'

export const collections = {
  sources: defineCollection({
    loader: glob({ pattern: '*.mdx', base: sourcesFolder, retainBody: false }),
    schema: sourcePage,
  }),
  actors: defineCollection({ loader: file(fileURLToPath(`${factsFolder}actors.json`)), schema: actorPage }),
  data: defineCollection({ loader: file(fileURLToPath(`${factsFolder}data.json`)), schema: dataPage }),
  evidence: defineCollection({ loader: file(fileURLToPath(`${factsFolder}evidence.json`)), schema: evidencePage }),
  chapters: defineCollection({
    loader: chaptersFolder
      ? glob({ pattern: '*.mdx', base: chaptersFolder, retainBody: false })
      : { name: 'no-chapters', load: async ({ store }) => store.clear() },
    schema: chapterFields,
  }),
  chapterFacts: defineCollection({ loader: file(fileURLToPath(`${factsFolder}chapters.json`)), schema: chapterFacts }),
  dossier: defineCollection({ loader: file(fileURLToPath(`${factsFolder}dossier.json`)), schema: facts }),
}
