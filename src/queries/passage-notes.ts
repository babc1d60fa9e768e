import { type PassageNote, toPassageNotes } from '#dossier/pages/passage-notes.ts'
import { getChapters } from './chapters.ts'
import { getEvidence } from './evidence.ts'

/** For each passage of a source what is curated about it and which chapters cite it, by the passage's id. */
export async function getPassageNotes(source: string): Promise<ReadonlyMap<string, PassageNote>> {
  return toPassageNotes(source, await getEvidence(), await getChapters())
}
