import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readFolder } from '../../../scripts/edge/read-folder.ts'
import { buildDossier } from '../build-dossier.ts'
import { hostileText } from '../fixtures/hostile-text.ts'
import { toInputFile } from '../fixtures/input-files.ts'
import type { Source } from './source.ts'

/** Every span: kind, id, start, end, and its words, of long ones the first and last three. */
const golden = {
  'cairo-talks': {
    layout: 'blocks',
    spans: [
      ['matter', 'byline', 0, 16, 'By Ali Karbalaei'],
      ['matter', 'headline', 19, 52, 'Hamas rejects any temporary truce'],
      ['matter', 'timestamp', 55, 80, 'December 26, 2023 - 22:43'],
      ['matter', 'standfirst', 81, 141, 'Palestinian resistance firm … toward a ceasefire'],
      ['matter', 'dateline', 144, 151, 'TEHRAN-'],
      ['passage', 'p1', 152, 448, 'Hamas and Palestinian … they are holding.'],
      ['passage', 'p2', 451, 623, 'A member of … mediated in Cairo.'],
      ['passage', 'p3', 626, 817, 'Whilst the many … the way forward.'],
      ['passage', 'p4', 820, 1097, 'One Hamas official … and not temporarily.'],
      ['passage', 'p5', 1100, 1263, 'He added that … resume its terrorism.'],
      ['passage', 'p6', 1266, 1344, 'Hamas has also … information Reuters reported.'],
      ['passage', 'p7', 1347, 1470, 'The resistance group … cessation of aggression.'],
      ['passage', 'p8', 1473, 1570, '"Hamas leadership seeks … against our people.'],
      ['passage', 'p9', 1574, 1775, '"Our people want … might fatally continue."'],
      ['passage', 'p10', 1778, 1982, 'The Palestinian Center … back this position.'],
      ['passage', 'p11', 1985, 2155, 'The researchers conducted … traumatized, and hungry.'],
      ['passage', 'p12', 2158, 2348, 'This is an … in the enclave.'],
      ['passage', 'p13', 2351, 2618, 'The consensus in … death or victory.'],
      ['passage', 'p14', 2621, 2708, 'They are not … number of days.'],
      ['passage', 'p15', 2711, 2965, 'Those who have … Gaza Strip today.'],
      ['passage', 'p16', 2968, 3242, 'Before the war, … Palestinian Prisoners Association.'],
      ['passage', 'p17', 3245, 3486, 'According to sources, … permanent ceasefire only.'],
      ['passage', 'p18', 3489, 3570, 'This would be … Minister Benjamin Netanyahu.'],
      ['passage', 'p19', 3573, 3901, 'The Associated Press, … the West Bank."'],
      ['passage', 'p20', 3903, 4103, 'The proposal, which … to the agency.'],
      ['passage', 'p21', 4106, 4381, 'AP reported details … from Israeli prisons.'],
      ['passage', 'p22', 4384, 4551, 'Simultaneously, negotiations will … the Palestinian resistance.'],
      ['passage', 'p23', 4554, 4812, 'Negotiations are also … Israeli-occupied Palestinian territories.'],
      ['passage', 'p24', 4815, 5114, 'Associated Press sources … Movement, Ziad al-Nakhalah.'],
      ['passage', 'p25', 5118, 5251, 'Izzat al-Risheq, a … to the aggression."'],
      ['passage', 'p26', 5254, 5490, '"The Hamas leadership … war on Gaza.'],
      ['passage', 'p27', 5493, 5654, 'Speaking on the … according to Reuters.'],
      ['passage', 'p28', 5657, 5829, 'The Egyptian sources … offering any concessions.'],
      ['passage', 'p29', 5832, 5953, '"After the aggression … Hamas official said.'],
      ['passage', 'p30', 5956, 6043, 'The Islamic Jihad, … echoed this position.'],
      ['passage', 'p31', 6046, 6362, 'A Palestinian Islamic … for further negotiations.'],
      ['passage', 'p32', 6365, 6614, 'The Palestinian Islamic … jailed in Israel.'],
      ['passage', 'p33', 6617, 6856, 'Separately, Palestinian Islamic … of temporary truces."'],
      ['furniture', 'furniture-1', 6860, 6875, 'Leave a Comment'],
    ],
  },
  'doha-talks': {
    layout: 'blocks',
    spans: [
      ['furniture', 'furniture-1', 1, 16, 'date 2025-07-13'],
      ['passage', 'p1', 17, 287, 'The Palestinian resistance … the war-torn enclave.'],
      ['passage', 'p2', 289, 437, 'The remarks followed … was not disclosed.'],
      ['passage', 'p3', 439, 636, 'Hamas said the … Israeli enemy (Israel)."'],
      ['passage', 'p4', 638, 856, 'The two groups … and beginning reconstruction.'],
      ['passage', 'p5', 858, 1035, 'They also reviewed … the statement added.'],
      ['passage', 'p6', 1037, 1229, 'The latest round … from the US.'],
      ['passage', 'p7', 1231, 1454, 'Hamas said Wednesday … withdrawal from Gaza.'],
      ['passage', 'p8', 1456, 1605, 'In contrast, Israel … other border areas.'],
      ['passage', 'p9', 1607, 1895, 'Rejecting international calls … spread of disease.'],
      ['passage', 'p10', 1897, 2110, 'Last November, the … humanity in Gaza.'],
      ['passage', 'p11', 2112, 2211, 'Israel also faces … on the enclave.'],
    ],
  },
  'factions-terms': {
    layout: 'lines',
    spans: [
      ['passage', 'p1', 0, 438, 'Palestinian resistance factions … the war-ravaged territory.'],
      ['passage', 'p2', 439, 862, 'The renewed stance … postpone further violence.'],
      ['passage', 'p3', 863, 1341, 'According to officials … are entitled to.'],
      ['passage', 'p4', 1342, 1780, 'The ongoing war … to basic necessities.'],
      ['passage', 'p5', 1781, 2184, 'In this context, … delay or obstruction.'],
      ['passage', 'p6', 2185, 2620, 'Also seen as … Gaza’s besieged population.'],
      ['passage', 'p7', 2621, 3044, 'While discussions are … will be rejected.'],
      ['passage', 'p8', 3045, 3436, 'The political leadership … and with dignity.'],
      ['passage', 'p9', 3437, 3616, 'In their view, … their own future.'],
    ],
  },
  'hamad-remarks': {
    layout: 'blocks',
    spans: [
      ['furniture', 'furniture-1', 0, 20, 'News \u00a0 / \u00a0 Palestine'],
      ['matter', 'headline', 22, 89, 'Hamas rules out … withdrawal from Gaza'],
      ['matter', 'caption', 91, 135, 'Senior member of Hamas politburo Ghazi Hamad'],
      ['passage', 'p1', 137, 391, 'A senior official … eight months ago.'],
      ['passage', 'p2', 393, 656, 'Ghazi Hamad, a … demands are met.'],
      ['passage', 'p3', 658, 878, '“We have declared … New Arab website.'],
      ['passage', 'p4', 880, 1077, 'US President Joe … Palestinians and Hamas.'],
      ['passage', 'p5', 1079, 1255, 'However, officials within … the Israeli regime.'],
      ['passage', 'p6', 1257, 1374, 'They say Israel … the truce deal.'],
      ['passage', 'p7', 1376, 1529, 'The Israelis launched … injuring hundreds more.'],
      ['passage', 'p8', 1531, 1709, 'Hamad said that … in the region.'],
      ['passage', 'p9', 1711, 1839, 'However, he said … war at all.'],
      ['passage', 'p10', 1841, 1914, '“They see they … war,” he said.'],
      ['furniture', 'furniture-2', 1917, 1994, 'Press TV’s website … following alternate addresses:'],
      ['furniture', 'furniture-3', 1996, 2013, 'www.presstv.co.uk'],
      ['furniture', 'furniture-4', 2015, 2033, 'SHARE THIS ARTICLE'],
      ['furniture', 'furniture-5', 2034, 2052, 'Press TV News Roku'],
    ],
  },
  'joint-statement': {
    layout: 'lines',
    spans: [
      ['passage', 'p1', 0, 223, 'Hamas and the … the Gaza Strip.'],
      ['passage', 'p2', 224, 467, '"The situation in … an occupying power."'],
      ['passage', 'p3', 468, 630, 'In recent months, … after on Gaza.'],
      ['passage', 'p4', 631, 838, 'Israel\'s opposition, meanwhile, … for "heavy losses."'],
      ['passage', 'p5', 839, 1045, 'Netanyahu has vowed … governance he envisions.'],
      ['passage', 'p6', 1046, 1302, 'The Palestinian resistance … serious prisoner exchange."'],
      ['passage', 'p7', 1303, 1519, 'Indirect negotiations between … and central Gaza.'],
      ['passage', 'p8', 1520, 1626, 'Hamas, however, demands … people without restrictions.'],
      ['passage', 'p9', 1627, 1788, 'Israel has continued … an immediate cease-fire.'],
      ['passage', 'p10', 1789, 1929, 'Nearly 41,100 people, … local health authorities.'],
      ['passage', 'p11', 1930, 2099, 'The Israeli onslaught … water and medicine.'],
      ['passage', 'p12', 2100, 2199, 'Israel faces accusations … Court of Justice.'],
    ],
  },
}

