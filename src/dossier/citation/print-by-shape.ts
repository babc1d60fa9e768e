import type { CslItem } from './csl-engine.ts'
import { mark } from './place-marks.ts'

/** An item to be printed, and the same item as a citation in a text needs it. */
export type PrintItem = { readonly item: CslItem; readonly inText: CslItem }

/** What a processor printed of an item, by the name of the form. */
export type PrintedForms = { readonly whole: string; readonly inText?: string; readonly passages?: string }

/** Prints items: the forms of each by its id. */
export type Print = (items: readonly PrintItem[]) => ReadonlyMap<string, PrintedForms>

/**
 * Prints items as `print` does, but those that differ in title and address alone only once: marks stand in their places,
 * and each item's own masked words replace them in what was printed. A title without a Latin letter, and one that
 * holds anything but letters, digits and masked characters, is printed by itself.
 */
export function printByShape(items: readonly PrintItem[], print: Print): ReadonlyMap<string, PrintedForms> {
  const shaped = items.map(toShaped)
  const shapes = new Map(shaped.map(({ shape, shown }) => [shape, shown]))
  const printed = print([...shapes.values()])
  return new Map(
    shaped.map(({ id, shape, fill }) => {
      const { whole, inText, passages } = printed.get(shapes.get(shape)?.item.id ?? '') ?? { whole: '' }
      return [
        id,
        {
          whole: fill(whole),
          ...(inText === undefined ? {} : { inText: fill(inText) }),
          ...(passages === undefined ? {} : { passages: fill(passages) }),
        },
      ]
    }),
  )
}

type Shaped = {
  readonly id: string
  /** What decides how an item is printed, its title and address aside. */
  readonly shape: string
  /** The item that is printed for all of this shape. */
  readonly shown: PrintItem
  /** Puts the item's own title and address into what was printed. */
  readonly fill: (printed: string) => string
}

function toShaped(given: PrintItem): Shaped {
  const { item, inText } = given
  const title = openTitle(item)
  const address = openAddress(item)
  const open = { ...(title && { title: title.open }), ...(address && { URL: address.open }) }
  const shown = { item: { ...item, ...open }, inText: { ...inText, ...open } }
  const { id, ...fields } = shown.item
  return {
    id,
    shape: JSON.stringify([fields, { ...shown.inText, id: undefined }]),
    shown,
    fill: (printed) =>
      printed
        .replaceAll(mark.shapeTitle, () => title?.words ?? '')
        .replaceAll(mark.shapeAddress, () => address?.words ?? ''),
  }
}

type Opened = { readonly open: string; readonly words: string }

/** The marks around a title and the last mark of its sentence decide how it is printed: they stay. */
function openTitle({ title }: CslItem): Opened | undefined {
  if (typeof title !== 'string') return undefined
  const [, start = '', words, end = ''] = titleParts.exec(title) ?? []
  return words ? { open: `${start}${mark.shapeTitle}${end}`, words } : undefined
}

function openAddress({ URL: address }: CslItem): Opened | undefined {
  if (typeof address !== 'string') return undefined
  const words = addressParts.exec(address)?.[1]
  return words ? { open: address.replace(words, () => mark.shapeAddress), words } : undefined
}

/** Letters, digits, brackets, and what mask-text.ts has hidden: no processor acts on them inside a title that has a Latin one. */
const opaque = String.raw`[\p{L}\p{M}\p{Nd}[\]\ue000-\ue0c9]`
const titleParts = new RegExp(
  `^(<i>|${mark.ours})?(${opaque}*[A-Za-z0-9]${opaque}*)([.!?]?(?:</i>|${mark.oursEnd})?)$`,
  'u',
)
const addressParts = /^\ue0ca([a-z0-9[\]\ue000-\ue0c7]+)\ue0cb$/i
