import { createProblem, type Place, type Problem } from '../problems/problem.ts'
import { locateQuotation } from '../records/locate-quotation.ts'
import type { Statement, Statements } from '../schemas/statements.ts'
import type { Source } from '../sources/source.ts'
import { findNearest } from '../text/find-nearest.ts'
import { findNearestWording, findQuotation } from '../text/find-quotation.ts'
import { quoteForMessage } from '../text/quote-for-message.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'
import type { ReferenceChecker } from './check-references.ts'
import { type CitedStatement, compareCited } from './evidence.ts'
import type { createLocator } from './locate-cited.ts'

/** What turns claims into cited words, and ids into known ones. */
export type Tools = { readonly locate: ReturnType<typeof createLocator>; readonly check: ReferenceChecker }

/** The statements of a source with their words found, in the order of its text. */
export function citeStatements(
  { value, yaml }: { value: Statements; yaml: YamlFile },
  source: Source,
  { locate, check }: Tools,
): { value: CitedStatement[]; problems: Problem[] } {
  const problems = [
    ...checkDates(value, yaml, source),
    ...check.unique('statement', { value: value.statements, yaml }, [], ['statements']),
  ]
  const cited = value.statements.flatMap((statement, index) => {
    const place = (field: string) => yaml.locate(['statements', index, field])
    const found = locate({ source: source.key, ...statement }, place)
    problems.push(...found.problems, ...checkSpeakers(statement, yaml, index))
    for (const field of ['speakers', 'on_behalf_of', 'relayed_by', 'about', 'addressee'] as const) {
      const placeOf = (at: number) => yaml.locate(['statements', index, field, at])
      problems.push(...check.known('actor', statement[field], placeOf))
    }
    problems.push(
      ...check.known('topic', statement.topics, (at) => yaml.locate(['statements', index, 'topics', at])),
      ...checkRole(statement, source, place('role')),
    )
    for (const field of ['date_statement', 'date_event'] as const) {
      const name = statement[field]
      if (name === undefined || Object.hasOwn(value.dates, name)) continue
      const near = findNearest(name, Object.keys(value.dates))
      problems.push(createProblem('id-known', place(field), { kind: 'date', id: name, file: yaml.file, near }))
    }
    if (!found.cited) return []
    const { date_statement: said, date_event: happened } = statement
    return [
      {
        ...statement,
        uid: `${source.key}/${statement.id}`,
        cited: found.cited,
        date_statement: said === undefined ? undefined : value.dates[said],
        date_event: happened === undefined ? undefined : value.dates[happened],
      },
    ]
  })
  problems.push(...findDoubles(cited, value, yaml))
  return { value: cited.toSorted((a, b) => compareCited(a.cited, b.cited)), problems }
}

/** Days that the text is said to print do stand in it. */
function checkDates({ dates }: Statements, yaml: YamlFile, source: Source): Problem[] {
  return Object.entries(dates).flatMap(([name, date]) => {
    if (date.status !== 'stated') return []
    const seed = { file: source.seed.path, text: source.seed.text }
    return locateQuotation(date, yaml.locate(['dates', name, 'quote']), seed).problem ?? []
  })
}

/** Who is said to speak, and how they are said to be identified, agree. */
function checkSpeakers({ identified, speakers, role, form }: Statement, yaml: YamlFile, index: number): Problem[] {
  const place = yaml.locate(['statements', index, 'identified'])
  const tell = (found: string, expected: string, fix: string) => [
    createProblem('speaker-consistent', place, { identified, found, expected, fix }),
  ]
  if (identified === 'nobody') {
    if (speakers.length > 0 || role)
      return tell(
        speakers.length > 0 ? 'a speaker' : 'a role',
        'neither speaker nor role where nobody is named',
        'Say `name`, `role` or `unnamed`, or take it out.',
      )
    return form === 'narrated'
      ? []
      : tell(
          `\`form: ${form}\``,
          '`form: narrated`, as nobody is quoted',
          'Name who is quoted, or say `form: narrated`.',
        )
  }
  if (identified === 'name' && speakers.length === 0)
    return tell(
      'no speaker',
      'the id of at least one actor under `speakers`',
      'Name the speaker, or say `role`, `unnamed` or `nobody`.',
    )
  return speakers.length > 0 || role
    ? []
    : tell(
        'neither speaker nor role',
        '`speakers`, or the printed words under `role`',
        'Copy what the text calls the speaker into `role`.',
      )
}

/** A role is quoted from the source, whatever the case of its letters. */
function checkRole({ role }: Statement, source: Source, place: Place): Problem[] {
  if (role === undefined || findQuotation(source.seed.text.toLowerCase(), { text: role.toLowerCase() }).length > 0)
    return []
  const nearest = findNearestWording(source.seed.text, role)
  const details = { quotation: quoteForMessage(role), file: source.key, nearest: nearest && quoteForMessage(nearest) }
  return [createProblem('quotation-found', place, details)]
}

function findDoubles(cited: readonly CitedStatement[], { statements }: Statements, yaml: YamlFile): Problem[] {
  const seen = new Map<string, string>()
  return cited.flatMap(({ id, passage, cited: { start, end }, speakers, role, stance, about }) => {
    const same = JSON.stringify([passage, start, end, speakers, role ?? '', stance, about])
    const other = seen.get(same)
    seen.set(same, other ?? id)
    const index = statements.findLastIndex((statement) => statement.id === id)
    return other ? [createProblem('statement-once', yaml.locate(['statements', index]), { id, other })] : []
  })
}
