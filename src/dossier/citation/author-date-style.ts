import { accessed, adaptStyle, type StyleChange } from './adapt-style.ts'

/**
 * The Chicago author-date style that rehype-citation carries (CC BY-SA 3.0, its notice stays in the XML), changed where
 * found documents need it: headlines as printed, every entry complete in itself, and dates as texts of ours (`status`
 * the year, `medium` month and day), because the style prints a literal date twice and cannot bracket one part of it.
 * Throws where the style has changed upstream, so that an update cannot pass in silence.
 */
export function deriveAuthorDateStyle(chicago: string, id: string): string {
  return adaptStyle(chicago, id, changes)
}

const year =
  '<choose><if variable="status"><text variable="status"/></if>' +
  '<else><text term="no date" form="short"/></else></choose>'

const monthAndDay =
  '<choose><if variable="author container-title" match="all"><text variable="medium" prefix=", "/></if>' +
  '<else><text variable="medium" prefix=". "/></else></choose>'

const changes: readonly StyleChange[] = [
  // Headlines as printed.
  { from: / text-case="title"/g, to: '' },
  // Every entry stands alone; the letters of 2025a and 2025b come from us, the same on every page.
  { from: ' subsequent-author-substitute="&#8212;&#8212;&#8212;"', to: '' },
  { from: / disambiguate-[a-z-]+="true"/g, to: '' },
  // Year, then month and day.
  { from: /<macro name="date">.*?<\/macro>/, to: `<macro name="date">${year}</macro>` },
  { from: /<macro name="date-in-text">.*?<\/macro>/, to: `<macro name="date-in-text">${year}</macro>` },
  { from: '<if variable="issued accessed" match="any">', to: '<if variable="issued">' },
  { from: '<date variable="issued" form="text" prefix=", "/>', to: monthAndDay },
  { from: '<text variable="medium" text-case="capitalize-first" prefix=". "/>', to: '' },
  { from: /(?<=variable="[a-z]+") text-case="capitalize-first"(?=\/>)/g, to: '' },
  accessed,
  // Of a page on the web, too, the year alone: its edition is named.
  {
    from: '<choose><if type="webpage post-weblog" match="any"><date variable="issued" form="text"/></if></choose>',
    to: '',
  },
]
