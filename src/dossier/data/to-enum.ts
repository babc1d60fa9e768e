import { z } from 'astro/zod'

/** A column that holds one of the keys of a closed list. */
export function toEnum<Key extends string>(all: Readonly<Record<Key, string>>) {
  return z.literal(Object.keys(all).filter((key): key is Key => key in all))
}
