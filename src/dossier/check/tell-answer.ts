import type { CitationAnswer } from './check-citation.ts'
import type { CheckData, CheckedSource } from './check-data.ts'
import type { QuotationAnswer } from './check-dossier-quotation.ts'

/** An answer in words: the verdict, and what it means; `where` is an address of this site to look at. */
export type Told = {
  readonly verdict: string
  readonly sentence: string
  readonly where?: string
  /** Where the earlier state is. */
  readonly earlier?: string
}

/** What a checked quotation came to, in words. */
export function tellQuotation(answer: QuotationAnswer): Told {
  switch (answer.kind) {
    case 'no-words':
      return {
        verdict: 'Nothing to check',
        sentence: 'Paste the words that are quoted, or a citation or an address of this dossier.',
      }
    case 'verbatim':
      return {
        verdict: 'Verbatim',
        sentence: `${places(answer)} word for word. Kinds of quotation marks and of spaces do not count.`,
      }
    case 'marked':
      return {
        verdict: 'Verbatim, with marked changes',
        sentence: `${places(answer)} but for what the quotation marks itself: “…” for words left out, [brackets] for words put in, a comma or full stop at its end.`,
      }
    case 'altered':
      return {
        verdict: 'Altered',
        sentence: 'No passage has these words. The nearest has other words where they are marked:',
      }
    case 'absent':
      return {
        verdict: 'Not in this dossier',
        sentence: `No passage has these words, or half of them in the same order.${tellUnseen(answer.unseen)}`,
      }
  }
}

function places({ found }: Extract<QuotationAnswer, { kind: 'verbatim' | 'marked' }>): string {
  if (found.every(({ edition }) => edition !== undefined))
    return 'The words have changed since; an earlier edition has them'
  return found.length === 1
    ? 'The words stand in this dossier'
    : `The words stand in ${found.length} places of this dossier`
}

function tellUnseen(sources: readonly CheckedSource[]): string {
  const keys = sources.filter(({ access }) => access !== 'withdrawn').map(({ key }) => key)
  const gone = sources.filter(({ access }) => access === 'withdrawn').map(({ key }) => key)
  const unseen =
    keys.length === 0 ? '' : ` Not all words of ${listWords(keys)} are shown, so they cannot all be checked.`
  return gone.length === 0 ? unseen : `${unseen} The text of ${listWords(gone)} was withdrawn and cannot be checked.`
}

/** What has become of something cited, in words; `data` names the editions' days. */
export function tellCitation(answer: CitationAnswer, data: Pick<CheckData, 'editions' | 'state'>): Told {
  const day = (edition: number) => data.editions[edition - 1]?.date ?? ''
  switch (answer.kind) {
    case 'no-citation':
      return { verdict: 'No citation', sentence: 'This names no source, passage or page of this dossier.' }
    case 'elsewhere':
      return { verdict: 'Not an address of this dossier', sentence: `${answer.address} is somewhere else.` }
    case 'never-closed':
      return {
        verdict: 'No such edition',
        sentence: `Edition ${answer.edition} was never closed. ${answer.last === 0 ? 'No edition has been closed yet: everything here is a draft.' : `The newest is edition ${answer.last}, of ${day(answer.last)}.`}`,
        where: '/editions/',
      }
    case 'other-hash':
      return {
        verdict: 'Another hash',
        sentence: `Edition ${answer.edition} was closed with the hash ${answer.closed}, not ${answer.cited}: one of the two is mistyped, or the copy cited was not this dossier’s.`,
        where: `/editions/${answer.edition}/`,
      }
    case 'other-draft':
      return {
        verdict: 'From a draft',
        sentence: `The draft with the hash ${answer.hash} was never closed as it was, and drafts are not kept: what follows compares closed editions with what is here now.`,
      }
    case 'unknown-source':
      return {
        verdict: 'No such source',
        sentence: `This dossier never had a source \`${answer.key}\`.${answer.near ? ` Did you mean \`${answer.near}\`?` : ''}`,
        where: '/sources/',
      }
    case 'unknown-address':
      return { verdict: 'No such page', sentence: `This dossier never had the address ${answer.path}.` }
    case 'page':
      return {
        verdict: 'Here',
        sentence: `${answer.path} is an address of this dossier${answer.since > 0 ? ` since edition ${answer.since}, of ${day(answer.since)}` : '; no closed edition has it yet'}.`,
        where: answer.path,
      }
    case 'moved':
      return { verdict: 'Moved', sentence: `${answer.path} is now ${answer.to}.`, where: answer.to }
    case 'withdrawn':
      return {
        verdict: 'Withdrawn',
        sentence: `The source \`${answer.source.key}\` was withdrawn on ${answer.date}: ${answer.reason}`,
        where: `/sources/${answer.source.key}/`,
      }
    case 'backwards':
      return {
        verdict: 'A range backwards',
        sentence: `¶${answer.from}–${answer.to} runs backwards. Did you mean ¶${answer.to}–${answer.from}?`,
        where: `/sources/${answer.source.key}/#p${answer.to}`,
      }
    case 'source':
      return tellSource(answer, data)
    default:
      return {
        where: `/sources/${answer.source.key}/#${answer.id}`,
        ...tellPassage(answer, data, day),
        ...toEarlier(answer),
      }
  }
}

