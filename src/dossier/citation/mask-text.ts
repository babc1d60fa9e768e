import { escapeHtml } from '../text/escape-html.ts'

// A citation processor reads markup, quotation marks, casing and particles of names into the strings it is given.
// Characters that it would act on travel through it as private-use code points and come back as plain text.

const marks = [...' <>&"\'‘’“”«»‹›„‚`*_{}()@\\|/:;,.!?-–—…#~^$=+%\u00a0\u202f\u00ad']

/** Characters that citeproc 2.4 prints as others in `<sup>`: first and last of each range. */
const superscripts = 'ªª²³¹ºʰʸˠˤˀˁۥۦᴬᴮᴰᴺᴼᵍᵏᵡ⁰ⁱ⁴ⁿ℠℠™™㆒㆟'

const active = [...marks, ...expandRanges(superscripts)]
const firstMask = 0xe000
const maskByCharacter = new Map(active.map((character, index) => [character, String.fromCharCode(firstMask + index)]))
const isolate = { start: '\ue0c8', end: '\ue0c9' }
const link = { start: '\ue0ca', end: '\ue0cb' }
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** `text` with every character that a processor would act on hidden from it; a last `.`, `!` or `?` stays, to avoid "?.". */
export function maskText(text: string): string {
  const clean = text
    .replace(/[\ue000-\ue0ff]/g, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
  const body = clean.slice(0, -1).replace(/[\s\S]/gu, toMask)
  const last = clean.slice(-1)
  const masked = body + (/[.!?]/.test(last) ? last : toMask(last))
  return rightToLeft.test(clean) ? `${isolate.start}${masked}${isolate.end}` : masked
}

/** An address, to be printed as a link; empty unless it begins with `http://` or `https://`. */
export function maskLink(address: string): string {
  return /^https?:\/\//.test(address)
    ? `${link.start}${new URL(address).href.replace(/[\s\S]/gu, toMask)}${link.end}`
    : ''
}

/** What a processor printed, as HTML: its own elements stay, masked characters come back escaped. */
export function unmaskHtml(html: string): string {
  return html
    .replace(/[\ue000-\ue0c7]/g, (mask) => escapeHtml(active[mask.charCodeAt(0) - firstMask] ?? ''))
    .replaceAll(isolate.start, '<bdi>')
    .replaceAll(isolate.end, '</bdi>')
    .replace(new RegExp(`${link.start}(.*?)${link.end}`, 'g'), '<a href="$1">$1</a>')
}

/** What a processor printed, as plain text: masked characters come back, and marks keep right-to-left words apart. */
export function unmaskText(text: string): string {
  return text
    .replace(/[\ue000-\ue0c7]/g, (mask) => active[mask.charCodeAt(0) - firstMask] ?? '')
    .replaceAll(isolate.start, '\u2068')
    .replaceAll(isolate.end, '\u2069')
}

function expandRanges(ends: string): string[] {
  return [...ends.matchAll(/(.)(.)/gu)].flatMap(([, first = '', last = '']) => {
    const start = first.charCodeAt(0)
    return Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, index) => String.fromCharCode(start + index))
  })
}

function toMask(character: string): string {
  return maskByCharacter.get(character) ?? character
}
