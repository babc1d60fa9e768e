// The package `edtf` ships no types; this is as much of it as is used here.
declare module 'edtf' {
  /** The parse of an EDTF string; throws where it is none. Months count from 0. */
  export function parse(value: string): {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List'
    readonly values: readonly unknown[]
    readonly unspecified?: number
  }
}
