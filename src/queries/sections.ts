import { type Section, toSections } from '#dossier/pages/site-sections.ts'
import { getFacts } from './facts.ts'

/** The sections of the site by what a reader wants to do. */
export async function getSections(): Promise<{ heading: string; sections: Section[] }[]> {
  return toSections(await getFacts())
}
