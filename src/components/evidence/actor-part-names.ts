import type { ActorPart } from '#dossier/evidence/to-actor-statements.ts'

/** What pages call the parts that an actor has in statements. */
export const actorPartNames: Readonly<Record<ActorPart, string>> = {
  said: 'Statements by or for this actor',
  about: 'Statements about this actor, by others',
  relayed: 'Statements that this actor relays',
  addressed: 'Statements addressed to this actor',
}
