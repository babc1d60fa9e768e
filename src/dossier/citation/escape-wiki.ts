import { withoutMarks } from './place-marks.ts'

/** Words as they may stand in a template's parameter: nothing of them ends it, links, or is markup. */
export function escapeWiki(text: string): string {
  return withoutMarks(text).replace(/[|={}[\]<>&]|''+|~~~+|__|^[*#:;]|(?<=\/)\//g, (found) =>
    [...found].map((character) => `&#${character.codePointAt(0)};`).join(''),
  )
}
