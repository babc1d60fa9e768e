import type { JsonLdNode } from './json-ld.ts'

/** The kinds of actors that schema.org has a type for without saying more than the dossier does. */
const types: Readonly<Record<string, string>> = {
  person: 'Person',
  organisation: 'Organization',
  court: 'Organization',
  medium: 'NewsMediaOrganization',
}

/** An actor by name. States and unnamed collectives get no type. */
export function toActorNode({
  name,
  type = '',
}: {
  readonly name: string
  readonly type?: string | undefined
}): JsonLdNode {
  return { '@type': types[type], name }
}
