/** A change to a style's XML: what to find in it, and what stands there instead. */
export type StyleChange = { readonly from: string | RegExp; readonly to: string }

/**
 * An official style (CC BY-SA 3.0; its notice stays in the XML) with a few changes, under another id and with a title
 * that says so. Throws where a change finds nothing, so that a new version of the style cannot pass in silence.
 */
export function adaptStyle(official: string, id: string, changes: readonly StyleChange[]): string {
  const renamed: StyleChange[] = [
    { from: /<id>.*?<\/id>/, to: `<id>${id}</id>` },
    { from: /<title>(.*?)<\/title>/, to: '<title>$1, adapted for found documents</title>' },
  ]
  return [...changes, ...renamed].reduce((xml, { from, to }) => {
    const changed = xml.replace(from, to)
    if (changed === xml) throw new Error(`The style ${id} has changed: cannot find ${from} in it`)
    return changed
  }, official)
}

/** Headlines stay as printed. */
export const asPrinted: readonly StyleChange[] = [
  { from: / text-case="title"/g, to: '' },
  { from: /(?<=variable="[a-z-]+"(?: form="short")?) text-case="capitalize-first"(?=\/>)/g, to: '' },
]

/** Every entry stands alone: what is cited beside it changes nothing. */
export const alone: readonly StyleChange[] = [
  { from: /(?: disambiguate-[a-z-]+| givenname-disambiguation-rule)="[a-z-]+"/g, to: '' },
]

/** A page that is open to change shows when it was read, also where it has a date. */
export const accessed: StyleChange = {
  from: /<if variable="issued(?: status)?" match="none">(?=\s*<group delimiter=" ">\s*<text term="(?:accessed|retrieved)")/g,
  to: '<if variable="accessed">',
}
