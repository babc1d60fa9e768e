import type { z } from 'astro/zod'
import { createProblem, type Place, type Problem } from '../problems/problem.ts'
import { findNearest } from '../text/find-nearest.ts'
import { quoteForMessage } from '../text/quote-for-message.ts'
import type { YamlFile } from './read-yaml.ts'

type Issue = z.core.$ZodIssue

/**
 * A YAML file checked against its schema: the typed value, and a problem for every field that is not as described. Where
 * there are problems, the value is what the rest of the file says, so that the rest can be checked as well; it is
 * undefined where too little is left.
 */
export function validateYaml<S extends z.ZodType>(
  schema: S,
  yaml: YamlFile,
): { value: z.output<S> | undefined; problems: Problem[] } {
  const given = yaml.value ?? {}
  const result = schema.safeParse(given)
  if (result.success) return { value: result.data, problems: [] }
  const { issues } = result.error
  const problems = issues.flatMap((issue) => toProblems(schema, yaml, issue))
  return { value: salvage(schema, structuredClone(given), issues), problems }
}

/** The value without the fields that are wrong; a missing one is a dash, which no output ever shows. */
function salvage<S extends z.ZodType>(schema: S, value: unknown, issues: readonly Issue[]): z.output<S> | undefined {
  let left = issues
  for (let round = 0; round < 4; round++) {
    for (const issue of left) {
      const { path } = issue
      if (issue.code === 'unrecognized_keys') for (const key of issue.keys) remove(value, [...path, key])
      else if (round === 0 && getAt(value, path) === undefined) put(value, path, '–')
      else remove(value, path)
    }
    const result = schema.safeParse(value)
    if (result.success) return result.data
    left = result.error.issues
  }
  return undefined
}

function put(value: unknown, path: readonly PropertyKey[], content: unknown): void {
  const [last, holder] = [path.at(-1), getAt(value, path.slice(0, -1))]
  if (last !== undefined && typeof holder === 'object' && holder !== null) Reflect.set(holder, last, content)
}

function remove(value: unknown, path: readonly PropertyKey[]): void {
  const [last, holder] = [path.at(-1), getAt(value, path.slice(0, -1))]
  if (Array.isArray(holder) && typeof last === 'number') holder.splice(last, 1)
  else if (last !== undefined && typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, last)
}

function toProblems(schema: z.ZodType, yaml: YamlFile, issue: Issue): Problem[] {
  const field = issue.path.join('.') || 'the file'
  if (issue.code === 'unrecognized_keys') {
    const known = findKnownFields(schema, issue.path, yaml.value)
    return issue.keys.map((key) => {
      const details = { field: key, known: toList(known), near: findNearest(key, known) }
      return createProblem('field-known', yaml.locate([...issue.path, key], 'key'), details)
    })
  }
  const value = getAt(yaml.value, issue.path)
  const place: Place = yaml.locate(issue.path)
  if (issue.message.startsWith('EDTF:')) {
    return [createProblem('date-possible', place, { value: String(value), fix: issue.message.slice('EDTF:'.length) })]
  }
  const found = value === undefined ? `\`${field}\` missing` : `${describe(value)} for \`${field}\``
  return [createProblem('field-valid', place, { found, expected: toExpected(issue), field })]
}

function toExpected(issue: Issue): string {
  const words = issue.message.startsWith('Invalid ') ? undefined : issue.message
  if (words) return words
  switch (issue.code) {
    case 'invalid_type':
      return expectedTypes[issue.expected] ?? `a ${issue.expected}`
    case 'invalid_value':
      return `one of ${toList(issue.values.map(String))}`
    case 'invalid_union':
      return 'options' in issue && issue.options ? `one of ${toList(issue.options.map(String))}` : 'another form'
    default:
      return issue.message
  }
}

const expectedTypes: Readonly<Record<string, string>> = { object: 'fields under it', array: 'a list', string: 'text' }

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'fields'
  return `\`${quoteForMessage(String(value))}\``
}

function toList(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function getAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  )
}

/** The fields that the schema knows where an unknown one was found; unions are decided by the value's own literals. */
function findKnownFields(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  let definitions = [schema.def as unknown as Definition]
  let at = value
  for (const step of path) {
    definitions = definitions
      .flatMap((definition) => choose(definition, at))
      .flatMap((definition) => {
        const next = definition.shape?.[String(step)] ?? definition.element ?? definition.valueType
        return next ? [next.def] : []
      })
    at = getAt(at, [step])
  }
  return [
    ...new Set(definitions.flatMap((definition) => choose(definition, at)).flatMap((d) => Object.keys(d.shape ?? {}))),
  ]
}

/** What zod 4 keeps of a schema, as far as it is read here. */
type Definition = {
  readonly shape?: Readonly<Record<string, { def: Definition }>>
  readonly element?: { def: Definition }
  readonly valueType?: { def: Definition }
  readonly innerType?: { def: Definition }
  readonly in?: { def: Definition }
  readonly options?: readonly { def: Definition }[]
  readonly values?: readonly unknown[]
}

function choose(definition: Definition, value: unknown): Definition[] {
  if (definition.innerType) return choose(definition.innerType.def, value)
  if (definition.in) return choose(definition.in.def, value)
  if (definition.options) {
    const options = definition.options.flatMap((option) => choose(option.def, value))
    const fitting = options.filter((option) => agrees(option, value))
    return fitting.length > 0 ? fitting : options
  }
  return [definition]
}

function agrees(definition: Definition, value: unknown): boolean {
  return Object.entries(definition.shape ?? {}).some(
    ([name, { def }]) => def.values?.includes(getAt(value, [name])) ?? false,
  )
}
