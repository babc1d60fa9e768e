import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EvidenceDate } from '../schemas/evidence-fields.ts'
import type { StatementOnPage } from '../schemas/evidence-page.ts'
import { type DatedSource, findDates, groupStatements } from './group-statements.ts'
import { showDate } from './show-date.ts'

const news: DatedSource = {
  key: 'news',
  title: { text: 'News', voice: 'ours', supplied: false },
  language: 'en',
  date: { words: '3 May 1931', short: '3 May 1931', edtf: '1931-05-03', sort: '1931-05-03' },
}
const letter: DatedSource = {
  ...news,
  key: 'letter',
  date: { words: 'date not known', short: 'not dated', sort: '9999-99-99' },
}

function toStatement(id: string, source: DatedSource, date?: EvidenceDate): StatementOnPage {
  const said = showDate(date)
  return {
    id,
    source: source.key,
    passage: 'p1',
    number: 1,
    quotation: 'The lamps are lit',
    speakers: [],
    onBehalfOf: [],
    relayedBy: [],
    about: [],
    addressee: [],
    form: 'narrated',
    identified: 'nobody',
    stance: 'reports',
    topics: ['lamps'],
    said,
    happened: showDate(undefined),
    sort: said.from ?? source.date.sort,
  }
}

const supplied = (value: string, basis: string): EvidenceDate => ({
  status: 'supplied',
  value,
  certainty: 'probable',
  basis,
})

test('statements stand under the day on which they were said, others under the date of their text, undated texts last', () => {
  const days = groupStatements(
    [
      toStatement('news/s1', news),
      toStatement('news/s2', news, supplied('1931-05-01', 'Friday')),
      toStatement('letter/s1', letter),
      toStatement('letter/s2', letter, supplied('1931-05-01', 'the postmark')),
    ],
    [news, letter],
  )
  assert.deepEqual(
    days.map(({ kind, id, statements }) => [kind, id, statements.map((one) => one.id)]),
    [
      ['said', 'said-1931-05-01-supplied', ['news/s2', 'letter/s2']],
      ['text', 'text-news', ['news/s1']],
      ['text', 'text-letter', ['letter/s1']],
    ],
  )
})

test('a day that a text states and the same day as we reckon it are two', () => {
  const days = groupStatements(
    [
      toStatement('news/s1', news, { status: 'stated', value: '1931-05', quote: 'May' }),
      toStatement('news/s2', news, supplied('1931-05', 'the weather')),
      toStatement('news/s3', news, supplied('1931-05?', 'the ink')),
    ],
    [news],
  )
  assert.deepEqual(
    days.map(({ id }) => id),
    ['said-1931-05', 'said-1931-05-supplied', 'said-1931-05_3f-supplied'],
  )
})

test('the reasons for a date are given once each', () => {
  const [day] = groupStatements(
    ['Friday', 'the postmark', 'Friday'].map((basis, index) =>
      toStatement(`news/s${index}`, news, supplied('1931-05-01', basis)),
    ),
    [news],
  )
  assert.deepEqual(day && findDates(day).map(({ basis }) => basis), ['Friday', 'the postmark'])
})
