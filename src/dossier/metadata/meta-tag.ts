/** A tag in the head of a page. Open Graph names its tags by `property`, every other vocabulary by `name`. */
export type MetaTag = { readonly name: string; readonly content: string } | OpenGraphTag

export type OpenGraphTag = { readonly property: string; readonly content: string }

/** The picture that stands for a page where its address is shared. */
export type SharedPicture = { readonly address: string; readonly alt: string }

/** The measure of every such picture, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const

/** What a page shows where its address is shared: title, a line about it, and a picture. */
export function toShareTags(shared: {
  readonly title: string
  readonly description: string
  readonly address: string
  readonly type: 'article' | 'website'
  readonly picture: SharedPicture
}): MetaTag[] {
  const { title, description, address, type, picture } = shared
  return [
    { property: 'og:type', content: type },
    { property: 'og:url', content: address },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:image', content: picture.address },
    { property: 'og:image:width', content: String(pictureSize.width) },
    { property: 'og:image:height', content: String(pictureSize.height) },
    { property: 'og:image:alt', content: picture.alt },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}
