import type { ActorName } from '#dossier/schemas/evidence-page.ts'

/** A name where only plain text can stand; the words of the texts for somebody without a name keep their marks. */
export function quotedName({ name, theirs }: Pick<ActorName, 'name' | 'theirs'>): string {
  return theirs ? `“${name}”` : name
}
