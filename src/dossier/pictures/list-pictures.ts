import { toOneLine } from '../bibliography/to-one-line.ts'
import type { Crumb } from '../metadata/page-node.ts'
import { toSharedTitle } from '../metadata/shared-title.ts'
import type { ChapterFacts } from '../schemas/chapter.ts'
import type { Facts } from '../schemas/facts.ts'
import type { SourcePage } from '../schemas/source-page.ts'
import type { Picture } from './picture.ts'

/** With more pictures than this all pages share the one of the home page: each costs some 40 ms of the build. */
const mostPictures = 60

/**
 * The pictures of a dossier: one for the home page, each source, each chapter and each main section. Any other page shares
 * that of the home page.
 */
export function listPictures(dossier: {
  readonly facts: Facts
  readonly pages: readonly SourcePage[]
  readonly chapters: readonly Pick<ChapterFacts, 'id' | 'title'>[]
  readonly sections: readonly Crumb[]
  readonly home: string
}): Picture[] {
  const { facts, pages, chapters, sections, home } = dossier
  const { edition, name } = facts
  const toPicture = (path: string, words: Pick<Picture, 'title' | 'voice' | 'notes'>): Picture => ({
    path: `${path.slice(1)}picture.png`,
    ...words,
    dossier: toOneLine(name),
    edition: [edition.label, edition.date, `hash ${edition.hash.slice(0, 8)}`].filter(Boolean).join(' · '),
    address: `${home}${path.slice(1)}`,
  })
  const ours = (path: string, title: string, notes: string[] = []) =>
    toPicture(path, { title: toOneLine(title), voice: 'ours', notes })
  const first = ours('/', name, [describeCorpus(facts)])
  const others = [
    ...pages.map((page) =>
      toPicture(`/sources/${page.key}/`, {
        title: toSharedTitle(page.title),
        voice: page.title.voice === 'theirs' ? 'theirs' : 'ours',
        notes: [`${page.outlet.words}, ${page.date.words}`, page.title.label ?? ''].map(toOneLine).filter(Boolean),
      }),
    ),
    ...chapters.map(({ id, title }) => ours(`/chapters/${id}/`, title, ['A chapter of our own, every report cited'])),
    ...sections.map((section) => ours(section.path, section.name)),
  ]
  return others.length < mostPictures ? [first, ...others] : [first]
}

/** The address of the picture of a page, by its path; `home` ends with a slash. */
export function findPicture(path: string, pictures: readonly Pick<Picture, 'path'>[], home: string): string {
  const own = `${path.slice(1)}picture.png`
  return `${home}${pictures.some((picture) => picture.path === own) ? own : 'picture.png'}`
}

function describeCorpus({ corpus: { sources, passages, dates } }: Facts): string {
  const counted = `${sources} ${sources === 1 ? 'source' : 'sources'}, ${passages} passages`
  return dates ? `${counted}, ${dates}` : counted
}
