import type { StatementOnPage } from '../schemas/evidence-page.ts'
import type { ActorPage } from '../schemas/facts.ts'
import { type BySource, groupBySource } from './group-by-source.ts'

/** Which part an actor has in a statement: it speaks or is spoken for, others speak of it, it passes words on, it is spoken to. */
export type ActorPart = 'said' | 'about' | 'relayed' | 'addressed'

/** The statements in which an actor has one part, source by source. */
export type ActorGroup = {
  readonly part: ActorPart
  readonly count: number
  readonly sources: readonly BySource<StatementOnPage>[]
}

/** An actor with how many statements it makes, and how many others make about it. */
export type CountedActor = { readonly actor: ActorPage; readonly said: number; readonly about: number }

/**
 * The statements of an actor by its part in them, each in the order of the evidence. What it says and what is said about it
 * are there even when empty, because that says something; the other parts are not.
 */
export function toActorStatements(statements: readonly StatementOnPage[], id: string): ActorGroup[] {
  const has = (actors: readonly { readonly id: string }[]) => actors.some((actor) => actor.id === id)
  const isSaid = ({ speakers, onBehalfOf }: StatementOnPage) => has(speakers) || has(onBehalfOf)
  const parts: [ActorPart, StatementOnPage[]][] = [
    ['said', statements.filter(isSaid)],
    ['about', statements.filter((one) => has(one.about) && !isSaid(one))],
    ['relayed', statements.filter((one) => has(one.relayedBy))],
    ['addressed', statements.filter((one) => has(one.addressee))],
  ]
  return parts
    .filter(([part, all]) => all.length > 0 || part === 'said' || part === 'about')
    .map(([part, all]) => ({ part, count: all.length, sources: groupBySource(all) }))
}
