/** A node of JSON-LD; fields that are undefined are not written. */
export type JsonLdNode = { readonly [name: string]: JsonLdValue | undefined }
export type JsonLdValue = string | number | JsonLdNode | readonly (string | number | JsonLdNode)[]

/** JSON-LD for a `script` element: no character in it can end the element or the line. */
export function writeJsonLd(node: JsonLdNode): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...node }).replace(
    /[<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
