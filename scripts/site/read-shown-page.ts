import type { WatchedSite } from './watch-site.ts'

/** What a page says once its scripts have run, in the characters of its text nodes. */
export type ShownPage = {
  readonly title: string
  readonly heading: string
  /** Everything between header and footer. */
  readonly main: string
  /** The numbered passages: id and text. */
  readonly passages: readonly (readonly [id: string, text: string])[]
  /** The values of the catalogue card. */
  readonly card: readonly string[]
  readonly quotations: readonly string[]
  /** Names that lead to actors: text and address. */
  readonly mentions: readonly (readonly [text: string, address: string])[]
  /** The name under which the seed is saved. */
  readonly download: string
  /** Markup that no component of ours writes: scripts of others, handlers in attributes, addresses that are code. */
  readonly foreign: readonly string[]
  /** Whether a text ran and left its mark. */
  readonly isPwned: boolean
}

/** Opens a page of a site and reads what it shows. */
export async function readShownPage({ page, url }: WatchedSite, path: string): Promise<ShownPage> {
  await page.goto(new URL(path, url).href)
  return page.evaluate(() => {
    const textOf = (element: Element | null | undefined) => element?.textContent ?? ''
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    // The one block of data that a page of ours has; a script of that type never runs.
    const data = document.head.querySelector('script[type="application/ld+json"]:not([src])')
    const isForeign = (element: Element) =>
      element instanceof HTMLScriptElement && element !== data
        ? !element.src.startsWith(`${location.origin}/_astro/`) || element.textContent !== ''
        : [...element.attributes].some(
            ({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|data):/i.test(value),
          )
    return {
      title: document.title,
      heading: textOf(document.querySelector('h1')).trim(),
      main: textOf(document.querySelector('main')),
      passages: all('.passage:not(.matter)').map((passage): [string, string] => [
        passage.id,
        textOf(passage.querySelector(':scope > p')),
      ]),
      card: all('.card dd').map((value) => textOf(value).trim()),
      quotations: all('blockquote').map(textOf),
      mentions: all('a.mention').map((link): [string, string] => [textOf(link), link.getAttribute('href') ?? '']),
      download: document.querySelector('a[download]')?.getAttribute('download') ?? '',
      foreign: all('*')
        .filter(isForeign)
        .map((element) => element.outerHTML),
      isPwned: 'pwned' in window,
    }
  })
}