describe('the five seeds', () => {
  const { sources, problems, counts } = buildDossier(readFolder(join(import.meta.dirname, '../../..')))
  const sourceByKey = new Map(sources.map((source) => [source.key as string, source]))

  test('have 75 passages and no problems', () => {
    assert.deepEqual(problems, [])
    assert.deepEqual(counts, { sources: 5, passages: 75 })
  })

  for (const [key, expected] of Object.entries(golden)) {
    test(`${key} is cut to the character`, () => {
      const source = sourceByKey.get(key)
      assert.ok(source)
      const spans = source.spans.map(({ kind, id, start, end, text }) => [kind, id, start, end, abridge(text)])
      assert.deepEqual({ layout: source.layout, spans }, expected)
    })

    test(`${key} is its spans and the white space between them`, () => {
      const source = sourceByKey.get(key)
      assert.ok(source)
      assertNothingLost(source)
    })
  }

  test('say which rule took what for furniture', () => {
    const furniture = sources.flatMap(({ key, spans }) =>
      spans.flatMap((span) => (span.kind === 'furniture' ? [[key, span.id, span.rule]] : [])),
    )
    assert.deepEqual(furniture, [
      ['cairo-talks', 'furniture-1', 'comment-prompt'],
      ['doha-talks', 'furniture-1', 'date-token'],
      ['hamad-remarks', 'furniture-1', 'breadcrumb'],
      ['hamad-remarks', 'furniture-2', 'alternate-addresses'],
      ['hamad-remarks', 'furniture-3', 'bare-address'],
      ['hamad-remarks', 'furniture-4', 'share-label'],
      ['hamad-remarks', 'furniture-5', 'record'],
    ])
  })

  test('are laid out the same without their records', () => {
    const seeds = readFolder(join(import.meta.dirname, '../../..')).filter(({ path }) => /^seeds\/.*\.txt$/.test(path))
    const bare = buildDossier(seeds)
    assert.deepEqual(
      bare.sources.map(({ key, layout }) => [key, layout]),
      [
        ['000-ab542a48375119ed', 'lines'],
        ['001-3d97ee9c44c06335', 'lines'],
        ['002-8015344880bb54a8', 'blocks'],
        ['003-781ecbb8e9d23fa2', 'blocks'],
        ['004-c3c2e161cbe09d10', 'blocks'],
      ],
    )
    for (const source of bare.sources) assertNothingLost(source)
  })
})

