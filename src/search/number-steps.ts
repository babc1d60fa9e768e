/** Each number as its distance from the one before. */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
}

/** Numbers of which each was written as its distance from the one before. */
export function sumSteps(steps: readonly number[]): number[] {
  let last = 0
  return steps.map((step) => {
    last += step
    return last
  })
}
