import { z } from 'astro/zod'
import { matterKinds } from '../seed/cut-spans.ts'
import { address, contact, date, day, hash, language, passageId, slug, text } from './fields.ts'

/** The characters that are quoted, and those just before or after when the words stand more than once. */
const quotation = { quote: text, prefix: z.string().optional(), suffix: z.string().optional() }

/** The seed does not say, and neither do we; `basis` may say what was looked for. */
const unknown = z.strictObject({ status: z.literal('unknown'), basis: text.optional() })

/** Where a supplied value comes from: how sure we are, why, and the spans (`p4`, `headline`) or addresses it rests on. */
const supply = {
  status: z.literal('supplied'),
  certainty: z.enum(['certain', 'probable', 'possible']),
  basis: text,
  rests_on: z.array(text).default([]),
}

/** A bibliographic field that the seed states (and where), that we supply (and why), or that is unknown. */
function field<Value extends z.ZodRawShape>(value: Value) {
  return z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('stated'), ...quotation, ...value }),
    z.strictObject({ ...supply, ...value }),
    unknown,
  ])
}

/** A person with a family name, or anybody else by the one name they have. */
const name = z.union([z.strictObject({ family: text, given: text.optional() }), z.strictObject({ literal: text })], {
  error: '`family` and `given`, or `literal`',
})

/** The title: a stated one is the headline; a supplied one says whether its words are ours or stand elsewhere. */
const title = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('stated'), ...quotation, value: text }),
  z.strictObject({
    ...supply,
    value: text,
    /** `ours`: a description by us; `theirs`: a headline found elsewhere, and `label` says where. */
    words: z.enum(['ours', 'theirs']),
    /** Printed under the title: "headline of the A News copy, not in the seed". */
    label: text,
  }),
  unknown,
])

/** One copy of the document as it was received; the newest is last and current. Its row is a line of the custody log. */
const receipt = z.strictObject({
  /** The file beside this record. */
  file: text,
  /** The UTC day on which it was received. */
  received: day,
  /** Where it came from. */
  from: text,
  /** Who received it. */
  by: text,
  /** What any tool did to it on the way, or that none did anything. */
  handling: text,
  /** Why there is this copy beside an earlier one. */
  reason: text.optional(),
  sha256: hash,
})

/** An address where the document, or a text close to it, was seen. */
const witness = z.strictObject({
  address,
  /** Whose page it is. */
  name: text,
  kind: z.enum(['publisher', 'archive', 'copy', 'reprint', 'parallel']),
  /** How its wording compares with the seed's. */
  wording: z.enum(['same', 'near', 'different']),
  /** The day on which it was seen. */
  seen: day,
  /** In what form it was seen, or that it was gone. */
  status: text,
  /** The date that the witness itself carries. */
  date: date.optional(),
  note: text.optional(),
})

/** A span that the record decides: matter, furniture, or a passage that a rule would take for furniture. */
const span = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('matter'),
    id: z
      .string()
      .regex(
        new RegExp(`^(?:${matterKinds.join('|')})(?:-[2-9])?$`),
        `one of ${matterKinds.join(', ')}; a second one with a number (caption-2)`,
      ),
    ...quotation,
  }),
  z.strictObject({ kind: z.literal('furniture'), why: text, ...quotation }),
  z.strictObject({ kind: z.literal('passage'), ...quotation }),
])

/**
 * A record: the bibliographic description of one source, in YAML beside its seed. Only `key` and `receipts` are
 * required; every other field is unknown until it is filled in.
 */
export const record = z.strictObject({
  /** The source's address, citation key and id everywhere; never changes once published. */
  key: slug,
  receipts: z.array(receipt).min(1, 'at least one receipt'),
  title: title.default({ status: 'unknown' }),
  author: field({ value: z.array(name).min(1, 'at least one author') }).default({ status: 'unknown' }),
  /** The publisher's name; `outlet` is its id in content/actors.yaml, if it has an entry there. */
  publisher: field({ value: text, outlet: slug.optional() }).default({ status: 'unknown' }),
  date: field({ value: date }).default({ status: 'unknown' }),
  /** Local time of day as given, `22:43`. */
  time: field({ value: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time such as `22:43`') }).default({
    status: 'unknown',
  }),
  /** The place that the text is dated from (its dateline). */
  place: field({ value: text }).default({ status: 'unknown' }),
  language: field({ value: language }).default({ status: 'unknown' }),
  /** One neutral line of ours on what the text is. */
  summary: text.optional(),
  /** Oddities that stay as received, and what does not fit; each a sentence with the passage it concerns, if one. */
  notes: z.array(z.strictObject({ passage: passageId.optional(), note: text })).default([]),
  witnesses: z.array(witness).default([]),
  /** A persistent identifier (ARK, DOI), as an address. */
  identifier: address.optional(),
  rights: z
    .strictObject({
      /** A rightsstatements.org or Creative Commons address. */
      statement: address,
      note: text.optional(),
      /** Whom to write to about this text; the dossier's contact otherwise. */
      contact: contact.optional(),
    })
    .optional(),
  access: z.enum(['full', 'excerpts', 'record']).default('full'),
  /** Overrules the detected layout. */
  layout: z.enum(['lines', 'blocks', 'wrapped']).optional(),
  spans: z.array(span).default([]),
  /** Published passages that the current receipt no longer has. */
  removed: z.array(z.strictObject({ id: passageId, date: day, reason: text })).default([]),
  /** Published passages whose new wording a machine cannot decide. */
  mapping: z.array(z.strictObject({ id: passageId, begins: text })).default([]),
})

export type SourceRecord = z.output<typeof record>
export type AuthorName = z.output<typeof name>
