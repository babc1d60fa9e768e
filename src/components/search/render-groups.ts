import { countOf } from '#dossier/text/count-of.ts'
import type { HitGroup } from '#search/group-hits.ts'
import type { LoadedSource, OpenDossier } from '#search/open-dossier.ts'
import { createElement } from './create-element.ts'
import { renderPassage, type ShownPassage } from './render-passage.ts'
import { renderTitle } from './render-title.ts'

/** A group of hits with their texts. */
export type ShownGroup = HitGroup & { readonly head: LoadedSource; readonly passagesShown: readonly ShownPassage[] }

type GroupContext = {
  readonly base: string
  readonly dossier: OpenDossier
  readonly showsAll: boolean
  /** Whether there are hits with some of the words beside those with all, which are named so: "all words". */
  readonly isSplit: boolean
  readonly all: string
}

/** The groups in one or two parts, those with all words and those with some, each source with its passages. */
export function renderGroups(groups: readonly ShownGroup[], context: GroupContext): Node[] {
  return [true, false].flatMap((isComplete): Node[] => {
    const part = groups.filter((group) => group.isComplete === isComplete)
    if (part.length === 0) return []
    const words = isComplete ? `With ${context.all}` : 'With some of the words'
    return [
      ...(context.isSplit ? [createElement('h2', { class: 'search-tier' }, [words])] : []),
      ...part.map((group) => renderGroup(group, context)),
    ]
  })
}

function renderGroup(group: ShownGroup, context: GroupContext): HTMLElement {
  const { head, source } = group
  const { outlets, sources } = context.dossier.table
  const outlet = outlets[sources.outlet[source] ?? 0] ?? ''
  return createElement('section', { class: 'search-group' }, [
    createElement(context.isSplit ? 'h3' : 'h2', {}, [
      createElement('a', { href: `${context.base}sources/${head.key}/` }, [renderTitle(head)]),
    ]),
    createElement('p', { class: 'search-place' }, [
      createElement('bdi', {}, [outlet]),
      ` · ${head.date} · `,
      createElement('span', { class: 'search-number-of' }, [countGroup(group)]),
    ]),
    createElement(
      'ol',
      { role: 'list', class: 'search-results' },
      group.passagesShown.map((passage) => renderPassage(passage, context)),
    ),
  ])
}

function countGroup({ passages, occurrences, hits }: HitGroup): string {
  const part = hits.length < passages ? `${hits.length} of ` : ''
  const words = occurrences > 0 ? `, ${countOf(occurrences, 'occurrence')}` : ''
  return `${part}${countOf(passages, 'passage')}${words}`
}
