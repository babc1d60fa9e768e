import { toBoundsWords } from '../evidence/bounds-words.ts'
import { stanceWords } from '../evidence/stance-words.ts'
import type { ActorName, FigureOnPage, StatementOnPage } from '../schemas/evidence-page.ts'
import { forms, identifications } from '../schemas/statements.ts'
import type { Body } from './annotation.ts'

/** What bodies are written with: the address of the site with its base, the language of our words, topics by id. */
export type BodyContext = {
  readonly home: string
  readonly language: string
  readonly topicNames: ReadonlyMap<string, string>
}

/** Who has to do with a statement, and what they are to it, in the order of the chain. */
function listActors({ speakers, onBehalfOf, relayedBy, about, addressee }: StatementOnPage) {
  return [
    { label: 'speaker', actors: speakers },
    { label: 'on behalf of', actors: onBehalfOf },
    { label: 'relayed by', actors: relayedBy },
    { label: 'about', actors: about },
    { label: 'addressee', actors: addressee },
  ]
}

/** A statement's coding: all of it in words, then what it is one by one, with the pages of its actors and topics. */
export function toStatementBodies(statement: StatementOnPage, context: BodyContext): Body[] {
  const { role, said, happened, note, topics } = statement
  const chain = listActors(statement)
  const codes: [string, string][] = [
    ['stance', stanceWords(statement)],
    ['form', forms[statement.form]],
    ['identified', identifications[statement.identified]],
  ]
  const lines = [
    ...chain.map(({ label, actors }) => toLine(label, actors.map(nameActor))),
    toLine('speaker, in the words of the text', role === undefined ? [] : [`“${role}”`]),
    ...codes.map(([label, words]) => toLine(label, [words])),
    toLine(
      'topics',
      topics.map((id) => context.topicNames.get(id) ?? id),
    ),
    toLine('said', said.status === 'unknown' ? [] : [said.words]),
    toLine('happened', happened.status === 'unknown' ? [] : [happened.words]),
  ]
  return [
    toText('describing', joinLines(lines), context),
    ...codes.map(([label, words]) => toText('classifying', words, context, label)),
    ...chain.flatMap(({ label, actors }) => actors.map((actor) => toActorBody(actor, label, context))),
    ...topics.map((id) => ({
      ...{ type: 'SpecificResource' as const, purpose: 'classifying' as const, label: 'topic' },
      source: `${context.home}topics/${id}/`,
    })),
    ...(note === undefined ? [] : [toText('commenting', note, context)]),
  ]
}

/** A figure's coding in words, with the pages of those to whom the text attributes it. */
export function toFigureBodies(figure: FigureOnPage, context: BodyContext): Body[] {
  const { sentence, unit, asOf, attribution, note } = figure
  const lines = [
    toLine('number, as printed', [`“${sentence.number}”`]),
    toLine('counts', [unit]),
    toLine('bounds', [toBoundsWords(figure)]),
    toLine('as of', asOf.status === 'unknown' ? [] : [asOf.words]),
    toLine('attribution', attribution.length > 0 ? attribution.map(nameActor) : ['unattributed']),
  ]
  return [
    toText('describing', joinLines(lines), context),
    ...attribution.map((actor) => toActorBody(actor, 'attribution', context)),
    ...(note === undefined ? [] : [toText('commenting', note, context)]),
  ]
}

function toText(
  purpose: Extract<Body, { type: 'TextualBody' }>['purpose'],
  value: string,
  { language }: BodyContext,
  label?: string,
): Body {
  return { type: 'TextualBody', purpose, ...(label ? { label } : {}), value, format: 'text/plain', language }
}

function toActorBody({ id }: ActorName, label: string, { home }: BodyContext): Body {
  return { type: 'SpecificResource', purpose: 'identifying', label, source: `${home}actors/${id}/` }
}

function nameActor({ name, theirs }: ActorName): string {
  return theirs ? `“${name}”` : name
}

function toLine(label: string, words: readonly string[]): string[] {
  return words.length > 0 ? [`${label}: ${words.join('; ')}`] : []
}

function joinLines(lines: readonly string[][]): string {
  return lines.flat().join('\n')
}
