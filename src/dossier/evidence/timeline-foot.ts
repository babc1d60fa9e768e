import { wrapWords } from '../text/wrap-words.ts'
import type { DrawnTimeline, TimelineMark } from './draw-timeline.ts'

/** What stands below the rows of a timeline: a sample of every kind of mark in it, in words, and what to cite. */
export type TimelineFoot = {
  readonly key: readonly { readonly mark: TimelineMark | undefined; readonly words: string; readonly y: number }[]
  readonly citation: readonly { readonly text: string; readonly y: number }[]
  readonly height: number
}

const sample = { about: false, minor: false, drop: 0, openStart: false, openEnd: false }
const samples: readonly { mark: TimelineMark; words: string; fits: (mark: TimelineMark) => boolean }[] = [
  {
    mark: { ...sample, kind: 'day', x1: 32, x2: 32 },
    words: 'a day',
    fits: ({ kind, about }) => kind === 'day' && !about,
  },
  {
    mark: { ...sample, kind: 'day', about: true, x1: 32, x2: 32 },
    words: 'about that day, or uncertain',
    fits: ({ kind, about }) => kind === 'day' && about,
  },
  {
    mark: { ...sample, kind: 'within', x1: 18, x2: 46 },
    words: 'some time within it; the day is not given',
    fits: ({ kind, about }) => kind === 'within' && !about,
  },
  {
    mark: { ...sample, kind: 'within', about: true, x1: 18, x2: 46 },
    words: 'about that time, or uncertain',
    fits: ({ kind, about }) => kind === 'within' && about,
  },
  {
    mark: { ...sample, kind: 'during', x1: 18, x2: 46 },
    words: 'from the one day to the other',
    fits: ({ kind, about, openStart, openEnd }) => kind === 'during' && !about && !openStart && !openEnd,
  },
  {
    mark: { ...sample, kind: 'during', about: true, x1: 18, x2: 46 },
    words: 'the same; an end is about, or uncertain',
    fits: ({ kind, about, openStart, openEnd }) => kind === 'during' && about && !openStart && !openEnd,
  },
  {
    mark: { ...sample, kind: 'during', x1: 18, x2: 46, openEnd: true },
    words: 'no beginning is given, or no end',
    fits: ({ openStart, openEnd }) => openStart || openEnd,
  },
  {
    mark: { ...sample, kind: 'day', minor: true, x1: 32, x2: 32 },
    words: 'small and grey: what the text reports',
    fits: ({ minor }) => minor,
  },
]

/** The foot of a drawn timeline; `character` is the width of a character in it. */
export function toTimelineFoot(drawing: DrawnTimeline, citation: string, character: number): TimelineFoot {
  const marks = drawing.rows.flatMap((row) => row.marks)
  const used = [
    ...samples.filter(({ fits }) => marks.some(fits)),
    ...(drawing.brokenAt === undefined
      ? []
      : [{ mark: undefined, words: 'before the break in the axis: not to scale' }]),
  ]
  const top = drawing.height + 28
  const key = used.map(({ mark, words }, index) => ({ mark, words, y: top + index * 20 }))
  const end = top + used.length * 20 + 12
  const lines = wrapWords(citation, Math.floor((drawing.width - 32) / character))
  return {
    key,
    citation: lines.map((text, index) => ({ text, y: end + index * 17 })),
    height: end + lines.length * 17,
  }
}
