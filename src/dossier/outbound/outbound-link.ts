/** A page of the site that names an address. */
export type NamingPage = { readonly path: string; readonly name: string }

/** An address of others that the dossier names, the pages that name it, and archived copies of what it shows. */
export type OutboundLink = {
  readonly address: string
  readonly used: readonly NamingPage[]
  readonly archived: readonly { readonly address: string; readonly name: string }[]
}

/** The addresses of others as they answered when they were checked last. */
export const linksFile = 'content/links.yaml'