/** Where the wording stands that has changed or gone. */
function toEarlier(answer: OfPassage): { readonly earlier?: string } {
  const edition = answer.kind === 'changed' ? answer.from : answer.kind === 'removed' ? answer.last : undefined
  return edition === undefined ? {} : { earlier: `/editions/${edition}/${answer.source.key}/#${answer.id}` }
}

type OfPassage = Extract<CitationAnswer, { id: string }>

function tellPassage(answer: OfPassage, data: Pick<CheckData, 'editions'>, day: (edition: number) => string): Told {
  const name = `${toName(answer.id)} of \`${answer.source.key}\``
  const next = `the draft of edition ${data.editions.length + 1}`
  switch (answer.kind) {
    case 'no-passage':
      return {
        verdict: 'No such passage',
        sentence: `\`${answer.source.key}\` never had ${toName(answer.id)}${answer.last ? `; its last passage is ${toName(answer.last)}` : ''}.`,
      }
    case 'not-yet':
      return {
        verdict: 'Not in that edition',
        sentence: `Edition ${answer.edition} had no ${name}: ${answer.since === undefined ? 'no closed edition has it yet' : `it is there since edition ${answer.since}, of ${day(answer.since)}`}.`,
      }
    case 'draft':
      return {
        verdict: 'A draft',
        sentence: `${name} is here, but in no closed edition yet: until then it may change.`,
      }
    case 'unchanged':
      return {
        verdict: 'Unchanged',
        sentence: `${name} is word for word as in edition ${answer.since}, of ${day(answer.since)}.`,
      }
    case 'changed':
      return {
        verdict: 'Changed',
        sentence: `${name} has other words than in edition ${answer.from}, since ${answer.in === undefined ? next : `edition ${answer.in}, of ${day(answer.in)}`}.${answer.wordings ? '' : ' The words are not shown.'}`,
      }
    case 'removed':
      return {
        verdict: 'Removed',
        sentence: `${name} was removed on ${answer.date}: ${answer.reason}${answer.last === undefined ? '' : ` The last edition that has it is edition ${answer.last}.`}`,
      }
  }
}

function tellSource(
  { source, edition, same, all }: Extract<CitationAnswer, { kind: 'source' }>,
  { editions, state }: Pick<CheckData, 'editions' | 'state'>,
): Told {
  const where = `/sources/${source.key}/`
  if (editions.length === 0) {
    return {
      verdict: 'A draft',
      sentence: `\`${source.key}\` is here, but no edition has been closed yet: until then it may change.`,
      where,
    }
  }
  const since = edition === undefined ? 'as the closed editions have them' : `as in edition ${edition}`
  const draft = state.draft ? ' What is shown is a draft of the next edition.' : ''
  return {
    verdict: same === all ? 'Unchanged' : 'A source of this dossier',
    sentence: `${same} of ${all} ${all === 1 ? 'passage' : 'passages'} of \`${source.key}\` are word for word ${since}.${draft}`,
    where,
  }
}

/** "¶4", or "headline". */
function toName(id: string): string {
  return /^p\d+$/.test(id) ? `¶${id.slice(1)}` : id
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
