import type { InputFile } from '../input-file.ts'
import { createProblem, type Problem } from '../problems/problem.ts'
import { record as recordSchema, type SourceRecord } from '../schemas/record.ts'
import { findNearest } from '../text/find-nearest.ts'
import { sha256 } from '../text/sha256.ts'
import { readYamlBytes, type YamlFile } from '../yaml/read-yaml.ts'
import { validateYaml } from '../yaml/validate-yaml.ts'

type File = Extract<InputFile, { kind: 'file' }>

/** A record with the place of each of its fields. */
export type RecordFile = { readonly record: SourceRecord; readonly yaml: YamlFile }

/** The records of a folder, checked against their schema, their receipts and each other; `others` are files with a problem of their own. */
export function readRecords(
  yamlFiles: readonly File[],
  seeds: ReadonlyMap<string, File>,
  others: ReadonlySet<string>,
): { records: RecordFile[]; problems: Problem[] } {
  const problems: Problem[] = []
  const records = yamlFiles.flatMap((file) => {
    const read = readYamlBytes(file.path, file.bytes)
    const checked = read.yaml && validateYaml(recordSchema, read.yaml)
    problems.push(...read.problems, ...(checked?.problems ?? []))
    return read.yaml && checked?.value ? [{ record: checked.value, yaml: read.yaml }] : []
  })
  problems.push(...records.flatMap((entry) => checkReceipts(entry, seeds, others)), ...findDoubles(records))
  return { records, problems }
}

/** The path of a receipt: it stands beside its record. */
export function toReceiptPath(recordFile: string, receipt: string): string {
  return `${recordFile.slice(0, recordFile.lastIndexOf('/') + 1)}${receipt}`
}

function checkReceipts(
  { record, yaml }: RecordFile,
  seeds: ReadonlyMap<string, File>,
  others: ReadonlySet<string>,
): Problem[] {
  return record.receipts.flatMap((receipt, index) => {
    const path = toReceiptPath(yaml.file, receipt.file)
    const seed = seeds.get(path)
    if (others.has(path)) return []
    if (!seed) {
      const names = [...seeds.keys()].map((name) => name.slice(name.lastIndexOf('/') + 1))
      const near = findNearest(receipt.file, names)
      return [
        createProblem('record-has-seed', yaml.locate(['receipts', index, 'file']), { receipt: receipt.file, near }),
      ]
    }
    const actual = sha256(seed.bytes)
    if (actual === receipt.sha256) return []
    const details = { receipt: receipt.file, listed: receipt.sha256, actual }
    return [createProblem('receipt-unchanged', yaml.locate(['receipts', index, 'sha256']), details)]
  })
}

function findDoubles(records: readonly RecordFile[]): Problem[] {
  const problems: Problem[] = []
  const keys = new Map<string, string>()
  const receipts = new Map<string, string>()
  for (const { record, yaml } of records) {
    const other = keys.get(record.key)
    if (other) problems.push(createProblem('key-unique', yaml.locate(['key']), { key: record.key, other }))
    else keys.set(record.key, yaml.file)
    for (const [index, { file }] of record.receipts.entries()) {
      const path = toReceiptPath(yaml.file, file)
      const lister = receipts.get(path)
      const place = yaml.locate(['receipts', index, 'file'])
      if (lister) problems.push(createProblem('receipt-listed-once', place, { receipt: file, other: lister }))
      else receipts.set(path, yaml.file)
    }
  }
  return problems
}

/** Files without a record of their own, which are new sources. */
export function findSeedsWithoutRecord(seeds: ReadonlyMap<string, File>, records: readonly RecordFile[]): File[] {
  const listed = new Set(
    records.flatMap(({ record, yaml }) => record.receipts.map(({ file }) => toReceiptPath(yaml.file, file))),
  )
  return [...seeds.values()].filter(({ path }) => !listed.has(path))
}
