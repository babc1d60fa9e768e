import { defineCollection } from 'astro:content'
import { fileURLToPath } from 'node:url'
import { chaptersFolder, factsFolder, sourcesFolder } from 'virtual:dossier/folders'
import { file, glob } from 'astro/loaders'
import { chapterFacts, chapterFields } from '#dossier/schemas/chapter.ts'
import { sourceCitations } from '#dossier/schemas/citations.ts'
import { concordanceLetter, concordanceOverview, concordanceWord } from '#dossier/schemas/concordance-page.ts'
import { dataPage } from '#dossier/schemas/data-page.ts'
import { correctionsPage, editionPage, editionText } from '#dossier/schemas/editions-page.ts'
import { evidencePage } from '#dossier/schemas/evidence-page.ts'
import { actorPage, facts } from '#dossier/schemas/facts.ts'
import { linksPage } from '#dossier/schemas/links-page.ts'
import { picture, sourceHead } from '#dossier/schemas/source-head.ts'
import { sourcePage } from '#dossier/schemas/source-page.ts'
import { sourcePages } from './loaders/source-pages.ts'

export const collections = {
  sources: defineCollection({
    loader: sourcePages(fileURLToPath(sourcesFolder)),
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
  editions: defineCollection({ loader: file(fileURLToPath(`${factsFolder}editions.json`)), schema: editionPage }),
  editionTexts: defineCollection({
    loader: file(fileURLToPath(`${factsFolder}edition-texts.json`)),
    schema: editionText,
  }),
  corrections: defineCollection({
    loader: file(fileURLToPath(`${factsFolder}corrections.json`)),
    schema: correctionsPage,
  }),
  links: defineCollection({ loader: file(fileURLToPath(`${factsFolder}links.json`)), schema: linksPage }),
  citations: defineCollection({ loader: file(fileURLToPath(`${factsFolder}citations.json`)), schema: sourceCitations }),
  heads: defineCollection({ loader: file(fileURLToPath(`${factsFolder}heads.json`)), schema: sourceHead }),
  pictures: defineCollection({ loader: file(fileURLToPath(`${factsFolder}pictures.json`)), schema: picture }),
  concordance: defineCollection({
    loader: file(fileURLToPath(`${factsFolder}concordance.json`)),
    schema: concordanceOverview,
  }),
  concordanceLetters: defineCollection({
    loader: file(fileURLToPath(`${factsFolder}concordance-letters.json`)),
    schema: concordanceLetter,
  }),
  concordanceWords: defineCollection({
    loader: file(fileURLToPath(`${factsFolder}concordance-words.json`)),
    schema: concordanceWord,
  }),
  dossier: defineCollection({ loader: file(fileURLToPath(`${factsFolder}dossier.json`)), schema: facts }),
}
