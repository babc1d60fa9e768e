import { countSpeech } from '#dossier/evidence/count-speech.ts'
import type { Outlet } from '#dossier/evidence/outlet.ts'
import { getActors } from './actors.ts'
import { getEvidence } from './evidence.ts'
import { getSourceByKey } from './sources.ts'

/** All outlets by name: the media that publish sources of the dossier, as far as records say. */
export async function getOutlets(): Promise<Outlet[]> {
  const { statements, coded } = await getEvidence()
  const sourceByKey = await getSourceByKey()
  const actors = (await getActors()).filter(({ publishes }) => publishes.length > 0)
  return actors.map((actor) => ({
    actor,
    sources: actor.publishes.flatMap((key) => sourceByKey.get(key) ?? []),
    uncoded: actor.publishes.filter((key) => !coded.includes(key)),
    speech: countSpeech(statements.filter(({ source }) => actor.publishes.includes(source))),
  }))
}
