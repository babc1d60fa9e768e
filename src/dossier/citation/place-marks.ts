import { unmaskHtml } from './mask-text.ts'

// Places that a pattern leaves open, and marks for the printer: private-use code points beyond those of mask-text.ts.

/** Marks that travel through a citation processor in the strings of an item. */
export const mark = {
  numbers: '\ue0d0',
  accessed: '\ue0d1',
  title: 'Title\ue0d3',
  address: '\ue0d4',
  /** The type face of what comes before ends here. */
  roman: '\ue0d5',
  /** Around words of ours, which stand in no quotation marks and no italics. */
  ours: '\ue0d6',
  oursEnd: '\ue0d7',
  /** The words of a title and an address while an item is printed for all that have its shape. */
  shapeTitle: 'Title\ue0d8',
  shapeAddress: '\ue0d9',
} as const

/** What a processor printed, as the HTML of a pattern: places open as `{n}`, `{id}`, `{accessed}`, no inline styles. */
export function toPattern(printed: string): string {
  const html = printed
    .replace(/<span style="font-variant:\s?small-caps;">([\s\S]*?)<\/span>/g, '<span class="small-caps">$1</span>')
    .replace(new RegExp(`<(i|span)( class="small-caps")?>([^<]*)${mark.roman}([^<]*)</\\1>`, 'g'), '<$1$2>$3</$1>$4')
    .replaceAll(mark.roman, '')
    // What a style puts after an outlet that is not there; a comma of a title is masked.
    .replace(/, (?=[(¶])/g, ' ')
    .replace(new RegExp(`“${mark.ours}(.*?)${mark.oursEnd}([.,]?)”`, 'g'), '$1$2')
    .replace(new RegExp(`<i>${mark.ours}(.*?)${mark.oursEnd}</i>`, 'g'), '$1')
    .replace(new RegExp(`[${mark.ours}${mark.oursEnd}]`, 'g'), '')
  return openPlaces(unmaskHtml(html))
}

/** Escaped text with its braces as entities, and the open places in braces. */
export function openPlaces(html: string): string {
  return html
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replaceAll(mark.numbers, '{n}')
    .replaceAll(mark.accessed, '{accessed}')
    .replaceAll(mark.title, '{title}')
    .replaceAll(mark.address, '<a href="{address}{id}">{address}{id}</a>')
}

/** Words without line breaks, spaces at their ends, or code points that would be read as marks. */
export function withoutMarks(text: string): string {
  return text
    .replace(/[\ue000-\ue0ff\uf8ff]/g, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
}
