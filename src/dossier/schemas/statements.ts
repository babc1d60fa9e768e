import { z } from 'astro/zod'
import { evidenceDate, quotation } from './evidence-fields.ts'
import { passageId, slug, text } from './fields.ts'

/** What a statement does, in words that take no side; the closed list of stances with what each is shown as. */
export const stances = {
  asks: 'asks for',
  offers: 'offers or agrees to',
  declines: 'says no to',
  proposes: 'puts forward',
  plans: 'says what it will do',
  warns: 'says what would follow',
  judges: 'gives a view',
  ascribes: 'says what another holds',
  accuses: 'says that another did wrong',
  denies: 'says that it is not so',
  reports: 'reports',
} as const

export type Stance = keyof typeof stances

/** The same for several speakers, jointly. */
export const stancesJointly: Readonly<Record<Stance, string>> = {
  asks: 'ask for',
  offers: 'offer or agree to',
  declines: 'say no to',
  proposes: 'put forward',
  plans: 'say what they will do',
  warns: 'say what would follow',
  judges: 'give a view',
  ascribes: 'say what another holds',
  accuses: 'say that another did wrong',
  denies: 'say that it is not so',
  reports: 'report',
}
const stanceIds = Object.keys(stances) as [Stance, ...Stance[]]

/** How the words reached the page: quoted, in reported speech, or told by the text of what somebody did or holds. */
export const forms = {
  direct: 'direct quotation',
  indirect: 'reported speech',
  narrated: 'as the text tells it',
} as const

/** Who is said to speak: somebody by name, by a role without a name, somebody without either, nobody (the text itself). */
export const identifications = {
  name: 'named',
  role: 'by role',
  unnamed: 'unnamed',
  nobody: 'nobody named: the text’s own words',
} as const

/** One thing that one speaker (or several, jointly) says, or is said to hold, in one passage. */
export const statement = z.strictObject({
  /** `s1`, `s2` …: chosen once and kept; with the key of the source it is the statement's id everywhere. */
  id: z.string('an id such as `s4`').regex(/^s[1-9]\d{0,5}$/, 'an id such as `s4`'),
  passage: passageId,
  ...quotation,
  /** Ids of actors, jointly; empty when nobody or only a role is given. */
  speakers: z.array(slug).default([]),
  /** What the text calls the speaker, in its own words and as printed in it: "One Hamas official". */
  role: text.optional(),
  /** Ids of the actors for whom the speaker speaks. */
  on_behalf_of: z.array(slug).default([]),
  form: z.enum(Object.keys(forms) as [keyof typeof forms, ...(keyof typeof forms)[]]),
  identified: z.enum(
    Object.keys(identifications) as [keyof typeof identifications, ...(keyof typeof identifications)[]],
  ),
  /** Ids of those who carried the words from the speaker to the text, in that order; the outlet itself is not one. */
  relayed_by: z.array(slug).default([]),
  /** Ids of the actors whose acts or position the statement describes. */
  about: z.array(slug).default([]),
  addressee: z.array(slug).default([]),
  /** Ids in content/topics.yaml. */
  topics: z.array(slug).min(1, 'at least one topic'),
  stance: z.enum(stanceIds),
  /** Names of entries under `dates`. */
  date_statement: slug.optional(),
  date_event: slug.optional(),
  /** One neutral line of ours where something needs saying. */
  note: text.optional(),
})

/** content/statements/<key>.yaml: what is said in one source, in the order of its passages. */
export const statements = z.strictObject({
  /** Dates that statements name, each with how it is known. */
  dates: z.record(slug, evidenceDate).default({}),
  statements: z.array(statement),
})

export type Statement = z.output<typeof statement>
export type Statements = z.output<typeof statements>
