import type { TitleOnPage } from '../schemas/source-page.ts'
import type { Source } from './source.ts'

/** What a source is called on its page: its headline, a title that we supply, or the name of its file. */
export function toTitle({ record, described, seed, spans }: Source): TitleOnPage {
  const { title } = record
  if (title.status === 'stated') return { text: title.value, voice: 'theirs', supplied: false }
  if (title.status === 'supplied') {
    return { text: title.value, voice: title.words, supplied: true, label: title.label }
  }
  const headline = spans.find((span) => span.kind === 'matter' && span.id === 'headline')
  if (headline && !described) return { text: headline.text, voice: 'theirs', supplied: false }
  const label = 'file name; the text has no title that we know of'
  return { text: seed.path.slice(seed.path.lastIndexOf('/') + 1), voice: 'file', supplied: true, label }
}
