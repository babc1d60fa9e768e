/** The fields of `value` that are there: absent ones are left out, because YAML has no undefined and strict schemas know none. */
export function withoutUndefined<T extends object>(value: T): T & { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as never
}