test('of any text nothing is lost', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      fc.pre(/[^\s\u0085]/.test(text))
      const bytes = new TextEncoder().encode(text)
      const { sources } = buildDossier([toInputFile('seeds/any.txt', bytes)])
      assert.deepEqual(
        sources.map(({ seed }) => seed.text),
        [new TextDecoder().decode(bytes)],
      )
      for (const source of sources) assertNothingLost(source)
    }),
    { numRuns: 100 },
  )
})

function assertNothingLost({ seed, spans }: Source) {
  const characters = [...seed.text]
  const cut = (start: number, end?: number) => characters.slice(start, end).join('')
  const gaps = [...spans.map((span, index) => cut(spans[index - 1]?.end ?? 0, span.start)), cut(spans.at(-1)?.end ?? 0)]
  assert.equal(gaps.map((gap, index) => gap + (spans[index]?.text ?? '')).join(''), seed.text)
  assert.deepEqual(
    gaps.filter((gap) => /[^\s\u0085]/.test(gap)),
    [],
  )
  for (const { start, end, text, sha256 } of spans) {
    assert.equal(text, cut(start, end))
    assert.equal(sha256, createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex'))
  }
  const ids = spans.map(({ id }) => id)
  assert.deepEqual([...new Set(ids)], ids)
}

function abridge(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= 7 ? text : `${words.slice(0, 3).join(' ')} … ${words.slice(-3).join(' ')}`
}
