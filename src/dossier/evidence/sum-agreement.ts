import type { EvidencePage } from '../schemas/evidence-page.ts'

type Agreement = EvidencePage['agreement'][number]

/** How two codings agree in numbers: what both found, what one alone found, and the share of all that both found. */
export type AgreementRow = {
  readonly source: string | undefined
  readonly both: number
  readonly onlyFirst: number
  readonly onlySecond: number
  readonly share: string
  /** The fields in which pairs agree, each as a share of the pairs. */
  readonly same: readonly { readonly field: keyof Agreement['same']; readonly share: string }[]
}

/** A row for every source coded twice, and one for all of them together where there are several. */
export function sumAgreement(agreement: readonly Agreement[]): AgreementRow[] {
  const rows = agreement.map((one) => toRow(one.source, [one]))
  return agreement.length > 1 ? [...rows, toRow(undefined, agreement)] : rows
}

const fields = ['speakers', 'form', 'identified', 'stance', 'topics'] as const

function toRow(source: string | undefined, all: readonly Agreement[]): AgreementRow {
  const count = (of: (one: Agreement) => number) => all.reduce((sum, one) => sum + of(one), 0)
  const both = count((one) => one.both)
  const onlyFirst = count((one) => one.onlyFirst.length)
  const onlySecond = count((one) => one.onlySecond.length)
  return {
    source,
    both,
    onlyFirst,
    onlySecond,
    share: toShare(both, both + onlyFirst + onlySecond),
    same: fields.map((field) => ({
      field,
      share: toShare(
        count((one) => one.same[field]),
        both,
      ),
    })),
  }
}

/** A share in whole per cent; a dash where there is nothing to share. */
function toShare(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`
}
