import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const syllables =
  'ba be bi bo da de di do fa fe ga go ka ke ki la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se si so ta te ti to va ve'.split(
    ' ',
  )

/** Writes `count` made texts of about `words` words into `folder`/seeds: the same ones every time. */
export function makeSources(folder: string, count: number, words: number): void {
  const next = createSequence(count)
  const vocabulary = Array.from({ length: 5000 }, () =>
    Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)]).join(''),
  )
  const word = () => vocabulary[Math.floor(((next(1000) * next(1000)) / 1e6) * vocabulary.length)] ?? 'na'
  const sentence = () => {
    const text = Array.from({ length: 8 + next(14) }, word).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  mkdirSync(join(folder, 'seeds'), { recursive: true })
  for (let index = 0; index < count; index++) {
    const paragraphs = [Array.from({ length: 6 }, word).join(' ')]
    for (let written = 0; written < words; ) {
      const paragraph = Array.from({ length: 3 + next(3) }, sentence).join(' ')
      written += paragraph.split(' ').length
      paragraphs.push(paragraph)
    }
    writeFileSync(join(folder, 'seeds', `made-${String(index).padStart(5, '0')}.txt`), `${paragraphs.join('\n\n')}\n`)
  }
}

/** Numbers below a limit, the same for the same seed (a linear congruential generator, Numerical Recipes' constants). */
function createSequence(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
