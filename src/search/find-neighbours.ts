/** So many words of a source say what it is about. */
const tellingWords = 60

/** A word that more of the sources have than this part tells none of them apart. */
const commonPart = 0.2

/** So many neighbours a source has at most. */
export const mostNeighbours = 4

/**
 * For each source the sources that are nearest by their words, nearest first: what answers a question is seldom alone,
 * and what is near to several answers is likely to be one. Words weigh by how often they occur here and how seldom elsewhere.
 */
export function findNeighbours(sources: readonly (readonly string[])[]): number[][] {
  const counts = sources.map(countWords)
  const holders = new Map<string, number>()
  for (const words of counts) for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  const most = Math.max(2, sources.length * commonPart)
  const vectors = counts.map((words) => {
    const weighed = [...words].flatMap(([word, count]): [string, number][] => {
      const held = holders.get(word) ?? 0
      return held < 2 || held > most ? [] : [[word, (count / (count + 1)) * Math.log(sources.length / held + 1)]]
    })
    return toUnit(weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, tellingWords))
  })
  const places = new Map<string, { source: number; weight: number }[]>()
  vectors.forEach((vector, source) => {
    for (const [word, weight] of vector) {
      const list = places.get(word)
      if (list) list.push({ source, weight })
      else places.set(word, [{ source, weight }])
    }
  })
  const likeness = new Float64Array(sources.length)
  return vectors.map((vector, own) => {
    const met: number[] = []
    for (const [word, weight] of vector)
      for (const place of places.get(word) ?? []) {
        if (likeness[place.source] === 0) met.push(place.source)
        likeness[place.source] = (likeness[place.source] ?? 0) + weight * place.weight
      }
    const near = met
      .filter((source) => source !== own)
      .sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0) || a - b)
      .slice(0, mostNeighbours)
    for (const source of met) likeness[source] = 0
    return near
  })
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function toUnit(weighed: readonly [string, number][]): [string, number][] {
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return weighed.map(([word, weight]) => [word, weight / length])
}
