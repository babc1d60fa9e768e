import { toActorNode } from '#dossier/metadata/actor-node.ts'
import { toChapterNode } from '#dossier/metadata/chapter-node.ts'
import type { JsonLdNode } from '#dossier/metadata/json-ld.ts'
import { toListNode } from '#dossier/metadata/list-node.ts'
import type { ChapterFacts } from '#dossier/schemas/chapter.ts'
import type { ActorPage } from '#dossier/schemas/facts.ts'
import { getFacts } from './facts.ts'
import { getSources } from './sources.ts'

/** What the page of a chapter is about, for programs. */
export async function getChapterSubject(chapter: ChapterFacts): Promise<JsonLdNode> {
  const facts = await getFacts()
  return toChapterNode(chapter, facts, `${facts.site}${import.meta.env.BASE_URL}`)
}

/** What the list of sources is about, for programs. */
export async function getListSubject(): Promise<JsonLdNode> {
  const { site } = await getFacts()
  return toListNode(
    (await getSources()).map(({ key }) => key),
    `${site}${import.meta.env.BASE_URL}`,
  )
}

/** Whom the page of an actor is about, for programs; undefined where no type of theirs fits. */
export function getActorSubject(actor: Pick<ActorPage, 'name' | 'type'>): JsonLdNode | undefined {
  const node = toActorNode(actor)
  return node['@type'] === undefined ? undefined : node
}
