import type { PublishedPassage, PublishedSource, PublishedState, PublishedVersion } from '../schemas/ledger.ts'

/** Whether an edition had a source: it was published then or before, and not withdrawn. */
export function hadSource({ since, withdrawn, absences = [] }: PublishedSource, edition: number): boolean {
  const away = absences.some((absence) => absence.edition <= edition && edition < absence.until)
  return since <= edition && !away && !(withdrawn && withdrawn.edition <= edition)
}

/** The wording of a passage in an edition; undefined where the edition did not have it. */
export function versionAt({ versions, removed }: PublishedPassage, edition: number): PublishedVersion | undefined {
  if (removed && removed.edition <= edition) return undefined
  return versions.findLast((version) => version.edition <= edition)
}

/** The passages that an edition had of a source, in the order of its text. */
export function passagesAt(source: PublishedSource, edition: number) {
  if (!hadSource(source, edition)) return []
  return source.passages
    .flatMap((passage) => {
      const version = versionAt(passage, edition)
      return version ? [{ id: passage.id, ...version }] : []
    })
    .toSorted((a, b) => a.start - b.start)
}

/** What a source was read from in an edition that had it. */
export function stateAt({ key, states }: PublishedSource, edition: number): PublishedState {
  const state = states.findLast((candidate) => candidate.edition <= edition)
  if (!state) throw new Error(`The ledger’s check passed although ${key} has no state in edition ${edition}`)
  return state
}
