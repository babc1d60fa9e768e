import type { FigureOnPage } from '../schemas/evidence-page.ts'

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 12 })

/** A number as pages print it: "58,000", "1.2". */
export function printNumber(value: number): string {
  return numbers.format(value)
}

/** What the words of a figure say about its bounds; the text's own qualifier in quotation marks: "“over” 58,000; no upper bound". */
export function toBoundsWords({ min, max, qualifier }: Pick<FigureOnPage, 'min' | 'max' | 'qualifier'>): string {
  if (min === null && max === null) return 'no bounds: the words give no number'
  if (min !== null && max !== null && min !== max) return `${printNumber(min)} to ${printNumber(max)}`
  const number = printNumber(min ?? max ?? 0)
  const qualified = qualifier ? `“${qualifier}” ${number}` : undefined
  if (max === null) return `${qualified ?? `${number} or more`}; no upper bound`
  if (min === null) return `${qualified ?? `${number} or less`}; no lower bound`
  return qualified ?? number
}
