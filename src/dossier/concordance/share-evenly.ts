/** The largest limit on each of `counts`, at most `most` and at least 1, with which no more than `budget` are left in all. */
export function shareEvenly(counts: readonly number[], budget: number, most: number): number {
  const isWithin = (limit: number) => counts.reduce((sum, count) => sum + Math.min(count, limit), 0) <= budget
  let [low, high] = [1, Math.max(1, most)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (isWithin(middle)) low = middle
    else high = middle - 1
  }
  return low
}
