import type { ActorName, StatementOnPage } from '../schemas/evidence-page.ts'
import { forms, identifications } from '../schemas/statements.ts'
import { compareText } from '../text/compare-text.ts'
import { withoutUndefined } from '../without-undefined.ts'

type Form = StatementOnPage['form']
type Identification = StatementOnPage['identified']

/** Who is quoted directly, jointly or alone, and how often; `role` is what the text calls a speaker without a name. */
export type DirectVoice = {
  readonly speakers: readonly ActorName[]
  readonly role?: string
  readonly language?: string
  readonly count: number
}

/** How texts speak: how many statements of each form are identified in each way, and whom they quote directly. */
export type Speech = {
  readonly total: number
  readonly rows: readonly { form: Form; total: number; counts: { identified: Identification; count: number }[] }[]
  readonly columns: readonly { identified: Identification; total: number }[]
  readonly direct: readonly DirectVoice[]
}

/** Counts the statements of texts by form and identification, and the voices that they quote directly, by name. */
export function countSpeech(statements: readonly StatementOnPage[]): Speech {
  const count = (isOne: (statement: StatementOnPage) => boolean) => statements.filter(isOne).length
  return {
    total: statements.length,
    rows: allForms.map((form) => ({
      form,
      total: count((one) => one.form === form),
      counts: allIdentifications.map((identified) => ({
        identified,
        count: count((one) => one.form === form && one.identified === identified),
      })),
    })),
    columns: allIdentifications.map((identified) => ({
      identified,
      total: count((one) => one.identified === identified),
    })),
    direct: findDirectVoices(statements),
  }
}

const allForms = Object.keys(forms) as Form[]
const allIdentifications = Object.keys(identifications) as Identification[]

/** A speaker with a name is one voice, whatever the text calls it; one without is the role that it is called. */
function findDirectVoices(statements: readonly StatementOnPage[]): DirectVoice[] {
  const direct = statements.filter(({ form }) => form === 'direct')
  const toName = ({ speakers, role }: StatementOnPage) =>
    speakers.length > 0 ? speakers.map(({ name }) => name).join(', ') : (role ?? '')
  return [...Map.groupBy(direct, toName)]
    .toSorted(([a], [b]) => compareText(a.toLowerCase(), b.toLowerCase()))
    .flatMap(([, all]) => {
      const [first] = all
      if (!first) return []
      const { speakers, role, language } = first
      const isNamed = speakers.length > 0
      const called = { role: isNamed ? undefined : role, language: isNamed ? undefined : language }
      return [withoutUndefined({ speakers, ...called, count: all.length })]
    })
}
