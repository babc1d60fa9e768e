import { writeJson } from '../data/data-file.ts'
import { type Evidence, statementsOf } from '../evidence/evidence.ts'
import type { OutputFile } from '../output-file.ts'
import { explainWithdrawal } from '../pages/write-seed-file.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'
import type { Facts } from '../schemas/facts.ts'
import type { Source } from '../sources/source.ts'
import { withoutUndefined } from '../without-undefined.ts'
import type { Annotation } from './annotation.ts'
import { toFigureBodies, toStatementBodies } from './annotation-bodies.ts'
import { type TargetContext, toAnnotationTarget } from './to-annotation-target.ts'

/** What annotations are made of; `sorted` are the sources by date. */
export type AnnotationContext = TargetContext & {
  readonly sorted: readonly Source[]
  readonly evidence: Evidence
  /** Says which of the evidence may be shown, and in what order. */
  readonly evidencePage: EvidencePage
  readonly facts: Facts
}

/** The vocabulary of the model, and from schema.org two properties that it lacks: a version, and a hash. */
const context = ['http://www.w3.org/ns/anno.jsonld', { version: 'schema:version', sha256: 'schema:sha256' }]

const ourLicence = 'https://creativecommons.org/licenses/by/4.0/'

/**
 * The coded statements and figures as W3C Web Annotations: one collection for each source, empty where nothing may be
 * shown or nothing is coded, and one for the whole dossier.
 */
export function toAnnotationFiles(given: AnnotationContext): OutputFile[] {
  const bySource = Map.groupBy(toAnnotations(given), ({ target }) => target.source)
  const collections = given.sorted.map((source) => {
    const address = `${given.home}sources/${source.key}/`
    const annotations = bySource.get(address) ?? []
    return { path: `sources/${source.key}/annotations.jsonld`, annotations, label: labelSource(source, given) }
  })
  const all = {
    path: 'annotations.jsonld',
    annotations: collections.flatMap(({ annotations }) => annotations),
    label: `Statements and figures of all sources of “${given.facts.name}”, coded by its editors`,
  }
  const withdrawn = given.facts.withdrawn.map((gone) => ({
    ...{ path: `sources/${gone.key}/annotations.jsonld`, annotations: [] },
    label: explainWithdrawal(gone),
  }))
  return [...collections, all, ...withdrawn].map(
    ({ path, annotations, label }): OutputFile => ({
      kind: 'site',
      path,
      content: writeJson(toCollection(`${given.home}${path}`, label, annotations, given)),
    }),
  )
}

/** Every annotation that may be shown, source by source, in the order of the evidence. */
function toAnnotations(given: AnnotationContext): Annotation[] {
  const { evidence, evidencePage: page, home, facts } = given
  const names = new Map(page.topics.map(({ id, name }) => [id, name]))
  const bodies = { home, language: facts.language, topicNames: names }
  const statements = new Map(statementsOf(evidence).map((statement) => [statement.uid, statement.cited]))
  const figures = new Map(evidence.figures.map((figure) => [figure.id, figure.cited]))
  return [
    ...page.statements.flatMap((statement) => {
      const cited = statements.get(statement.id)
      const id = `${home}sources/${statement.source}/#${statement.id.slice(statement.id.indexOf('/') + 1)}`
      return cited
        ? annotate(id, 'classifying', toStatementBodies(statement, bodies), toAnnotationTarget(cited, given), given)
        : []
    }),
    ...page.figures.flatMap((figure) => {
      const cited = figures.get(figure.id)
      const id = `${home}figures/#${figure.id}`
      return cited
        ? annotate(id, 'describing', toFigureBodies(figure, bodies), toAnnotationTarget(cited, given), given)
        : []
    }),
  ]
}

function annotate(
  id: string,
  motivation: Annotation['motivation'],
  body: Annotation['body'],
  target: Annotation['target'],
  { edition, ...site }: AnnotationContext,
): Annotation {
  return withoutUndefined({
    id,
    type: 'Annotation' as const,
    motivation,
    creator: toCreator(site),
    generated: edition && `${edition.date}T00:00:00Z`,
    rights: ourLicence,
    body,
    target,
  })
}

function toCreator({ home, facts }: Pick<AnnotationContext, 'home' | 'facts'>) {
  return facts.publisher
    ? { type: 'Organization' as const, name: facts.publisher, homepage: `${home}about/` }
    : undefined
}

function toCollection(
  id: string,
  label: string,
  annotations: readonly Annotation[],
  { home, facts }: AnnotationContext,
) {
  const { number, draft, hash } = facts.edition
  return withoutUndefined({
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label,
    creator: toCreator({ home, facts }),
    rights: ourLicence,
    version: draft ? `${number}-draft+${hash.slice(0, 8)}` : `${number}`,
    total: annotations.length,
    first:
      annotations.length > 0
        ? { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items: annotations }
        : undefined,
  })
}

/** What the collection of a source is, or why it is empty. */
function labelSource({ key, record }: Source, { evidencePage: { coded, figures } }: AnnotationContext): string {
  if (record.access === 'record')
    return `Of the source ${key} only its record is shown: nothing that is coded in it appears here`
  return coded.includes(key) || figures.some(({ source }) => source === key)
    ? `Statements and figures of the source ${key}, coded by the editors`
    : `The source ${key} is not coded yet`
}
