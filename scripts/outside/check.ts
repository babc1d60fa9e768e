import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** What a check looks at: a built site, the paths of its files, its public address, and a folder of schemas if one is given. */
export type CheckedSite = {
  readonly folder: string
  readonly files: readonly string[]
  readonly home: string
  readonly schemas: string | undefined
}

/** How a check ended. */
export type CheckResult = {
  readonly status: 'pass' | 'fail' | 'skipped'
  /** What was looked at, or why nothing was. */
  readonly words: string
  /** What is wrong, a line each. */
  readonly details?: readonly string[]
}

/** A check that needs a program or a schema that is not of this repository. */
export type OutsideCheck = {
  readonly name: string
  readonly run: (site: CheckedSite) => CheckResult | Promise<CheckResult>
}

export function pass(words: string): CheckResult {
  return { status: 'pass', words }
}

export function skip(words: string): CheckResult {
  return { status: 'skipped', words }
}

/** Passes where there is nothing wrong. */
export function failOn(details: readonly string[], words: string): CheckResult {
  return details.length === 0 ? pass(words) : { status: 'fail', words, details }
}

/** The path of a schema in the folder that was given. */
export function findSchema({ schemas }: CheckedSite, name: string): string | undefined {
  const path = schemas === undefined ? undefined : join(schemas, name)
  return path !== undefined && existsSync(path) ? path : undefined
}
