import type { JsonLdNode } from './json-ld.ts'

/** The sources in the order of their list. */
export function toListNode(keys: readonly string[], home: string): JsonLdNode {
  return {
    '@type': 'ItemList',
    numberOfItems: keys.length,
    itemListElement: keys.map((key, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: `${home}sources/${key}/`,
    })),
  }
}
