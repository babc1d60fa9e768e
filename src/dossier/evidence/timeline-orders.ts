/** One of the three dates by which the timeline can be read: of the event, of the statement, of publication. */
export type TimelineOrder = {
  /** The last part of the address; the first order has none. */
  readonly slug: 'by-statement' | 'by-publication' | undefined
  readonly label: string
  readonly heading: string
  readonly standfirst: string
}

/** The orders, each a page of its own; three dates that are easily taken for one another. */
export const timelineOrders: readonly TimelineOrder[] = [
  {
    slug: undefined,
    label: 'When it happened',
    heading: 'Timeline by event',
    standfirst:
      'What the texts date, or what can be dated from them, by the earliest day that is meant; what has no date comes last. The names of the events are ours, the words in quotation marks are those of the texts.',
  },
  {
    slug: 'by-statement',
    label: 'When it was said',
    heading: 'Timeline by statement',
    standfirst:
      'The days on which something was said, as far as the texts tell. What a text does not date stands under the date of that text, which may be later.',
  },
  {
    slug: 'by-publication',
    label: 'When it was published',
    heading: 'Timeline by publication',
    standfirst: 'The texts by their own dates, each with the events that it reports; a text without a date comes last.',
  },
]
