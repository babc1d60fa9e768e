/** A rule that recognises page furniture. Texts it must and must not match are its documentation and its test. */
export type FurnitureRule = {
  readonly id: string
  /** `start`: at the head of the text, after other furniture only; `end`: at its foot, before other furniture only. */
  readonly at: 'start' | 'end'
  /** What the furniture looks like; it starts where a line starts. Patterns without `$` may take the first part of a line. */
  readonly pattern: RegExp
  readonly why: string
  readonly matches: readonly string[]
  readonly passes: readonly string[]
}

/** The rules, in the order in which they are tried. A record overrules them by naming a span of its own. */
export const furnitureRules: readonly FurnitureRule[] = [
  {
    id: 'date-token',
    at: 'start',
    pattern: /^date \d{4}-\d{2}-\d{2}(?=\s|$)/,
    why: 'a field of the page’s own data that came along with the text',
    matches: ['date 2025-07-13'],
    passes: ['Date: 13 July', 'dates 2025-07-13'],
  },
  {
    id: 'breadcrumb',
    at: 'start',
    pattern: /^\p{L}[\p{L} &-]{0,30}(?:\s*[/›»>]\s*\p{L}[\p{L} &-]{0,30}){1,5}$/u,
    why: 'the path to the page in the site’s own menu',
    matches: ['News \u00a0 / \u00a0 Palestine', 'Home > World > Middle East', 'World › Asia'],
    passes: ['Either/or is the question.', 'News of the day'],
  },
  {
    id: 'skip-link',
    at: 'start',
    pattern: /^skip to (?:main )?content$/i,
    why: 'a link for keyboards',
    matches: ['Skip to main content', 'Skip to content'],
    passes: ['Skip to the next section'],
  },
  {
    id: 'share-label',
    at: 'end',
    pattern: /^share (?:this(?: article| story| page| post)?|on (?:facebook|twitter|x|whatsapp|telegram|linkedin))$/i,
    why: 'the label of buttons',
    matches: ['SHARE THIS ARTICLE', 'Share on Facebook', 'Share this'],
    passes: ['Share this burden with us.'],
  },
  {
    id: 'comment-prompt',
    at: 'end',
    pattern: /^(?:leave a (?:comment|reply)|post a comment|comments(?: \(\d+\))?|add a comment)$/i,
    why: 'an invitation to comment',
    matches: ['Leave a Comment', 'Leave a reply', 'Comments (12)'],
    passes: ['Leave a comment to your successors.', 'Comments were not immediately available.'],
  },
  {
    id: 'alternate-addresses',
    at: 'end',
    pattern: /^.{1,60} website can also be accessed at the following alternate addresses:$/u,
    why: 'the site’s note on its own addresses',
    matches: ['Press TV’s website can also be accessed at the following alternate addresses:'],
    passes: ['The website can also be accessed by telephone.'],
  },
  {
    id: 'bare-address',
    at: 'end',
    pattern: /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10}\/?$/i,
    why: 'a web address that stands alone',
    matches: ['www.presstv.co.uk', 'https://news.example/'],
    passes: ['See www.example.org for more', 'end.'],
  },
  {
    id: 'read-more',
    at: 'end',
    pattern: /^(?:read more|related (?:articles|stories|news)|most read|recommended):?$/i,
    why: 'the heading of links to other pages',
    matches: ['Read more', 'Related stories:'],
    passes: ['Read more than one source.'],
  },
  {
    id: 'rights-line',
    at: 'end',
    pattern: /^(?:copyright )?©.{0,80}\b(?:19|20)\d{2}\b.{0,80}$|^.{0,80}\ball rights reserved\.?$/i,
    why: 'the site’s own rights line',
    matches: ['© 2024 The Gazette', 'Copyright © The Gazette 2024. All rights reserved.', 'All rights reserved'],
    passes: ['They reserved all rights to the land.'],
  },
]
